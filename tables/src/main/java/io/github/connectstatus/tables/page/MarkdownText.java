package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Turns Markdown into plain text. Trees are traversed without recursion, so that no page can exhaust the stack. */
final class MarkdownText {

    private static final int MAX_NESTING = 100;
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)\\b.*", Pattern.DOTALL);

    private static final Parser DOCUMENT = builder().build();
    private static final Parser INLINE = builder().enabledBlockTypes(Set.of()).build();

    private MarkdownText() {}

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    /** Returns the text of a single cell, in which a number or a dash at the start begins no list. */
    static CellText ofCell(String markdown) {
        return CellText.of(text(INLINE.parse(markdown)));
    }

    /** Returns the headings, tables and paragraphs of a part of a page. */
    static List<PageBlock> blocks(String markdown) {
        List<PageBlock> blocks = new ArrayList<>();
        Node root = DOCUMENT.parse(markdown);
        for (Node node = root; node != null; ) {
            boolean done = node instanceof TableBlock || !(node instanceof Block) || !holdsBlocks(node);
            if (node instanceof TableBlock table) {
                blocks.add(new PageBlock.Table(rows(table)));
            } else if (node instanceof Heading || isBoldLine(node)) {
                blocks.add(new PageBlock.Heading(text(node)));
                blocks.add(new PageBlock.Prose(text(node)));
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

    private static List<List<CellText>> rows(TableBlock table) {
        List<List<CellText>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<CellText> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(CellText.of(text(cell)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Node root) {
        StringBuilder text = new StringBuilder();
        for (Node node = root; node != null; ) {
            if (node instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof FencedCodeBlock code) {
                text.append(code.getLiteral());
            } else if (node instanceof IndentedCodeBlock code) {
                text.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                text.append(ofTag(html.getLiteral()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof Block) {
                text.append(' ');
            }
            node = next(node, root, !(node instanceof Image));
        }
        return text.toString();
    }

    /**
     * A line break becomes white space, other tags are removed, and what is not a tag of HTML is text, like {@code
     * <name>}.
     */
    private static String ofTag(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            return "";
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            return " ";
        }
        return Tag.isKnownTag(name) ? "" : html;
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
