package io.github.connectstatus.tables.update;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;

/** A status and a row of the page, with the same code, that may be the same. */
record Candidate(KnownStatus status, PageRow row, Similarity similarity, Evidence evidence) {

    boolean isFailure() {
        return status.status().outcome() == Outcome.FAILURE;
    }

    /** Returns whether both have a description, and the same. */
    boolean hasSameDescription() {
        return !row.description().isEmpty()
                && TextNormalizer.equalNormalized(
                        row.description(), status.status().description());
    }

    /** Returns whether none of the two has a description. */
    boolean hasNoDescription() {
        return row.description().isEmpty() && status.status().description().isEmpty();
    }
}
