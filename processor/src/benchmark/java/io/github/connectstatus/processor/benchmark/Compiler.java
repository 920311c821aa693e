package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A way to call javac. */
interface Compiler {

    /**
     * Compiles into an empty folder.
     *
     * @return how long it took
     * @throws IllegalStateException if javac fails
     */
    Duration compile(Compilation compilation, Path output) throws IOException;
}
