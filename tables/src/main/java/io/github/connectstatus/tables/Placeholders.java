package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** The placeholders of a template, and what a translation has made of them. Their order is free, as word order is. */
final class Placeholders {

    private Placeholders() {}

    static boolean areKept(Template source, String translation) {
        try {
            List<String> used = Template.parse(translation).placeholders();
            return unknown(source, used).isEmpty() && missing(source, used).isEmpty();
        } catch (TemplateSyntaxException e) {
            return false;
        }
    }

    /** Everything that is wrong with the placeholders of a translation. */
    static List<Problem> check(Template source, Cell translation) {
        try {
            return compare(source, Template.parse(translation.text()).placeholders(), translation);
        } catch (TemplateSyntaxException e) {
            return List.of(translation.error(
                    "the translation is broken at its character "
                            + (translation.text().codePointCount(0, e.index()) + 1) + ": " + e.getMessage(),
                    "write each placeholder once, like {"
                            + source.placeholders().get(0) + "}, with text between any two"));
        }
    }

    /** A misspelt placeholder is one that is unknown and one that is missing, but a single mistake. */
    private static List<Problem> compare(Template source, List<String> used, Cell translation) {
        List<Problem> problems = new ArrayList<>();
        List<String> missing = new ArrayList<>(missing(source, used));
        for (String name : unknown(source, used)) {
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

    private static List<String> missing(Template source, List<String> used) {
        return source.placeholders().stream()
                .filter(name -> !used.contains(name))
                .toList();
    }

    private static List<String> unknown(Template source, List<String> used) {
        return used.stream()
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
