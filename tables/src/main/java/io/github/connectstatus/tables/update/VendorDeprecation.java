package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;

/** The deprecation of a status that the vendor no longer documents. */
final class VendorDeprecation {

    static final String REASON = "No longer documented by the vendor.";

    private VendorDeprecation() {}

    /** Returns whether an update deprecated the status: what a person wrote there stays. */
    static boolean isReasonOf(StatusRow status) {
        return status.deprecated().filter(REASON::equals).isPresent();
    }
}
