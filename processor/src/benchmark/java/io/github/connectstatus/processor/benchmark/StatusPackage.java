package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A package that asks for status tables. */
final class StatusPackage {

    static final String NAME = "com.example.statuses";

    private StatusPackage() {}

    /**
     * Writes the package.
     *
     * @param tables what the annotations name
     * @param options options of the processor
     */
    static Compilation write(List<String> tables, Path folder, Jars jars, List<String> options) throws IOException {
        String annotations =
                tables.stream().map("@StatusTable(\"%s\")\n"::formatted).collect(Collectors.joining());
        Path source = Files.writeString(
                folder.resolve("package-info.java"),
                annotations + "package " + NAME + ";\n\nimport io.github.connectstatus.StatusTable;\n");
        return new Compilation(List.of(source), jars.classPath(), jars.processorPath(), options);
    }

    /** Writes a table with as many rows as said, all of them failures. */
    static void writeTable(int rows, Path file) throws IOException {
        StringBuilder table = new StringBuilder("code,name,message,description\n");
        for (int row = 1; row <= rows; row++) {
            table.append(
                    "%d,REQUEST_%d_REJECTED,the request was rejected for reason %d,Returned when reason %d holds.\n"
                            .formatted(1000 + row, row, row, row));
        }
        Files.writeString(file, table);
    }
}
