/** Shows at work what is generated, and the client that is built on it. */
@NullMarked
package io.github.connectstatus.sample.demo;

import org.jspecify.annotations.NullMarked;
