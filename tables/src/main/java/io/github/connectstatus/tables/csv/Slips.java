package io.github.connectstatus.tables.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A slip that whoever saved a file made in many places, but for one reason: it is one problem, at the first place. */
final class Slips {

    private static final int MOST_LINES = 5;

    private final List<Location> locations = new ArrayList<>();

    void add(Location location) {
        locations.add(location);
    }

    /**
     * Adds the problem to others, if there is such a slip.
     *
     * @param message what is wrong at the first place
     * @param hint what to do about all of them
     */
    void report(String message, String hint, List<Problem> problems) {
        if (!locations.isEmpty()) {
            problems.add(Problem.error(locations.get(0), message + others(), hint));
        }
    }

    private String others() {
        int first = locations.get(0).line();
        List<Integer> lines = locations.stream()
                .map(Location::line)
                .filter(line -> line != first)
                .distinct()
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        String named = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > MOST_LINES ? " and " + (lines.size() - MOST_LINES) + " more" : "";
        return "; likewise on " + (lines.size() == 1 ? "line " : "lines ") + named + more;
    }
}
