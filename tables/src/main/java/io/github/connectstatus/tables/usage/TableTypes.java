package io.github.connectstatus.tables.usage;

import io.github.connectstatus.tables.csv.Location;
import java.util.List;
import java.util.Optional;

/**
 * The types that are generated for a table, by which code names its statuses.
 *
 * @param table the id of the table
 * @param packageName the package of the types, empty for the unnamed one; absent if no annotation was found
 * @param prefix what the names of the types begin with
 * @param hasStatusExceptions whether each failing status has an exception
 * @param supplement whether the supplement of the table is merged into it
 * @param overlays the ids of the overlays that are merged into it
 * @param annotation where the types are asked for; empty if no annotation was found, so that these are the default names
 */
public record TableTypes(
        String table,
        Optional<String> packageName,
        String prefix,
        boolean hasStatusExceptions,
        boolean supplement,
        List<String> overlays,
        Optional<Location> annotation) {

    /** Copies the overlays. */
    public TableTypes {
        overlays = List.copyOf(overlays);
    }

    /** Returns the simple name of the enum. */
    public String status() {
        return prefix + "Status";
    }

    /** Returns the simple name of the exception. */
    public String exception() {
        return prefix + "Exception";
    }

    /** Returns the name of one of the types, with its package if that is known. */
    public String qualified(String type) {
        return packageName
                .filter(name -> !name.isEmpty())
                .map(name -> name + "." + type)
                .orElse(type);
    }

    TableTypes of(String other) {
        return new TableTypes(other, packageName, prefix, hasStatusExceptions, supplement, overlays, annotation);
    }
}
