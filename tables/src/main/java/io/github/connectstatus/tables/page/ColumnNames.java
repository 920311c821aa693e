package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the columns of the status tables are called on a page that calls them otherwise than the vendor's.
 *
 * <p>A table of such a page is a status table if it has all the columns that are named here. Other columns are recognized
 * by their usual names.
 */
public final class ColumnNames {

    /** No names: every column is recognized by its usual ones. */
    public static final ColumnNames USUAL = new ColumnNames(Map.of());

    private final Map<Column, String> names;

    private ColumnNames(Map<Column, String> names) {
        this.names = Map.copyOf(names);
    }

    /** A column of a status table. */
    enum Column {
        CODE,
        MESSAGE,
        DESCRIPTION,
        API;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Parses names as they are written on the command line.
     *
     * @param written {@code code=Error} for each column, the others being {@code message}, {@code description} and
     *     {@code api}
     * @return the names, or a problem for each that is malformed, or names a column again
     */
    public static Result<ColumnNames> parse(List<String> written) {
        return Result.all(written.stream().map(ColumnNames::name).toList()).flatMap(ColumnNames::of);
    }

    private static Result<Map.Entry<Column, String>> name(String written) {
        int equals = written.indexOf('=');
        String word = TextNormalizer.normalize(equals < 0 ? written : written.substring(0, equals))
                .toLowerCase(Locale.ROOT);
        String name = equals < 0 ? "" : key(written.substring(equals + 1));
        for (Column column : Column.values()) {
            if (column.word().equals(word) && !name.isEmpty()) {
                return Result.of(Map.entry(column, name));
            }
        }
        return Result.failed(Problem.error(
                "\"" + written + "\" names no column", "write code, message, description or api, as in code=Error"));
    }

    private static Result<ColumnNames> of(List<Map.Entry<Column, String>> entries) {
        Map<Column, String> names = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (Map.Entry<Column, String> entry : entries) {
            if (names.put(entry.getKey(), entry.getValue()) != null) {
                return Result.failed(Problem.error(
                        "the column " + entry.getKey().word() + " is named twice", "name each column once"));
            }
            if (!taken.add(entry.getValue())) {
                return Result.failed(Problem.error(
                        "\"" + entry.getValue() + "\" is named for two columns", "name a column of its own for each"));
            }
        }
        return Result.of(new ColumnNames(names));
    }

    /** Returns whether no column is named. */
    boolean areUsual() {
        return names.isEmpty();
    }

    Optional<String> of(Column column) {
        return Optional.ofNullable(names.get(column));
    }

    /** Returns a name that is recognized as that of the column of codes. */
    String codeHeading() {
        return of(Column.CODE).orElse(Column.CODE.word());
    }

    /** Returns the names as they are written on the command line. */
    @Override
    public String toString() {
        return names.entrySet().stream()
                .map(entry -> entry.getKey().word() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns what names of columns are compared by. */
    static String key(String name) {
        return TextNormalizer.normalize(name).toLowerCase(Locale.ROOT);
    }
}
