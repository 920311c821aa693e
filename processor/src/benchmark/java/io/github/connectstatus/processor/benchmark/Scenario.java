package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Comparisons that are measured side by side: whatever else the machine does meets all of them alike. */
final class Scenario {

    private final Compiler compiler;
    private final List<Comparison> comparisons;

    Scenario(Compiler compiler, List<Comparison> comparisons) {
        this.compiler = compiler;
        this.comparisons = comparisons;
    }

    /** Compiles all in turn, as often as said; the first rounds, that warm up, do not count. */
    List<Measurement> measure(int rounds, int firstThatCounts) throws IOException {
        List<Measurement> measurements =
                comparisons.stream().map(Measurement::new).toList();
        for (int round = 0; round < rounds; round++) {
            for (Measurement measurement : measurements) {
                Duration processed = compile(measurement.comparison().processed());
                Duration alone = compile(measurement.comparison().alone());
                if (round >= firstThatCounts) {
                    measurement.processed().add(processed);
                    measurement.alone().add(alone);
                }
            }
        }
        return measurements;
    }

    private Duration compile(Compilation compilation) throws IOException {
        Path output = Files.createTempDirectory("compile-benchmark");
        try {
            return compiler.compile(compilation, output);
        } finally {
            Folder.delete(output);
        }
    }
}
