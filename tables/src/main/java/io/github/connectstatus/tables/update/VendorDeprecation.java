package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import java.util.Optional;

/** The deprecation of statuses that the vendor no longer documents. */
final class VendorDeprecation {

    private static final String REASON = "No longer documented by the vendor.";

    private VendorDeprecation() {}

    static StatusRow deprecated(StatusRow status) {
        return status.withDeprecated(Optional.of(REASON));
    }

    /** Returns whether an update deprecated the status. Reasons that people wrote are kept. */
    static boolean isReasonOf(StatusRow status) {
        return status.deprecated().filter(REASON::equals).isPresent();
    }
}
