package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, as tables in Markdown. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void printMachine() {
        print("JDK %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
    }

    /** Prints how many jars users put on the processor path, and how large they are. */
    void printJars(String title, List<Path> jars) throws IOException {
        long size = 0;
        for (Path jar : jars) {
            size += Files.size(jar);
        }
        print("%s: %d on the processor path, %,d bytes%n", title, jars.size(), size);
    }

    void print(String title, List<Measurement> measurements) {
        print(
                "%n| %s | processor, ms | its output alone, ms | ratio | of the fastest | added for each text, µs |%n",
                title);
        print("|---|---|---|---|---|---|%n");
        Measurement first = measurements.get(0);
        for (Measurement measurement : measurements) {
            print(
                    "| %s | %s | %s | **%.2f** | %.2f | %s |%n",
                    measurement.comparison().title(),
                    milliseconds(measurement.processed()),
                    milliseconds(measurement.alone()),
                    measurement.ratio(),
                    measurement.ratioOfFastest(),
                    forEachText(measurement, first));
        }
        print(
                "%nLoad of the machine, mean of the last minute: %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String forEachText(Measurement measurement, Measurement first) {
        double cost = measurement.microsecondsForEachText();
        return Double.isNaN(cost)
                ? ""
                : format("%,.0f (%.2f of the first line's)", cost, cost / first.microsecondsForEachText());
    }

    private static String milliseconds(Samples samples) {
        return format("%,d (%,d to %,d)", round(samples.median()), round(samples.min()), round(samples.max()));
    }

    private static long round(Duration duration) {
        return Math.round(duration.toNanos() / 1e6);
    }

    private void print(String format, Object... values) {
        out.print(format(format, values));
        out.flush();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
