package io.github.connectstatus.tables.usage;

import io.github.connectstatus.tables.csv.Location;

/**
 * A place in a code base that was not analysed and has to be looked at.
 *
 * @param location the file, and the line if there is one
 * @param reason why, in a few words
 */
public record Unanalysed(Location location, String reason) implements Comparable<Unanalysed> {

    @Override
    public int compareTo(Unanalysed other) {
        int byLocation = location.compareTo(other.location);
        return byLocation != 0 ? byLocation : reason.compareTo(other.reason);
    }
}
