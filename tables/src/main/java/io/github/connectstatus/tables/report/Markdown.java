package io.github.connectstatus.tables.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in Markdown, written from top to bottom. */
final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

    /** Markup of sites that make pages of Markdown. */
    private static final Pattern BRACES = Pattern.compile("[{}]");

    private static final Pattern LINE_BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** What turns the direction of the text around it, so that a reader sees another text than there is. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** What GitHub makes links of addresses by. */
    private static final Pattern ADDRESS = Pattern.compile(":(?=//)|(?<=www)\\.", Pattern.CASE_INSENSITIVE);

    /** What GitHub makes mentions of people and issues by, with a backslash before it, too. */
    private static final Pattern MENTION = Pattern.compile("@|#(?=[0-9])");

    private static final String NO_SPACE = "&#8203;";

    /** What no code between single backticks can hold, within a table at least. */
    private static final Pattern NO_CODE = Pattern.compile("[`|]|" + LINE_BREAKERS + "|" + DIRECTIONS + "|^\\s*$");

    /** The name of a status within a sentence. */
    private static final Pattern NAME = Pattern.compile("`\\w+`");

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String title) {
        text.append("#".repeat(level)).append(' ').append(title).append("\n\n");
    }

    void paragraph(String sentence) {
        text.append(sentence).append("\n\n");
    }

    /** Writes a paragraph that quotes a page, and names statuses between backticks. */
    void quotation(String sentence) {
        Matcher name = NAME.matcher(sentence);
        int from = 0;
        while (name.find()) {
            text.append(inert(sentence.substring(from, name.start()))).append(name.group());
            from = name.end();
        }
        paragraph(inert(sentence.substring(from)));
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

    /**
     * Returns a text that Markdown shows as it is, on one line, also within a table: no markup, and nothing that GitHub
     * would make a link or a mention of. What would turn the direction of the text is shown by its number.
     */
    static String escaped(String text) {
        return BRACES.matcher(inert(text)).replaceAll("\\\\$0");
    }

    private static String inert(String text) {
        String line = DIRECTIONS
                .matcher(LINE_BREAKERS.matcher(text).replaceAll(" "))
                .replaceAll(direction ->
                        "(U+%04X)".formatted((int) direction.group().charAt(0)));
        String plain = MARKUP.matcher(line).replaceAll("\\\\$0");
        return MENTION.matcher(ADDRESS.matcher(plain).replaceAll("\\\\$0")).replaceAll("$0" + NO_SPACE);
    }

    /** Returns a name as code; as a plain text if it holds what would end the code. */
    static String code(String name) {
        return NO_CODE.matcher(name).find() ? escaped(name) : "`" + name + "`";
    }

    static String codes(List<String> names) {
        return String.join(", ", names.stream().map(Markdown::code).toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
