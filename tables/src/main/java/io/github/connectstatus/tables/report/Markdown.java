package io.github.connectstatus.tables.report;

import java.util.List;
import java.util.regex.Pattern;

/** A text in Markdown, written from top to bottom. */
final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~&{}]");
    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    void paragraph(String sentence) {
        text.append(sentence).append("\n\n");
    }

    void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    void endOfTable() {
        text.append('\n');
    }

    void items(List<String> items) {
        items.forEach(item -> text.append("- ").append(item).append('\n'));
        text.append('\n');
    }

    /** Writes an item that has items of its own. */
    void items(String heading, List<String> items) {
        text.append("- ").append(heading).append('\n');
        items.forEach(item -> text.append("  - ").append(item).append('\n'));
        text.append('\n');
    }

    void shell(List<String> lines) {
        text.append("```sh\n").append(String.join("\n", lines)).append("\n```\n\n");
    }

    /** Returns a text that Markdown shows as it is, on one line, also within a table. */
    static String escaped(String text) {
        String line = LINE_BREAKERS.matcher(text).replaceAll(" ");
        return MARKUP.matcher(line).replaceAll("\\\\$0");
    }

    static String code(String name) {
        return "`" + name + "`";
    }

    static String codes(List<String> names) {
        return String.join(", ", names.stream().map(Markdown::code).toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
