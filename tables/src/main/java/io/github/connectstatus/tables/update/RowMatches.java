package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Map;

/**
 * Which statuses the rows of a page are.
 *
 * @param matched the rows of the page by the name of the status
 * @param gone the current statuses that no row is
 * @param decidedGone the names of those of them that the maintainer decided to be gone
 * @param added the rows that are no status yet
 * @param ambiguities what cannot be decided
 */
record RowMatches(
        Map<String, PageRow> matched,
        List<StatusRow> gone,
        List<String> decidedGone,
        List<PageRow> added,
        List<Ambiguity> ambiguities) {}
