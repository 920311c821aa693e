package io.github.connectstatus.tables;

import io.github.connectstatus.Texts;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table. */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Reads the header.
     *
     * @param source where the table stands
     * @return the columns' names in order
     * @throws IOException if the source cannot be read
     */
    public static List<String> columns(Reader source) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.builder().setHeader().get().parse(source)) {
            return parser.getHeaderNames().stream().map(Texts::fold).toList();
        }
    }
}
