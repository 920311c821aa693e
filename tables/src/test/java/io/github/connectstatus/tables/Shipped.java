package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The files of the tables that we ship. */
public final class Shipped {

    private static final String FOLDER = "status-tables/webex-connect/";

    private Shipped() {}

    public static SourceFile file(String name) {
        try (InputStream in = Shipped.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new SourceFile(
                    FOLDER + name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Table table(String name) {
        return valueOf(TableReader.read("webex-connect/" + name, file(name + ".csv")));
    }

    /** What was read from a file in which nothing is wrong. */
    public static <T> T valueOf(Result<T> result) {
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }
}
