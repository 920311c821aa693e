package io.github.connectstatus.sample.receipts;

import org.jspecify.annotations.Nullable;

/** Thrown when a request is not answered with 200. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.reason);
        this.refusal = refusal;
    }

    RefusedException(Refusal refusal, String detail, @Nullable Throwable cause) {
        super(refusal.reason + ": " + detail, cause);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
