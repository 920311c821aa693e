package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;

/**
 * How large a page may be. Every limit is far above any real page, so that a file that is not a page is reported as a
 * problem, before it takes too much memory or time.
 */
final class PageLimits {

    /** The most bytes that a page may have: one saved from a browser may hold pictures. */
    static final int MAX_BYTES = 16 << 20;

    /** The most bytes that a page without markup for pictures may have. */
    static final int MAX_BYTES_OF_TEXT = 4 << 20;

    /** A parser takes memory for each tag, of which a small file can have many. */
    static final int MAX_TAGS = 1_000_000;

    static final int MAX_COLUMNS = 100;

    /** The most cells that all tables of a page may have: as many as there may be rows, in each column. */
    static final int MAX_CELLS = 1_000_000;

    /** The most characters that the cells may have, those that span rows in each of them: as many as a page of text. */
    static final int MAX_CHARACTERS_OF_CELLS = MAX_BYTES_OF_TEXT;

    /** The time to match rows grows faster than their number. */
    static final int MAX_ROWS = 10_000;

    static final String HINT = "save the page of status codes alone";

    private PageLimits() {}

    static Problem tooManyRows(Location page) {
        return Problem.error(page, "the page has more than " + MAX_ROWS + " rows of status codes", HINT);
    }
}
