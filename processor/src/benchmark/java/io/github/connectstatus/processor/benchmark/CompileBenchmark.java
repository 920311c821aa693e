package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what it costs to compile with the processor, as it was packaged.
 *
 * <pre>
 * mvn -q -Pbenchmarks -pl processor -am -Dmaven.test.skip -Dmaven.javadoc.skip package
 * mvn ... -Dbenchmark.scenarios=cold,kept -Dbenchmark.runs=3 -Dbenchmark.warmRuns=20
 * </pre>
 *
 * <ul>
 *   <li>{@code cold}: javac as a new process, on the four tables of Webex Connect in all languages
 *   <li>{@code english}: the same in English only
 *   <li>{@code idle}: the processor is on the path, and nothing asks for it
 *   <li>{@code growth}: tables that double, without translations
 *   <li>{@code fresh}: in one JVM, with a new class loader for the processor each time, as Maven has it for each module
 *   <li>{@code kept}: in one JVM, with the same classes of the processor each time
 * </ul>
 *
 * <p>In one JVM, the first half of the runs is to warm up. A ratio is one of medians. Everything takes longer on a busy
 * machine, but not all of it by the same factor: figures to keep are from a quiet one.
 */
final class CompileBenchmark {

    private final Comparisons comparisons;
    private final Report report;
    private final int runs;
    private final int warmRuns;

    private CompileBenchmark(Comparisons comparisons, Report report, int runs, int warmRuns) {
        this.comparisons = comparisons;
        this.report = report;
        this.runs = runs;
        this.warmRuns = warmRuns;
    }

    /**
     * Measures.
     *
     * @param arguments the processor's jar, the folder with all other jars, how many runs of a process, how many in one JVM,
     *     and the scenarios with commas between them
     */
    public static void main(String[] arguments) throws IOException {
        Jars jars = new Jars(Path.of(arguments[0]), Path.of(arguments[1]));
        Report report = new Report(System.out);
        report.printMachine();
        report.printJars("Connect Status", jars.processorPath());
        report.printJars("JBoss Logging", jars.jbossProcessorPath());

        Path folder = Files.createTempDirectory("compile-benchmark");
        try {
            CompileBenchmark benchmark = new CompileBenchmark(
                    new Comparisons(jars, folder),
                    report,
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]));
            for (String scenario : arguments[4].split(",")) {
                benchmark.measure(scenario);
            }
        } finally {
            Folder.delete(folder);
        }
    }

    private void measure(String scenario) throws IOException {
        switch (scenario) {
            case "cold" -> cold("Cold", comparisons.allLanguages());
            case "english" -> cold("English only, cold", comparisons.english());
            case "idle" -> cold("No annotation, cold", comparisons.idle());
            case "growth" -> cold("One table, cold", comparisons.growth());
            case "fresh" -> warm("Warm, fresh class loader", JavacInMemory.loadingEachTime());
            case "kept" -> warm("Warm, loader kept", JavacInMemory.loadingOnce());
            default -> throw new IllegalArgumentException("there is no scenario \"" + scenario + "\"");
        }
    }

    private void cold(String title, List<Comparison> compared) throws IOException {
        report.print(title, new Scenario(new JavacProcess(), compared).measure(runs, 0));
    }

    private void warm(String title, Compiler compiler) throws IOException {
        report.print(title, new Scenario(compiler, comparisons.allLanguages()).measure(warmRuns, warmRuns / 2));
    }
}
