package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a cell as people do: without what is hidden, without footnotes and labels, and knowing what is struck out. */
final class CellReader {

    private static final String HIDDEN = "hidden";

    /** White space that HTML does not know. */
    private static final String LINE_BREAK = "\u2028";

    /** What ends a line. */
    private static final Set<String> LINES = Set.of("br", "p", "div", "li");

    /** What formats text. Browsers show nothing of other tags, so they may be meant as text, like {@code <type>}. */
    private static final Set<String> FORMATTING =
            Set.of(("a abbr address article aside b bdi bdo big blockquote br center cite code dd del details"
                            + " dfn div dl dt em figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label"
                            + " li main mark nav nobr ol p picture pre q s samp section small span strike strong sub"
                            + " summary sup table tbody td tfoot th thead time tr tt u ul var wbr")
                    .split(" ", -1));

    private final Set<String> marks = new LinkedHashSet<>();
    private final List<CellText.Doubt> doubts = new ArrayList<>();

    private CellReader() {}

    /** Reads a cell of HTML, or one that was rendered as HTML. */
    static CellText read(Element cell) {
        return new CellReader().readElement(cell);
    }

    /** Reads a cell of plain text. */
    static CellText read(String text) {
        CellReader reader = new CellReader();
        Mojibake.in(text).ifPresent(reader.doubts::add);
        return reader.cell(reader.cleaned(text));
    }

    /** Returns whether a tag formats text. */
    static boolean isFormatting(String tag) {
        return FORMATTING.contains(tag);
    }

    private CellText readElement(Element cell) {
        Element content = cell.clone();
        HiddenContent.removeFrom(content);
        Mojibake.in(content.wholeText()).ifPresent(doubts::add);
        checkTags(content);
        if (!content.hasText() && HiddenContent.isShown(cell)) {
            doubts.add(new CellText.Doubt(
                    "what its cell shows is hidden from screen readers, so that it may be no text",
                    "write the text into the cell of the saved file"));
        }
        if (cell.parent() != null && HiddenContent.isHidden(cell.parent())) {
            marks.add(HIDDEN);
        }
        boolean labelled = DeprecationMark.removeFrom(content);
        if (labelled || DeprecationMark.isAround(cell)) {
            marks.add(DeprecationMark.MARK);
        }
        Footnotes.removeFrom(content).ifPresent(doubts::add);
        separateBlocks(content);
        CellText read = struck(cell, content);
        return new CellText(read.text(), read.mark(), read.doubt(), lines(content));
    }

    /** Returns the lines that a cell consists of. */
    private static List<String> lines(Element content) {
        if (content.childrenSize() == 0) {
            return List.of(content.text());
        }
        Inner.replace(
                content,
                element -> LINES.contains(element.normalName())
                        ? List.of(element, new TextNode(LINE_BREAK))
                        : List.of(element));
        return List.of(content.text().split(LINE_BREAK, -1));
    }

    private CellText struck(Element cell, Element content) {
        String whole = content.text();
        boolean any = Strikethrough.removeFrom(content);
        String rest = content.text();
        if (!any && !Strikethrough.isAround(cell)) {
            return cell(cleaned(whole));
        }
        boolean partly = any && !Strikethrough.isAround(cell) && saysAnything(withoutNotes(rest));
        marks.add(partly ? Strikethrough.PART : Strikethrough.WHOLE);
        return cell(cleaned(partly ? rest : whole));
    }

    private static boolean saysAnything(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private void checkTags(Element content) {
        for (Element element : Inner.elementsOf(content)) {
            if (!isFormatting(element.normalName())) {
                doubts.add(new CellText.Doubt(
                        "it holds <" + element.normalName() + ">, of which browsers show nothing",
                        "write &lt;" + element.normalName() + "&gt; in the saved file if it is meant as text"));
                return;
            }
        }
    }

    private static void separateBlocks(Element content) {
        Inner.replace(
                content,
                element ->
                        InlineStyle.has(element, "display", "block") || InlineStyle.has(element, "display", "list-item")
                                ? List.of(new TextNode(" "), element, new TextNode(" "))
                                : List.of(element));
    }

    /** Returns the text without labels and footnotes; a text is marked by its labels. */
    private String cleaned(String text) {
        if (DeprecationMark.isIn(TextNormalizer.normalize(text))) {
            marks.add(DeprecationMark.MARK);
        }
        return withoutNotes(text);
    }

    private static String withoutNotes(String text) {
        String labelled = DeprecationMark.withoutLabels(TextNormalizer.normalize(text));
        return DeprecationMark.withoutLabels(Footnotes.withoutReferences(labelled));
    }

    private CellText cell(String text) {
        Footnotes.doubt(text).ifPresent(doubts::add);
        return new CellText(
                text,
                marks.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", marks)),
                doubts.stream().findFirst());
    }
}
