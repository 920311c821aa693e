package io.github.connectstatus.sample;

import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.List;

/**
 * What a request came to: a result for each answer of the response, in its order. An answer that sums up others comes
 * before them.
 *
 * @param httpStatus the HTTP status, which says little: errors arrive with 200 as often as not
 * @param results at least one
 */
record Reply<S extends Status>(int httpStatus, List<Result<S>> results) {

    Reply {
        results = List.copyOf(results);
    }

    List<Result<S>> failures() {
        return results.stream().filter(Result::failed).toList();
    }

    /**
     * For callers to whom a request either works or does not.
     *
     * @return this, if nothing failed
     * @throws StatusException the one of the first failure: {@link MessagingException} for messages, and so on
     */
    Reply<S> orThrow() {
        for (Result<S> result : results) {
            if (result.failed()) {
                throw result.exception();
            }
        }
        return this;
    }
}
