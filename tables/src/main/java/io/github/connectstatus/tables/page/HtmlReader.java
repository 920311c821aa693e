package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads a page as a browser saves it, without scripts, styles and controls. */
final class HtmlReader {

    private static final Set<String> CLUTTER = Set.of("script", "style", "template", "noscript", "svg", "button");
    private static final Pattern TABLE_TAG = Pattern.compile("<(/?)table\\b", Pattern.CASE_INSENSITIVE);

    private HtmlReader() {}

    static Result<List<PageBlock>> read(Location page, byte[] content) {
        if (hasTooManyTags(content)) {
            return Result.failed(
                    Problem.error(page, "the page has more than " + PageLimits.MAX_TAGS + " tags", PageLimits.HINT));
        }
        Document document = parse(content);
        return decoded(page, document.charset(), content)
                .flatMap(source -> truncation(page, source)
                        .map(Result::<List<PageBlock>>failed)
                        .orElseGet(() -> blocks(page, document)));
    }

    private static Result<List<PageBlock>> blocks(Location page, Document document) {
        TableSize size = new TableSize();
        List<PageBlock> blocks = blocks(document, size);
        return size.problem(page).map(Result::<List<PageBlock>>failed).orElseGet(() -> Result.of(blocks));
    }

    /** Reads HTML that is part of a page. Its tables end where those of the page get too large. */
    static List<PageBlock> readFragment(String html, TableSize size) {
        return blocks(Jsoup.parseBodyFragment(html), size);
    }

    private static Document parse(byte[] content) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static boolean hasTooManyTags(byte[] content) {
        int tags = 0;
        for (byte b : content) {
            tags += b == '<' ? 1 : 0;
        }
        return tags > PageLimits.MAX_TAGS;
    }

    /** jsoup silently puts U+FFFD where bytes are not in the encoding that the page names. */
    private static Result<String> decoded(Location page, Charset encoding, byte[] content) {
        try {
            return Result.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Result.failed(Problem.error(
                    page,
                    "the page is not in its own encoding, " + encoding.name() + ", so characters of it would be lost",
                    "save it from the browser again, or name in it the encoding that it has"));
        }
    }

    /** A truncated page leaves elements open. jsoup closes them silently, so only the source shows it. */
    private static Optional<Problem> truncation(Location page, String html) {
        String source = html.toLowerCase(Locale.ROOT);
        boolean unended = source.contains("<html") && !source.contains("</html");
        int open = 0;
        Matcher tags = TABLE_TAG.matcher(source);
        while (tags.find()) {
            open += tags.group(1).isEmpty() ? 1 : -1;
        }
        if (!unended && open <= 0) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                page,
                "the page is truncated: it ends before its " + (open > 0 ? "last table" : "HTML") + " does",
                "save it again when it has loaded completely"));
    }

    private static List<PageBlock> blocks(Document document, TableSize size) {
        Inner.remove(document.body(), element -> CLUTTER.contains(element.normalName()));
        List<PageBlock> blocks = new ArrayList<>();
        document.body().filter((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                blocks.add(new PageBlock.Prose(text.getWholeText()));
            }
            if (!(node instanceof Element element)) {
                return NodeFilter.FilterResult.CONTINUE;
            }
            Optional<Integer> level = headingLevel(element);
            if (level.isPresent()) {
                blocks.add(new PageBlock.Heading(level.get(), shownText(element)));
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            if (element.normalName().equals("table") && !isLayout(element)) {
                blocks.add(table(element, size));
                return NodeFilter.FilterResult.SKIP_CHILDREN;
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return blocks;
    }

    private static Optional<Integer> headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return Optional.of(name.charAt(1) - '0');
        }
        return isBoldLine(element) ? Optional.of(PageBlock.Heading.BOLD) : Optional.empty();
    }

    /** A table that holds tables arranges parts of a page, unless it starts with a row of texts, as a header is. */
    private static boolean isLayout(Element table) {
        if (table.select("table").size() == 1) {
            return false;
        }
        Element firstRow = table.selectFirst("tr");
        return firstRow == null
                || firstRow.selectFirst("table") != null
                || firstRow.select("> th, > td").stream()
                                .filter(Element::hasText)
                                .count()
                        < 2;
    }

    private static PageBlock.Table table(Element table, TableSize size) {
        Optional<String> caption = Optional.ofNullable(table.selectFirst("> caption"))
                .map(HtmlReader::shownText)
                .filter(text -> !text.isBlank());
        return new PageBlock.Table(caption, rows(table, size));
    }

    private static String shownText(Element element) {
        Element shown = element.clone();
        HiddenContent.removeFrom(shown);
        return shown.text();
    }

    /** On many pages a paragraph in bold type serves as a heading. */
    private static boolean isBoldLine(Element element) {
        return element.normalName().equals("p")
                && element.childrenSize() == 1
                && element.child(0).normalName().matches("strong|b")
                && element.ownText().isBlank();
    }

    /**
     * Returns the cells by row and column. A cell that spans rows is in each of them, one that spans columns in the
     * first.
     */
    private static List<List<CellText>> rows(Element table, TableSize size) {
        List<List<CellText>> rows = new ArrayList<>();
        List<Span> above = new ArrayList<>();
        for (Element tr : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            if (size.isExceeded()) {
                break;
            }
            List<CellText> row = new ArrayList<>();
            for (Element cell : tr.select("> th, > td")) {
                takeSpans(above, row);
                int columnSpan = span(cell, "colspan", 1);
                int rowSpan = span(cell, "rowspan", Integer.MAX_VALUE);
                for (int i = 0; i < columnSpan && row.size() <= PageLimits.MAX_COLUMNS; i++) {
                    CellText text = i == 0 ? CellReader.read(cell) : CellText.EMPTY;
                    put(above, row.size(), new Span(text, rowSpan - 1));
                    row.add(text);
                }
            }
            takeSpans(above, row);
            size.add(row);
            rows.add(Collections.unmodifiableList(row));
        }
        return rows;
    }

    /** The text of a cell that spans rows, and how many of them are still to come. */
    private record Span(CellText text, int rows) {}

    private static void takeSpans(List<Span> above, List<CellText> row) {
        while (row.size() < above.size() && above.get(row.size()).rows > 0) {
            Span span = above.get(row.size());
            above.set(row.size(), new Span(span.text, span.rows - 1));
            row.add(span.text);
        }
    }

    private static void put(List<Span> above, int column, Span span) {
        while (above.size() <= column) {
            above.add(new Span(CellText.EMPTY, 0));
        }
        above.set(column, span);
    }

    /** Browsers take what is not a number for 1, and a rowspan of 0 for all rows that follow. */
    private static int span(Element cell, String attribute, int zero) {
        String written = cell.attr(attribute).strip();
        if (!written.matches("[0-9]{1,5}")) {
            return 1;
        }
        int span = Integer.parseInt(written);
        return span == 0 ? zero : Math.min(span, 65_534);
    }
}
