package io.github.connectstatus.sample.client;

import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.List;

/**
 * The answers to a request.
 *
 * @param <S> the statuses of the API
 * @param httpStatus the HTTP status, which says little: errors arrive with 200 as often as not
 * @param answers at least one, in the order of the response; one that sums up others comes before them
 */
public record Reply<S extends Enum<S> & Status>(int httpStatus, List<Answer<S>> answers) {

    /**
     * Returns the answers that have to be taken for failures.
     *
     * @return the answers that tell of a failure, and those of which nobody knows what they tell
     */
    public List<Answer<S>> failures() {
        return answers.stream()
                .filter(answer -> answer.resolution().isFailure())
                .toList();
    }

    /**
     * Throws the exception of the first failure, for callers to whom a request either works or does not.
     *
     * @return this, if nothing failed
     * @throws StatusException {@link MessagingException} for messages, and so on
     */
    public Reply<S> orThrow() {
        failures().stream().findFirst().ifPresent(failure -> {
            throw failure.exception();
        });
        return this;
    }
}
