package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;

/** The headings that a place of a page is below: the nearest one, and those of the parts of the page that it is in. */
final class HeadingStack {

    private final List<PageBlock.Heading> nearestFirst = new ArrayList<>();

    /** Whether a table stands below the nearest heading. */
    private boolean hasTable;

    /** Whether every table since the nearest heading that is marked as one had a plain line above it. */
    private boolean plainLinesHead = true;

    /** Adds a heading, which ends those of its own level and below. */
    void add(PageBlock.Heading heading) {
        nearestFirst.removeIf(above -> above.level() >= heading.level());
        nearestFirst.add(0, heading);
        if (heading.level() < PageBlock.Heading.PLAIN) {
            plainLinesHead = true;
            hasTable = false;
        } else if (plainLinesHead && !isWithinPart()) {
            // Where other headings divide the page, a plain line above a further table need not be the heading of it.
            hasTable = false;
        }
    }

    /** Adds a table. */
    void addTable() {
        hasTable = true;
        plainLinesHead &= !nearestFirst.isEmpty() && nearestFirst.get(0).level() == PageBlock.Heading.PLAIN;
    }

    /** Returns the texts of the headings, the nearest first. */
    List<String> titles() {
        return nearestFirst.stream()
                .map(heading -> TextNormalizer.normalize(heading.text()))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** Returns whether no table stands between the nearest heading and here. */
    boolean headNextTable() {
        return !hasTable;
    }

    /** Returns whether there is a heading of a part of the page, and not just of the whole. */
    private boolean isWithinPart() {
        return nearestFirst.stream()
                .anyMatch(heading -> heading.level() > 1 && heading.level() < PageBlock.Heading.PLAIN);
    }
}
