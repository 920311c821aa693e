package io.github.connectstatus;

/** The rows behind {@link SampleStatus}. */
final class SampleRows {

    static final StatusLookup<SampleStatus> LOOKUP = lookup();

    private SampleRows() {}

    private static StatusLookup<SampleStatus> lookup() {
        StatusLookup.Builder<SampleStatus> rows = StatusLookup.builder();
        addRows(rows);
        return rows.build();
    }

    private static void addRows(StatusLookup.Builder<SampleStatus> rows) {
        rows.row(SampleStatus.QUEUED, 1001, "Queued", "Returned when a request is taken.", Outcome.ACCEPTED)
                .failure(SampleStatus.INVALID_JSON, 7000, "Invalid JSON", "Returned when JSON is invalid.")
                .failure(SampleStatus.TEXT_MISSING, 7004, "param 'text' is missing", "")
                .failure(SampleStatus.DEVICE_TYPE, 7004, "invalid device type xxx, only ios or android is allowed", "")
                .template("invalid device type {type}, only ios or android is allowed")
                .failure(SampleStatus.DUPLICATE_DEVICE_TYPE, 7004, "duplicate device type xxx", "")
                .template("duplicate device type {type}")
                .failure(
                        SampleStatus.ACTIONS_SIZE,
                        7004,
                        "Invalid number of actions, expected actions size xx, but found xx",
                        "")
                .template("Invalid number of actions, expected actions size {expected}, but found {found}")
                .failure(SampleStatus.INTERNAL_ERROR, 7006, "Internal error occurred", "")
                .failure(SampleStatus.INTERNAL_SERVER_ERROR, 7006, "Internal server error", "")
                .failure(SampleStatus.EXPIRED, 7208, "Message expired", "")
                .failure(SampleStatus.EXPIRED_LATER, 7208, "Message expired", "")
                .failure(SampleStatus.EXPIRED_OTHERWISE, 7208, "MESSAGE EXPIRED.", "")
                .row(SampleStatus.SUBMITTED, 7300, "Submitted.", "", Outcome.SUCCESS)
                .row(SampleStatus.NOT_SUBMITTED, 7300, "Not submitted.", "", Outcome.PARTIAL)
                .failure(SampleStatus.ANYTHING_FOUND, 7500, "x found", "")
                .template("{anything} found")
                .failure(SampleStatus.NOTHING_FOUND, 7500, "no thing found", "")
                .template("no {thing} found")
                .failure(SampleStatus.NOT_FOUND, 7500, "no item found", "")
                .template("no {item} found")
                .failure(SampleStatus.NOT_FOUND_TODAY, 7500, "Today no", "")
                .template("Today {text}")
                .failure(SampleStatus.LONG_PARAM, 7600, "Param x is much too long", "")
                .template("Param {name} is much too long")
                .failure(SampleStatus.PARAM_MISSING, 7600, "param xxx is missing", "")
                .template("param {name} is missing")
                .failure(SampleStatus.PARAM, 7600, "param xxx", "")
                .template("param {rest}")
                .failure(SampleStatus.NEGATIVE, -5, "Negative", "")
                .failure(SampleStatus.REWORDED, 7700, "its template does not fit", "")
                .template("no {thing} found");
    }
}
