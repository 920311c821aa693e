package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Map;

/**
 * The rows of a page matched to the statuses of a table.
 *
 * @param matched the rows by the names of their statuses
 * @param gone the current statuses without a row
 * @param decidedGone the names of the statuses that the maintainer decided to be gone
 * @param added the rows of new statuses
 * @param ambiguities what cannot be decided
 */
record RowMatches(
        Map<String, PageRow> matched,
        List<StatusRow> gone,
        List<String> decidedGone,
        List<PageRow> added,
        List<Ambiguity> ambiguities) {}
