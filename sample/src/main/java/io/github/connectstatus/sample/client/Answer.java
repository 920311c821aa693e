package io.github.connectstatus.sample.client;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request, or of one part of it: of one destination, or of one customer.
 *
 * @param <S> the statuses of the API
 * @param api the API that answered
 * @param resolution the resolution of the code and the text, which keeps both as they came
 * @param transactionId the id under which the vendor knows the request; null if the response has none
 * @param customerId the customer whom the answer is about; null if it names none
 */
public record Answer<S extends Enum<S> & Status>(
        Api<S> api,
        Resolution<S> resolution,
        @Nullable String transactionId,
        @Nullable String customerId) {

    /**
     * Returns the exception of this answer.
     *
     * @return the exception of its status where that is certain, otherwise of the API
     */
    public StatusException exception() {
        return api.exceptions().apply(resolution, transactionId);
    }
}
