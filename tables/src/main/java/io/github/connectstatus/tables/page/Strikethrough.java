package io.github.connectstatus.tables.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Text that is struck out, as what no longer counts is. */
final class Strikethrough {

    static final String WHOLE = "struck out";
    static final String PART = "partly struck out";

    private static final Set<String> TAGS = Set.of("del", "s", "strike");

    private Strikethrough() {}

    /** Removes what is struck out within a cell, and returns whether there was any. */
    static boolean removeFrom(Element cell) {
        return Inner.remove(cell, Strikethrough::isStruckOut).stream().anyMatch(Element::hasText);
    }

    /** Returns whether a cell as a whole is struck out, by itself or by its row. */
    static boolean isAround(Element cell) {
        Element row = cell.parent();
        return isStruckOut(cell) || (row != null && isStruckOut(row));
    }

    private static boolean isStruckOut(Element element) {
        return TAGS.contains(element.normalName())
                || InlineStyle.has(element, "text-decoration", "line-through")
                || element.hasClass("line-through")
                || element.hasClass("strikethrough");
    }
}
