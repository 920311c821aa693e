package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown. What is not structure is rendered as HTML, so that a cell is read alike in every format. Trees are
 * traversed without recursion, so that no page can exhaust the stack; the renderer's is limited by the nesting.
 */
final class MarkdownText {

    private static final int MAX_NESTING = 100;
    private static final int LONGEST_TITLE = 80;
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private static final Parser DOCUMENT = builder().build();
    private static final Parser INLINE = builder().enabledBlockTypes(Set.of()).build();
    private static final Parser LIST =
            builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(InlineHtml::new)
            .build();

    private MarkdownText() {}

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    /** Returns a single cell, in which a number or a dash at the start begins no list. */
    static CellText ofCell(String markdown) {
        return read(html(markdown));
    }

    /** Returns the HTML of a single cell. */
    static String html(String cell) {
        return RENDERER.render((isList(cell) ? LIST : INLINE).parse(cell));
    }

    /** A list has two items: a single dash may be meant as one. */
    private static boolean isList(String cell) {
        return cell.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("- ") || line.startsWith("* "))
                        .count()
                > 1;
    }

    /** Returns the headings, tables and paragraphs of a part of a page. */
    static List<PageBlock> blocks(String markdown) {
        List<PageBlock> blocks = new ArrayList<>();
        Node root = DOCUMENT.parse(markdown);
        for (Node node = root; node != null; ) {
            boolean done = node instanceof TableBlock || !(node instanceof Block) || !holdsBlocks(node);
            if (node instanceof TableBlock table) {
                blocks.add(new PageBlock.Table(Optional.empty(), rows(table), true));
            } else if (node instanceof Heading heading) {
                blocks.add(new PageBlock.Heading(heading.getLevel(), text(node)));
            } else if (isBoldLine(node)) {
                blocks.add(new PageBlock.Heading(PageBlock.Heading.BOLD, text(node)));
            } else if (isTitleOfTable(node)) {
                blocks.add(new PageBlock.Heading(PageBlock.Heading.PLAIN, text(node)));
            } else if (done) {
                blocks.add(new PageBlock.Prose(text(node)));
            }
            node = next(node, root, !done);
        }
        return blocks;
    }

    private static boolean holdsBlocks(Node node) {
        return node.getFirstChild() instanceof Block;
    }

    private static boolean isBoldLine(Node node) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && strong.getNext() == null;
    }

    /** Text extractors leave headings without markup. A sentence, or what announces the table, is none. */
    private static boolean isTitleOfTable(Node node) {
        if (!(node instanceof Paragraph) || !(node.getNext() instanceof TableBlock)) {
            return false;
        }
        String title = TextNormalizer.normalize(text(node));
        for (Node inline = node.getFirstChild(); inline != null; inline = inline.getNext()) {
            if (inline instanceof SoftLineBreak || inline instanceof HardLineBreak) {
                return false;
            }
        }
        return !title.isEmpty() && title.length() <= LONGEST_TITLE && !title.matches(".*[.:;,!?]");
    }

    private static List<List<CellText>> rows(TableBlock table) {
        List<List<CellText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<CellText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(cell(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Reads a cell of a table. Most are plain text, for which to render them would be a waste. */
    private static CellText cell(Node cell) {
        StringBuilder text = new StringBuilder();
        boolean plain = true;
        for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
            plain &= child instanceof Text;
            text.append(child instanceof Text literal ? literal.getLiteral() : "");
        }
        if (plain) {
            return CellReader.read(text.toString());
        }
        Node content = new Paragraph();
        for (Node child = cell.getFirstChild(); child != null; child = cell.getFirstChild()) {
            content.appendChild(child);
        }
        return read(RENDERER.render(content));
    }

    private static CellText read(String html) {
        return CellReader.read(parsed(html));
    }

    private static String text(Node node) {
        return parsed(RENDERER.render(node)).text();
    }

    private static Element parsed(String html) {
        return Jsoup.parseBodyFragment(html).body();
    }

    /** Returns the node after another in the order of the page; null at the end of the root. */
    private static @Nullable Node next(Node node, Node root, boolean withChildren) {
        if (withChildren && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node up = node; up != root && up != null; up = up.getParent()) {
            if (up.getNext() != null) {
                return up.getNext();
            }
        }
        return null;
    }
}
