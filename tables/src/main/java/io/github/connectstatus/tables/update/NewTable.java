package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.NameRule;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A section of a page that is to become a table.
 *
 * @param title the section's title
 * @param table the name of the table's file, without its folder and {@code .csv}
 * @param source where the texts come from; may be empty
 */
public record NewTable(String title, String table, String source) {

    private static final Predicate<String> FILE_NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*").asMatchPredicate();

    /**
     * Reads a section as it is written on the command line.
     *
     * @param written the section's title, or that, {@code =} and the table's name; without one, it is the title in small letters
     *     with hyphens
     * @param source where the texts come from
     * @return the section, or a problem if the name is none for a file
     */
    public static Result<NewTable> parse(String written, String source) {
        int equals = written.lastIndexOf('=');
        String title = TextNormalizer.normalize(equals < 0 ? written : written.substring(0, equals));
        String table = equals < 0
                ? NameRule.name(0, title).toLowerCase(Locale.ROOT).replace('_', '-')
                : written.substring(equals + 1).strip();
        return FILE_NAME.test(table)
                ? Result.of(new NewTable(title, table, source))
                : Result.failed(Problem.error(
                        "\"" + table + "\" is not the name of a table",
                        "write letters, digits and hyphens, like voice-call"));
    }
}
