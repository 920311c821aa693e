package io.github.connectstatus.sample;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one part of a request: of one destination, or of one customer.
 *
 * @param api whose statuses these are
 * @param resolution what the answer comes down to
 * @param transactionId the id under which the vendor knows the request; null if the response has none
 * @param customerId the customer whom the answer is about; null if it names none
 */
record Result<S extends Status>(
        Api<S> api,
        Resolution<S> resolution,
        @Nullable String transactionId,
        @Nullable String customerId) {

    /** An answer of which nobody knows what it means is no success. */
    boolean failed() {
        return resolution.outcome().orElse(Outcome.FAILURE) == Outcome.FAILURE;
    }

    /** The exception of this answer: of its status where that is certain, otherwise of the API. */
    StatusException exception() {
        return api.exceptions().of(resolution, transactionId);
    }
}
