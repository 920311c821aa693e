package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves translations of statuses from the file of one table to that of another. */
public final class TranslationMove {

    private TranslationMove() {}

    /**
     * Returns the file that loses the rows.
     *
     * @param names the names of the statuses
     * @return the file; empty if no row is left
     */
    public static Optional<SourceFile> from(Translation translation, Set<String> names) {
        List<TranslationRow> left = translation.rows().stream()
                .filter(row -> !names.contains(row.name()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(written(translation.file(), left));
    }

    /**
     * Returns the translation that gets the rows.
     *
     * @param to the translation that has the other rows
     * @param from the translation that has the rows
     */
    public static Translation to(Translation to, Translation from, Set<String> names) {
        List<TranslationRow> rows = new ArrayList<>(to.rows());
        from.rows().stream().filter(row -> names.contains(row.name())).forEach(rows::add);
        return new Translation(to.table(), to.locale(), to.file(), rows);
    }

    /** Returns the file of a translation. */
    public static SourceFile file(Translation translation) {
        return written(translation.file(), translation.rows());
    }

    private static SourceFile written(String file, List<TranslationRow> rows) {
        return new SourceFile(file, TranslationWriter.write(rows).getBytes(UTF_8));
    }
}
