package io.github.connectstatus.processor.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is compiled, and with what.
 *
 * @param processorPath the jars with the processor; empty for none
 * @param options further options of javac
 */
record Compilation(List<Path> sources, List<Path> classPath, List<Path> processorPath, List<String> options) {

    /** The options of javac, all but the sources. */
    List<String> optionsInto(Path output) {
        // A processor that warns might have left something out.
        List<String> all =
                new ArrayList<>(List.of("-Werror", "-d", output.toString(), "-classpath", joined(classPath)));
        if (!processorPath.isEmpty()) {
            all.addAll(List.of("-processorpath", joined(processorPath)));
        }
        all.addAll(options);
        return all;
    }

    /** The same without the processor, which wrote these sources. */
    Compilation without(List<Path> generatedSources) {
        List<Path> both =
                Stream.concat(sources.stream(), generatedSources.stream()).toList();
        return new Compilation(both, classPath, List.of(), List.of("-proc:none"));
    }

    private static String joined(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
