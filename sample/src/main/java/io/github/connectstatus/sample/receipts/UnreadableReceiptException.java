package io.github.connectstatus.sample.receipts;

import org.jspecify.annotations.Nullable;

/** Thrown when a body is no delivery receipt. */
public final class UnreadableReceiptException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableReceiptException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
