package io.github.connectstatus.tables.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element's {@code style} attribute says. */
final class InlineStyle {

    private InlineStyle() {}

    /** Returns whether a value stands among those of a property, such as {@code line-through} of {@code text-decoration}. */
    static boolean has(Element element, String property, String value) {
        for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon >= 0
                    && declaration.substring(0, colon).strip().startsWith(property)
                    && declaration.indexOf(value, colon) >= 0) {
                return true;
            }
        }
        return false;
    }
}
