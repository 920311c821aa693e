package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a kind of file, in the order in which problems list them.
 *
 * @param required the columns that every file of the kind has
 * @param optional the columns that a file may leave out
 */
public record Columns(List<String> required, List<String> optional) {

    /** Returns all columns: the required ones, then the optional ones. */
    public List<String> known() {
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        return known;
    }

    /** Returns the columns that say what a row is about: the first that is required; where none is, either of the first two. */
    List<String> keys() {
        return required.isEmpty() ? optional.subList(0, Math.min(2, optional.size())) : required.subList(0, 1);
    }
}
