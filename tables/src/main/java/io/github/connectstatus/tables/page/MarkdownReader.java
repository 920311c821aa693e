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
 * Reads the Markdown source of a page, as ReadMe keeps it: Markdown with pipe tables, and embedded in it blocks in JSON
 * and tables in HTML.
 */
final class MarkdownReader {

    private static final Pattern EMBEDDED =
            Pattern.compile("^\\[block:([a-z-]+)\\]|^[ \\t]*<(table)\\b", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_END = end("[/block]");
    private static final Pattern TABLE_END = end("</table>");

    /** ReadMe accepts headings without the space that Markdown requires. */
    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("^(#{1,6})(?=[^#\\s])", Pattern.MULTILINE);

    private final Location page;
    private final ReadMeVariables variables;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TableSize size = new TableSize();

    private static Pattern end(String tag) {
        return Pattern.compile(tag, Pattern.LITERAL | Pattern.CASE_INSENSITIVE);
    }

    private MarkdownReader(Location page, Map<String, String> variables) {
        this.page = page;
        this.variables = new ReadMeVariables(variables);
    }

    static Result<List<PageBlock>> read(Location page, String source, Map<String, String> variables) {
        return new MarkdownReader(page, variables).read(source);
    }

    private Result<List<PageBlock>> read(String source) {
        Matcher embedded = EMBEDDED.matcher(source);
        int from = 0;
        while (embedded.find(from)) {
            blocks.addAll(markdown(source.substring(from, embedded.start())));
            boolean isTable = embedded.group(2) != null;
            Matcher end = (isTable ? TABLE_END : BLOCK_END).matcher(source);
            if (!end.find(embedded.end())) {
                problems.add(Problem.error(
                        page,
                        "the page is truncated: " + embedded.group().strip() + " is not followed by " + end.pattern(),
                        ReadMeBlockReader.COPY_AGAIN));
                return Result.failed(problems);
            }
            from = end.end();
            if (isTable) {
                blocks.addAll(table(source.substring(embedded.start(), from)));
            } else {
                add(ReadMeBlockReader.read(
                        page,
                        embedded.group(1).toLowerCase(Locale.ROOT),
                        source.substring(embedded.end(), end.start()),
                        this::cellText,
                        size));
            }
        }
        String rest = source.substring(from);
        if (endsWithinRow(rest)) {
            problems.add(Problem.error(
                    page, "the page is truncated: it ends within a row of a table", ReadMeBlockReader.COPY_AGAIN));
        }
        blocks.addAll(markdown(rest));
        problems.addAll(variables.unknown(page));
        size.problem(page).ifPresent(problems::add);
        return problems.isEmpty() ? Result.of(blocks) : Result.failed(problems);
    }

    private void add(Result<List<PageBlock>> read) {
        read.value().ifPresent(blocks::addAll);
        problems.addAll(read.problems());
    }

    private CellText cellText(String markdown) {
        return MarkdownText.ofCell(variables.fillIn(markdown));
    }

    private List<PageBlock> markdown(String source) {
        String complete = PipeTables.complete(
                variables.fillIn(HEADING_WITHOUT_SPACE.matcher(source).replaceAll("$1 ")));
        PipeTables.addTo(size, complete);
        return size.isExceeded() ? List.of() : MarkdownText.blocks(complete);
    }

    /** In newer sources of ReadMe the tag has a capital, and the cells contain Markdown. */
    private List<PageBlock> table(String html) {
        boolean containsMarkdown = html.strip().startsWith("<Table");
        return HtmlReader.readFragment(containsMarkdown ? MarkdownCells.rendered(html, variables) : html, size);
    }

    /** Returns whether the page ends with a row that lacks the final pipe which the row above it has. */
    private static boolean endsWithinRow(String source) {
        List<String> lines = source.stripTrailing().lines().toList();
        int last = lines.size() - 1;
        return last > 0 && PipeTables.isClosedRow(lines.get(last - 1)) && PipeTables.isOpenRow(lines.get(last));
    }
}
