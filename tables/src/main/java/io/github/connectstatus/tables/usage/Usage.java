package io.github.connectstatus.tables.usage;

import io.github.connectstatus.tables.csv.Location;
import java.util.Comparator;
import java.util.List;

/**
 * A place where code names a status with which something has happened.
 *
 * @param effect what has happened
 * @param detail to what it was and is; may be empty
 * @param location the file and line
 * @param form how the code names it
 * @param table the id of the table
 * @param name what is named, with its type: {@code MessagingStatus.SENT}, {@code MessagingException.InvalidJson}
 * @param isCertain whether the code can mean nothing else
 * @param others what else the code could mean by the name, as far as it is known; a type of others never is
 */
public record Usage(
        Effect effect,
        String detail,
        Location location,
        Form form,
        String table,
        String name,
        boolean isCertain,
        List<String> others)
        implements Comparable<Usage> {

    private static final Comparator<Usage> ORDER = Comparator.comparing(Usage::effect)
            .thenComparing(Usage::location)
            .thenComparing(Usage::name)
            .thenComparing(Usage::form)
            .thenComparing(Usage::table)
            .thenComparing(Usage::detail)
            .thenComparing(Usage::isCertain)
            .thenComparing(usage -> String.join(",", usage.others()));

    /** Copies the others. */
    public Usage {
        others = List.copyOf(others);
    }

    @Override
    public int compareTo(Usage other) {
        return ORDER.compare(this, other);
    }
}
