package io.github.connectstatus.sample.client;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.StatusLookup;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What code that serves all APIs alike needs of each: where it is, the look-ups of its table, and its exceptions.
 *
 * <p>The paths look like the vendor's, but before the sample talks to Webex Connect, compare each with the page of its API.
 *
 * @param <S> the statuses of the API
 * @param table the name of the table
 * @param path the path of its requests
 * @param lookup the look-ups
 * @param exceptions makes the exception of a resolution and a transaction id
 */
public record Api<S extends Enum<S> & Status>(
        String table,
        String path,
        StatusLookup<S> lookup,
        BiFunction<Resolution<S>, @Nullable String, ? extends StatusException> exceptions) {

    /** Messaging. */
    public static final Api<MessagingStatus> MESSAGING =
            new Api<>("messaging", "/resources/v1/messaging", MessagingStatus.lookup(), MessagingException::of);

    /** Transaction Status. */
    public static final Api<TransactionStatus> TRANSACTION_STATUS = new Api<>(
            "transaction-status", "/resources/v1/transactions", TransactionStatus.lookup(), TransactionException::of);

    /** Event. */
    public static final Api<EventStatus> EVENT =
            new Api<>("event", "/v1/events", EventStatus.lookup(), EventException::of);

    /** Profile. */
    public static final Api<ProfileStatus> PROFILE =
            new Api<>("profile", "/v1/profiles", ProfileStatus.lookup(), ProfileException::of);

    /** All APIs. */
    public static final List<Api<?>> ALL = List.of(MESSAGING, TRANSACTION_STATUS, EVENT, PROFILE);
}
