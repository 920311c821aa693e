package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements within another. */
final class Inner {

    private Inner() {}

    /**
     * Returns the elements, the last first: of many in a row, the last are removed in no time, while each of the first
     * would move all that follow.
     */
    static List<Element> elementsOf(Element element) {
        List<Element> all = new ArrayList<>(element.getAllElements());
        List<Element> elements = all.subList(1, all.size());
        Collections.reverse(elements);
        return elements;
    }
}
