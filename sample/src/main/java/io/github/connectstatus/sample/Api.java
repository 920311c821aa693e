package io.github.connectstatus.sample;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is generated for one table, in the hand: code that serves all four APIs needs no copy for each.
 *
 * @param table the name of the table
 * @param statuses finds the statuses of a code
 * @param resolver finds out what a code and a text come down to
 * @param exceptions makes the exception of an answer
 */
record Api<S extends Status>(
        String table, IntFunction<List<S>> statuses, Resolver<S> resolver, Exceptions<S> exceptions) {

    static final Api<MessagingStatus> MESSAGING =
            new Api<>("messaging", MessagingStatus::ofCode, MessagingStatus::resolve, MessagingException::of);
    static final Api<TransactionStatus> TRANSACTION_STATUS = new Api<>(
            "transaction-status", TransactionStatus::ofCode, TransactionStatus::resolve, TransactionException::of);
    static final Api<EventStatus> EVENT =
            new Api<>("event", EventStatus::ofCode, EventStatus::resolve, EventException::of);
    static final Api<ProfileStatus> PROFILE =
            new Api<>("profile", ProfileStatus::ofCode, ProfileStatus::resolve, ProfileException::of);

    static final List<Api<?>> ALL = List.of(MESSAGING, TRANSACTION_STATUS, EVENT, PROFILE);

    static Optional<Api<?>> named(String table) {
        return ALL.stream().filter(api -> api.table.equals(table)).findFirst();
    }

    Result<S> result(Answer answer) {
        return new Result<>(
                this, resolver.resolve(answer.code(), answer.text()), answer.transactionId(), answer.customerId());
    }

    /** Two of the generated {@code resolve} methods exist; this is the one for codes as JSON has them. */
    @FunctionalInterface
    interface Resolver<S extends Status> {
        Resolution<S> resolve(@Nullable String code, @Nullable String text);
    }

    /** The generated {@code of} methods. */
    @FunctionalInterface
    interface Exceptions<S extends Status> {
        StatusException of(Resolution<S> resolution, @Nullable String transactionId);
    }
}
