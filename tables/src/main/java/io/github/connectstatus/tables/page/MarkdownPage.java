package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.folder.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Markdown source of a page, as ReadMe keeps it: Markdown with pipe tables, between it blocks in JSON, and tables in
 * HTML.
 */
final class MarkdownPage {

    private static final Pattern ISLAND =
            Pattern.compile("^\\[block:([a-z-]+)\\]|^[ \\t]*<(table)\\b", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final String BLOCK_END = "[/block]";
    private static final String TABLE_END = "</table>";

    /** ReadMe takes headings without the space that Markdown demands. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("^(#{1,6})(?=[^#\\s])", Pattern.MULTILINE);

    private static final Pattern OPEN_ROW = Pattern.compile("^[ \\t]*\\|.*[^|\\s][ \\t]*\\z", Pattern.MULTILINE);

    private final ReadMeVariables variables;

    MarkdownPage(Map<String, String> variables) {
        this.variables = new ReadMeVariables(variables);
    }

    List<PageBlock> blocks(String source) {
        List<PageBlock> blocks = new ArrayList<>();
        String lowerCase = source.toLowerCase(Locale.ROOT);
        Matcher island = ISLAND.matcher(source);
        int from = 0;
        while (island.find(from)) {
            blocks.addAll(markdown(source.substring(from, island.start())));
            boolean isTable = island.group(2) != null;
            String endTag = isTable ? TABLE_END : BLOCK_END;
            int end = lowerCase.indexOf(endTag, island.end());
            if (end < 0) {
                throw new RefusedException(
                        "the page is cut off: " + island.group().strip() + " is not followed by " + endTag
                                + "; copy the page's source once more");
            }
            from = end + endTag.length();
            blocks.addAll(
                    isTable
                            ? table(source.substring(island.start(), from))
                            : ReadMeBlock.blocks(
                                    island.group(1).toLowerCase(Locale.ROOT),
                                    source.substring(island.end(), end),
                                    cell -> MarkdownText.ofCell(variables.fillIn(cell))));
        }
        String rest = source.substring(from);
        refuseOpenRow(rest);
        blocks.addAll(markdown(rest));
        variables.refuseUnknown();
        return blocks;
    }

    private List<PageBlock> markdown(String source) {
        return MarkdownText.blocks(
                variables.fillIn(TIGHT_HEADING.matcher(source).replaceAll("$1 ")));
    }

    /** A table in ReadMe's newer source is written with a capital, and has Markdown in its cells. */
    private List<PageBlock> table(String html) {
        boolean holdsMarkdown = html.strip().startsWith("<Table");
        return HtmlPage.blocksOfFragment(holdsMarkdown ? variables.fillIn(html) : html).stream()
                .map(block -> holdsMarkdown && block instanceof PageBlock.Grid grid ? markdownCells(grid) : block)
                .toList();
    }

    private PageBlock markdownCells(PageBlock.Grid grid) {
        return new PageBlock.Grid(grid.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> MarkdownText.ofCell(variables.fillIn(cell)))
                        .toList())
                .toList());
    }

    /** Where all rows of a table end with a pipe but the last, which is the last of the page, something is missing. */
    private static void refuseOpenRow(String source) {
        String[] lines = source.stripTrailing().split("\\R", -1);
        int last = lines.length - 1;
        boolean closedAbove = last > 0 && lines[last - 1].strip().matches("\\|.*[^\\\\]\\|");
        if (closedAbove && OPEN_ROW.matcher(lines[last]).find()) {
            throw new RefusedException(
                    "the page is cut off: it ends within a row of a table; copy the page's source once more");
        }
    }
}
