package io.github.connectstatus.tables.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands in a cell or heading, but is no part of its text: what only programs see, and what a reader can click. */
final class HiddenContent {

    private static final Set<String> TAGS =
            Set.of("script", "style", "template", "noscript", "svg", "button", "clipboard-copy");
    private static final Set<String> CLASSES =
            Set.of(("sr-only visually-hidden visuallyhidden cdk-visually-hidden screen-reader-text"
                            + " screen-reader-only hidden is-hidden d-none invisible tooltiptext tooltip-text"
                            + " tooltip-content tooltip-inner copy-button copy-btn btn-copy copybtn clipboard")
                    .split(" ", -1));
    private static final Set<String> ROLES = Set.of("button", "tooltip");
    private static final Set<String> CONTROLS = Set.of("copy", "copied!", "permalink", "copy link", "link to this row");

    private HiddenContent() {}

    /** Removes what is hidden within an element, which itself stays. */
    static void removeFrom(Element element) {
        Inner.remove(element, HiddenContent::isHidden);
    }

    /** Returns whether an element is there, but not shown. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || InlineStyle.has(element, "display", "none")
                || InlineStyle.has(element, "visibility", "hidden")
                || TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.classNames().stream().anyMatch(name -> CLASSES.contains(name.toLowerCase(Locale.ROOT)))
                || isAnchor(element);
    }

    /** Returns whether a cell shows letters, although all that it holds is hidden: from screen readers alone. */
    static boolean isShown(Element cell) {
        for (Element inner : Inner.elementsOf(cell)) {
            if (inner.attr("aria-hidden").equals("true")
                    && !InlineStyle.has(inner, "display", "none")
                    && inner.text().chars().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
        }
        return false;
    }

    /** A link that says nothing of the row: a sign to link to it, or a word to copy it. */
    private static boolean isAnchor(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String text = element.text();
        return CONTROLS.contains(text.toLowerCase(Locale.ROOT))
                || (element.attr("href").startsWith("#")
                        && (text.equals("#") || text.equals("¶") || text.equals("🔗")));
    }
}
