package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;

/** A status that a row of the page may be. */
record KnownStatus(StatusKey key, StatusRow status, Standing standing) {

    /** Why a status is known. */
    enum Standing {
        /** The table has it from the page. */
        DOCUMENTED,
        /** The page had it once. */
        WITHDRAWN,
        /** The supplement of the table has it, since the page lacked it. */
        SUPPLEMENTED
    }

    static KnownStatus ofTable(String table, StatusRow status) {
        return new KnownStatus(
                new StatusKey(table, status.name()),
                status,
                VendorDeprecation.isReasonOf(status) ? Standing.WITHDRAWN : Standing.DOCUMENTED);
    }

    static KnownStatus ofSupplement(String supplement, StatusRow status) {
        return new KnownStatus(new StatusKey(supplement, status.name()), status, Standing.SUPPLEMENTED);
    }

    int code() {
        return status.code();
    }

    boolean isDocumented() {
        return standing == Standing.DOCUMENTED;
    }

    /** Returns whether the page should have the status: it had, and nobody has deprecated the status for another reason. */
    boolean isExpected() {
        return isDocumented() && status.deprecated().isEmpty();
    }
}
