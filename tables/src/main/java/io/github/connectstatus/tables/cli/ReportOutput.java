package io.github.connectstatus.tables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.OutputFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a report goes. */
final class ReportOutput {

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report there instead of the standard output.")
    private @Nullable Path file;

    /**
     * Writes a report to the file or, without one, to the standard output.
     *
     * @param inputs what the command reads, which is never written over
     * @return why the report cannot be written, if so
     */
    Result<?> write(String report, PrintWriter out, Collection<Path> inputs) {
        if (file == null) {
            out.print(report);
            return Result.of(report);
        }
        return OutputFile.write(file, report.getBytes(UTF_8), inputs);
    }
}
