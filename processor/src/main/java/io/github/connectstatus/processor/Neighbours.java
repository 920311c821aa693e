package io.github.connectstatus.processor;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.util.Elements;

/**
 * The types of the user's that generated code would find where it means others: those in its package that are called like a
 * type of {@code java.lang}, or like the first part of a package's name.
 */
final class Neighbours {

    private Neighbours() {}

    /**
     * Returns which of the simple names that generated code uses types of a package have.
     *
     * @param packageName the package; empty for the unnamed one
     */
    static Set<String> of(Elements elements, String packageName) {
        Set<String> neighbours = new HashSet<>();
        for (String name : UsedTypes.NAMES_WITHOUT_IMPORT) {
            if (elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name) != null) {
                neighbours.add(name);
            }
        }
        return neighbours;
    }
}
