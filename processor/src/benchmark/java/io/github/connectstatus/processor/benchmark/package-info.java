/**
 * What it costs to compile with the processor, beside compiling what it writes and beside JBoss Logging's processor on the
 * same texts.
 *
 * <p>{@link io.github.connectstatus.processor.benchmark.CompileBenchmark} is the entry. A {@code Scenario} compiles each of
 * its {@code Comparison}s in turn with a {@code Compiler}, and a {@code Report} prints the ratios. They are for people to
 * read; nothing here judges them.
 */
@NullMarked
package io.github.connectstatus.processor.benchmark;

import org.jspecify.annotations.NullMarked;
