package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Result;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a report goes. */
final class ReportOutput {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report there instead of the standard output.")
    private @Nullable Path file;

    /** Writes a report to the file or, without one, to the standard output; returns it. */
    Result<String> write(String report, PrintWriter out) {
        if (file == null) {
            out.print(report);
            return Result.of(report);
        }
        try {
            Files.writeString(file, report);
            return Result.of(report);
        } catch (IOException e) {
            return Result.failed(FileProblem.unwritable(file, e));
        }
    }
}
