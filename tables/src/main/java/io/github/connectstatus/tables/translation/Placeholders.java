package io.github.connectstatus.tables.translation;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the placeholders of a translation against those of the template. Each must be there; in what order and how
 * often is up to the language.
 */
final class Placeholders {

    private Placeholders() {}

    /**
     * Parses a translation. Everything that is wrong with its placeholders goes to the problems.
     *
     * @param translation the cell, which may be blank
     * @param source the template whose placeholders the translation must have; null if it need not have any
     * @return the text; null if the cell is blank, or if its braces make no placeholders
     */
    static @Nullable LocalizedText parse(Cell translation, @Nullable Template source, List<Problem> problems) {
        if (translation.isBlank()) {
            return null;
        }
        try {
            LocalizedText text = LocalizedText.parse(translation.text());
            if (source != null && !match(source, text)) {
                compare(source, text, translation, problems);
            }
            return text;
        } catch (TextSyntaxException e) {
            if (source != null) {
                problems.add(broken(translation, source, e));
            }
            return null;
        }
    }

    /** Returns whether a text has the placeholders of a template and no others. */
    static boolean match(Template source, LocalizedText text) {
        return source.placeholders().containsAll(text.placeholders())
                && text.placeholders().containsAll(source.placeholders());
    }

    /** A misspelt placeholder is unknown, and another is missing, but it is a single mistake. */
    private static void compare(Template source, LocalizedText text, Cell translation, List<Problem> problems) {
        List<String> missing = new ArrayList<>(missing(source, text));
        for (String name : unknown(source, text)) {
            if (missing.isEmpty()) {
                problems.add(invented(translation, name));
            } else {
                String meant = Nearest.to(name, missing);
                missing.remove(meant);
                problems.add(misspelt(translation, name, meant));
            }
        }
        missing.forEach(name -> problems.add(missing(translation, name)));
    }

    private static List<String> missing(Template source, LocalizedText text) {
        return source.placeholders().stream()
                .filter(name -> !text.placeholders().contains(name))
                .toList();
    }

    private static List<String> unknown(Template source, LocalizedText text) {
        return text.placeholders().stream()
                .distinct()
                .filter(name -> !source.placeholders().contains(name))
                .toList();
    }

    private static Problem broken(Cell translation, Template source, TextSyntaxException e) {
        return translation.error(
                "the translation is broken at its character "
                        + (translation.text().codePointCount(0, e.index()) + 1) + ": " + e.getMessage(),
                "write each placeholder at least once, like {"
                        + source.placeholders().get(0) + "}");
    }

    private static Problem invented(Cell cell, String name) {
        return cell.error("the English text has no placeholder {" + name + "}", "remove it");
    }

    private static Problem misspelt(Cell cell, String name, String meant) {
        return cell.error(
                "the English text has no placeholder {" + name + "}",
                "the nearest that is missing is {" + meant + "}; write that, or remove {" + name + "}");
    }

    private static Problem missing(Cell cell, String name) {
        return cell.error(
                "the placeholder {" + name + "} of the English text is missing",
                "put {" + name + "} where its value is to stand");
    }
}
