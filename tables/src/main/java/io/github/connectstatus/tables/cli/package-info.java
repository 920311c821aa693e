/** The command line of the tables. */
@NullMarked
package io.github.connectstatus.tables.cli;

import org.jspecify.annotations.NullMarked;
