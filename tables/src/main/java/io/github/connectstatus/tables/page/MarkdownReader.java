package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
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
final class MarkdownReader {

    private static final Pattern ISLAND =
            Pattern.compile("^\\[block:([a-z-]+)\\]|^[ \\t]*<(table)\\b", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final String COPY_AGAIN = "copy the page's source once more";
    private static final String BLOCK_END = "[/block]";
    private static final String TABLE_END = "</table>";

    /** ReadMe takes headings without the space that Markdown demands. */
    private static final Pattern TIGHT_HEADING = Pattern.compile("^(#{1,6})(?=[^#\\s])", Pattern.MULTILINE);

    private static final Pattern OPEN_ROW = Pattern.compile("^[ \\t]*\\|.*[^|\\s][ \\t]*\\z", Pattern.MULTILINE);

    private final Location page;
    private final ReadMeVariables variables;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private MarkdownReader(Location page, Map<String, String> variables) {
        this.page = page;
        this.variables = new ReadMeVariables(variables);
    }

    static Result<List<PageBlock>> read(Location page, String source, Map<String, String> variables) {
        return new MarkdownReader(page, variables).read(source);
    }

    private Result<List<PageBlock>> read(String source) {
        String lowerCase = source.toLowerCase(Locale.ROOT);
        Matcher island = ISLAND.matcher(source);
        int from = 0;
        while (island.find(from)) {
            blocks.addAll(markdown(source.substring(from, island.start())));
            boolean isTable = island.group(2) != null;
            String endTag = isTable ? TABLE_END : BLOCK_END;
            int end = lowerCase.indexOf(endTag, island.end());
            if (end < 0) {
                problems.add(Problem.error(
                        page,
                        "the page is cut off: " + island.group().strip() + " is not followed by " + endTag,
                        COPY_AGAIN));
                return Result.failed(problems);
            }
            from = end + endTag.length();
            add(
                    isTable
                            ? table(source.substring(island.start(), from))
                            : ReadMeBlockReader.read(
                                    page,
                                    island.group(1).toLowerCase(Locale.ROOT),
                                    source.substring(island.end(), end),
                                    this::cellText));
        }
        String rest = source.substring(from);
        if (endsWithinRow(rest)) {
            problems.add(Problem.error(page, "the page is cut off: it ends within a row of a table", COPY_AGAIN));
        }
        blocks.addAll(markdown(rest));
        problems.addAll(variables.unknown(page));
        return problems.isEmpty() ? Result.of(blocks) : Result.failed(problems);
    }

    private void add(Result<List<PageBlock>> read) {
        read.value().ifPresent(blocks::addAll);
        problems.addAll(read.problems());
    }

    private String cellText(String markdown) {
        return MarkdownText.ofCell(variables.fillIn(markdown));
    }

    private List<PageBlock> markdown(String source) {
        return MarkdownText.blocks(
                variables.fillIn(TIGHT_HEADING.matcher(source).replaceAll("$1 ")));
    }

    /** A table in ReadMe's newer source is written with a capital, and has Markdown in its cells. */
    private Result<List<PageBlock>> table(String html) {
        boolean holdsMarkdown = html.strip().startsWith("<Table");
        return HtmlReader.readFragment(page, holdsMarkdown ? variables.fillIn(html) : html)
                .map(read ->
                        holdsMarkdown ? read.stream().map(this::withTextCells).toList() : read);
    }

    private PageBlock withTextCells(PageBlock block) {
        return block instanceof PageBlock.Grid grid
                ? new PageBlock.Grid(grid.rows().stream()
                        .map(row -> row.stream().map(this::cellText).toList())
                        .toList())
                : block;
    }

    /** Where all rows of a table end with a pipe but the last, which is the last of the page, something is missing. */
    private static boolean endsWithinRow(String source) {
        String[] lines = source.stripTrailing().split("\\R", -1);
        int last = lines.length - 1;
        boolean closedAbove = last > 0 && lines[last - 1].strip().matches("\\|.*[^\\\\]\\|");
        return closedAbove && OPEN_ROW.matcher(lines[last]).find();
    }
}
