package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a page matched to the statuses of a table.
 *
 * @param matched the rows by their statuses, in the order of the table
 * @param gone the statuses without a row, as far as that is certain
 * @param decidedGone the names of those that the maintainer decided to be gone
 * @param added the rows of new statuses
 * @param questions what cannot be decided
 */
record RowMatches(
        Map<KnownStatus, PageRow> matched,
        List<StatusRow> gone,
        Set<String> decidedGone,
        List<PageRow> added,
        List<Question> questions) {}
