package io.github.connectstatus.tables;

import java.util.List;
import java.util.stream.Stream;

/** The columns that a kind of file has, in the order in which they are told to users. */
record Columns(List<String> required, List<String> optional) {

    List<String> known() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
