package io.github.connectstatus.tables.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a table that ReadMe writes in HTML, while what is in the cells is Markdown. */
final class MarkdownCells {

    private static final Pattern START =
            Pattern.compile("(?<![\\\\`])<t[dh](?=[\\s/>])[^<>]*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("(?<![\\\\`])</?(?:t[dhr]|thead|tbody|tfoot|table)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);

    /** In HTML an entity stands for its character even behind a backslash, in Markdown only without one. */
    private static final Pattern ESCAPED_ENTITY = Pattern.compile("\\\\(&(?:[A-Za-z]{2,8}|#[0-9]{1,7});)");

    private static final Pattern ESCAPED_VARIABLE = Pattern.compile("&lt;&lt;([A-Za-z][A-Za-z0-9_ :-]{0,70})&gt;&gt;");

    private MarkdownCells() {}

    /** Returns a table with the Markdown in its cells rendered as HTML. */
    static String rendered(String source, ReadMeVariables variables) {
        String table = variables.fillIn(ESCAPED_VARIABLE.matcher(source).replaceAll("<<$1>>"));
        StringBuilder html = new StringBuilder();
        Matcher start = START.matcher(table);
        Matcher end = END.matcher(table);
        int from = 0;
        while (start.find(from)) {
            int cellEnd = end.find(start.end()) ? end.start() : table.length();
            String markdown = table.substring(start.end(), cellEnd);
            html.append(table, from, start.end())
                    .append(MarkdownText.html(
                            ESCAPED_ENTITY.matcher(markdown).replaceAll("$1").strip()));
            from = cellEnd;
        }
        return html.append(table, from, table.length()).toString();
    }
}
