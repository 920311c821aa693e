package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;

/** What an update writes into the column {@code deprecated}. */
final class VendorDeprecation {

    static final String GONE = "No longer documented by the vendor.";

    private VendorDeprecation() {}

    static boolean isDeprecated(StatusRow status) {
        return status.deprecated().isPresent();
    }

    /** Whether an update deprecated the status: what a person wrote there stays. */
    static boolean isByUpdate(StatusRow status) {
        return status.deprecated().filter(GONE::equals).isPresent();
    }
}
