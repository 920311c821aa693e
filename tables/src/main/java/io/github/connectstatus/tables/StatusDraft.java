package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Row;

/**
 * A status whose name may still have to be derived.
 *
 * @param status the status; its name is blank if it is to be derived
 * @param row the row that it was read from
 */
record StatusDraft(StatusRow status, Row row) {

    boolean isNamed() {
        return !status.name().isBlank();
    }
}
