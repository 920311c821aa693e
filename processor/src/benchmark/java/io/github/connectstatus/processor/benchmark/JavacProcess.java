package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Javac as a new process: all of it is cold each time. */
final class JavacProcess implements Compiler {

    /** The javac that belongs to the JVM that runs this. */
    private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");

    @Override
    public Duration compile(Compilation compilation, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVAC.toString()));
        command.addAll(compilation.optionsInto(output));
        compilation.sources().forEach(source -> command.add(source.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Options for everything else on this machine.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS"));

        long start = System.nanoTime();
        Process javac = builder.start();
        String reported = new String(javac.getInputStream().readAllBytes(), Charset.defaultCharset());
        int exitCode = javac.onExit().join().exitValue();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        if (exitCode != 0) {
            throw new IllegalStateException("javac ended with " + exitCode + ": " + reported);
        }
        return taken;
    }
}
