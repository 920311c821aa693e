package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the maintainer decided.
 *
 * @param same the new messages of statuses whose message the vendor changed
 * @param gone statuses that the vendor no longer documents
 * @param templates the new templates of statuses whose template no longer fits; a blank one is none
 * @param insist whether a page that seems damaged is accepted
 */
public record Decisions(
        Map<StatusKey, String> same, Set<StatusKey> gone, Map<StatusKey, String> templates, boolean insist) {

    /** No decision at all. */
    public static final Decisions NONE = new Decisions(Map.of(), Set.of(), Map.of(), false);

    /** Copies the decisions. */
    public Decisions {
        same = Map.copyOf(same);
        gone = Set.copyOf(gone);
        templates = Map.copyOf(templates);
    }

    /**
     * A status of a folder of tables.
     *
     * @param table the name of the table's file, without its folder and {@code .csv}
     * @param name the status's name
     */
    public record StatusKey(String table, String name) {

        /** Parses a status as it is written on the command line, such as {@code messaging:INVALID_JSON}. */
        public static Result<StatusKey> parse(String written) {
            List<String> parts = List.of(written.strip().split(":", -1));
            if (parts.size() != 2) {
                return Result.failed(Problem.error(
                        "\"" + written + "\" is no status",
                        "write its table and its name like messaging:INVALID_JSON"));
            }
            return Result.of(new StatusKey(parts.get(0), parts.get(1)));
        }

        /** Returns the status as it is written on the command line. */
        @Override
        public String toString() {
            return table + ":" + name;
        }
    }

    Optional<String> sameAs(StatusKey status) {
        return Optional.ofNullable(same.get(status));
    }

    boolean isGone(StatusKey status) {
        return gone.contains(status);
    }

    Optional<String> template(StatusKey status) {
        return Optional.ofNullable(templates.get(status));
    }
}
