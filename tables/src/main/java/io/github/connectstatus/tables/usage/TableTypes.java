package io.github.connectstatus.tables.usage;

import io.github.connectstatus.tables.csv.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that are generated for a table, by which code names its statuses.
 *
 * @param table the id of the table in the versions that are compared
 * @param asked the id by which the code asks for it, which is another one where the tables lie in a folder of another name
 * @param packageName the package of the types, empty for the unnamed one; absent if no annotation was found
 * @param prefix what the names of the types begin with
 * @param hasStatusExceptions whether each failing status has an exception
 * @param supplement whether the supplement of the table is merged into it
 * @param overlays the ids of the overlays that are merged into it
 * @param annotations where the types are asked for, in one module or several; none if no annotation was found, so that these
 *     are the default names
 */
public record TableTypes(
        String table,
        String asked,
        Optional<String> packageName,
        String prefix,
        boolean hasStatusExceptions,
        boolean supplement,
        List<String> overlays,
        List<Location> annotations) {

    /** Copies the lists. */
    public TableTypes {
        overlays = List.copyOf(overlays);
        annotations = List.copyOf(annotations);
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

    /** Returns these as the types of a table of the versions that are compared. */
    TableTypes of(String compared) {
        return new TableTypes(
                compared, asked, packageName, prefix, hasStatusExceptions, supplement, overlays, annotations);
    }

    /** Returns whether the types of another request have the same names and the same statuses, but for overlays. */
    boolean isLike(TableTypes other) {
        return asked.equals(other.asked)
                && packageName.equals(other.packageName)
                && prefix.equals(other.prefix)
                && hasStatusExceptions == other.hasStatusExceptions
                && supplement == other.supplement;
    }

    /** Returns these types as asked for by another request, too. */
    TableTypes and(TableTypes other) {
        Set<String> overlaysOfBoth = new LinkedHashSet<>(overlays);
        overlaysOfBoth.addAll(other.overlays);
        List<Location> annotationsOfBoth = new ArrayList<>(annotations);
        annotationsOfBoth.addAll(other.annotations);
        return new TableTypes(
                table,
                asked,
                packageName,
                prefix,
                hasStatusExceptions,
                supplement,
                List.copyOf(overlaysOfBoth),
                annotationsOfBoth);
    }
}
