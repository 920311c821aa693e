package io.github.connectstatus.tables.update;

import java.util.List;

/**
 * What a maintainer asks of an update.
 *
 * @param only the names of the tables to be updated; all that the index lists, if empty
 * @param newTables the tables to be created
 * @param decisions what has been decided
 */
public record UpdateRequest(List<String> only, List<NewTable> newTables, Decisions decisions) {

    /** Copies the lists. */
    public UpdateRequest {
        only = List.copyOf(only);
        newTables = List.copyOf(newTables);
    }

    /** Returns a request to update all tables, with decisions. */
    public static UpdateRequest of(Decisions decisions) {
        return new UpdateRequest(List.of(), List.of(), decisions);
    }

    /** Returns this request without a decision. */
    UpdateRequest without(Decision decision) {
        return new UpdateRequest(only, newTables, decisions.without(decision));
    }
}
