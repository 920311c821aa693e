package io.github.connectstatus.tables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the report goes. */
final class ReportOutput {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report there instead of the standard output.")
    private @Nullable Path file;

    void write(String report, PrintWriter out) throws IOException {
        if (file == null) {
            out.print(report);
        } else {
            Files.write(file, report.getBytes(UTF_8));
        }
    }
}
