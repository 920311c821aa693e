package io.github.connectstatus.tables.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of file, in the order in which problems list them.
 *
 * @param required the columns that every file of the kind has
 * @param optional the columns that a file may leave out
 */
public record Columns(List<String> required, List<String> optional) {

    /** Returns all columns: the required ones, then the optional ones. */
    public List<String> known() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
