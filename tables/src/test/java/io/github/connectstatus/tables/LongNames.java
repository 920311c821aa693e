package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names that take long to compare with one another. */
public final class LongNames {

    private static final String LONG = "LONG_".repeat(38);

    private LongNames() {}

    /** A table of two thousand of them. */
    public static Table table() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> i + "," + LONG + i + ",m")
                .collect(Collectors.joining("\n"));
        return Shipped.valueOf(TableReader.read(
                "acme/long", new SourceFile("long.csv", ("code,name,message\n" + rows).getBytes(UTF_8))));
    }

    /** Rows of twice as many that the table does not have. */
    public static String unknown(String otherCells) {
        return IntStream.range(0, 4_000)
                .mapToObj(i -> LONG + "X" + i + otherCells + "\n")
                .collect(Collectors.joining());
    }
}
