/** The annotation, the look-ups and the base types that generated code builds on. */
@NullMarked
package io.github.connectstatus;

import org.jspecify.annotations.NullMarked;
