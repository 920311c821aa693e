/** A demo of the generated types, and of the client that is built on them. */
@NullMarked
package io.github.connectstatus.sample.demo;

import org.jspecify.annotations.NullMarked;
