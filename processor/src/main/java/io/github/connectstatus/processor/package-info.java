/** The annotation processor: status tables in, Java source and message bundles out. */
@NullMarked
package io.github.connectstatus.processor;

import org.jspecify.annotations.NullMarked;
