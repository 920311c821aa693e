package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements within another. */
final class Inner {

    private Inner() {}

    /** Returns the elements, the innermost first. */
    static List<Element> elementsOf(Element element) {
        List<Element> elements = new ArrayList<>(element.getAllElements());
        Collections.reverse(elements);
        return elements.subList(0, elements.size() - 1);
    }

    /** Removes elements, the innermost first, and returns them. */
    static List<Element> remove(Element element, Predicate<Element> which) {
        List<Element> removed = new ArrayList<>();
        replace(element, inner -> {
            if (which.test(inner)) {
                removed.add(inner);
                return List.of();
            }
            return List.of(inner);
        });
        return removed;
    }

    /**
     * Puts other nodes in the place of each element, the innermost first. The children of an element are replaced all at
     * once: one by one, each would move all that follow it.
     */
    static void replace(Element element, Function<Element, List<Node>> others) {
        List<Element> parents = new ArrayList<>(elementsOf(element));
        parents.add(element);
        for (Element parent : parents) {
            List<Node> children = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                children.addAll(child instanceof Element inner ? others.apply(inner) : List.of(child));
            }
            if (!children.equals(parent.childNodes())) {
                parent.empty().appendChildren(children);
            }
        }
    }
}
