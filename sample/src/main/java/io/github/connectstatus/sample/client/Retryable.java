package io.github.connectstatus.sample.client;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.Set;

/** Tells failures that may pass by themselves from those that will not. */
public final class Retryable {

    private static final Set<String> NAMES = Set.of(
            "RATE_LIMIT_EXCEEDED",
            "TOO_MANY_REQUESTS_FOR_APP",
            "TOO_MANY_REQUESTS_FOR_CUSTOMER",
            "TOO_MANY_REQUESTS_FOR_DEVICE",
            "GCM_SERVER_ERROR",
            "APNS_SERVER_ERROR",
            "END_POINT_NOT_REACHABLE",
            "INTERNAL_SERVER_ERROR",
            "INTERNAL_ERROR_OCCURRED");

    private Retryable() {}

    /**
     * Returns whether the same request may succeed later.
     *
     * @param failure what the request was answered with
     * @return true if all statuses that the answer may mean pass by themselves
     */
    public static boolean isRetryable(StatusException failure) {
        return isRetryable(failure.resolution());
    }

    static boolean isRetryable(Resolution<?> resolution) {
        return !resolution.candidates().isEmpty()
                && resolution.candidates().stream().map(Status::name).allMatch(NAMES::contains);
    }
}
