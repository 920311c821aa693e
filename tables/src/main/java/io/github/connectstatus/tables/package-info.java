/** The status tables, and the code that reads, checks, compares and updates them. */
@NullMarked
package io.github.connectstatus.tables;

import org.jspecify.annotations.NullMarked;
