package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.NameRule;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.Locale;

/**
 * A table to be created from a section of a page.
 *
 * @param title the section's title
 * @param table the name of the table's file, without its folder and {@code .csv}
 * @param source where the texts come from; may be empty
 */
public record NewTable(String title, String table, String source) {

    private static final String INDEX = "index";

    /**
     * Parses a table as it is written on the command line.
     *
     * @param written {@code Voice Call=voice}, or just the title; then the name is the title in lower case with hyphens
     * @param source where the texts come from
     * @return the table, or a problem if its name cannot be that of a table
     */
    public static Result<NewTable> parse(String written, String source) {
        int equals = written.lastIndexOf('=');
        String title = TextNormalizer.normalize(equals < 0 ? written : written.substring(0, equals));
        String table = equals < 0
                ? NameRule.name(0, title).toLowerCase(Locale.ROOT).replace('_', '-')
                : written.substring(equals + 1).strip();
        if (title.isEmpty()) {
            return Result.failed(Problem.error(
                    "\"" + written + "\" names no section of the page",
                    "write its title before the name of the table: --new 'Voice Call=voice'"));
        }
        if (table.equalsIgnoreCase(INDEX)) {
            return Result.failed(Problem.error(
                    "\"" + table + "\" is the name of the index, not of a table",
                    "give the table another name: --new '" + title + "=…'"));
        }
        return IndexEntry.isTableName(table)
                ? Result.of(new NewTable(title, table, source))
                : Result.failed(Problem.error(
                        "\"" + table + "\" is not the name of a table",
                        "write letters, digits and hyphens, like voice-call"));
    }
}
