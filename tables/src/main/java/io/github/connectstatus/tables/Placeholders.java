package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The placeholders of a template, and what a translation has made of them. Each must be there; in what order and how often is
 * up to the language.
 */
final class Placeholders {

    private Placeholders() {}

    /** Reads a translation; empty if there is anything wrong with its placeholders. */
    static Optional<LocalizedText> read(Template source, String translation) {
        try {
            return Optional.of(LocalizedText.parse(translation))
                    .filter(text -> unknown(source, text).isEmpty()
                            && missing(source, text).isEmpty());
        } catch (TextSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Everything that is wrong with the placeholders of a translation. */
    static List<Problem> check(Template source, Cell translation) {
        try {
            return compare(source, LocalizedText.parse(translation.text()), translation);
        } catch (TextSyntaxException e) {
            return List.of(translation.error(
                    "the translation is broken at its character "
                            + (translation.text().codePointCount(0, e.index()) + 1) + ": " + e.getMessage(),
                    "write each placeholder at least once, like {"
                            + source.placeholders().get(0) + "}"));
        }
    }

    /** A misspelt placeholder is one that is unknown and one that is missing, but a single mistake. */
    private static List<Problem> compare(Template source, LocalizedText text, Cell translation) {
        List<Problem> problems = new ArrayList<>();
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
        return problems;
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
