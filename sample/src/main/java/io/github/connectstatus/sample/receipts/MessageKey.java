package io.github.connectstatus.sample.receipts;

import org.jspecify.annotations.Nullable;

/**
 * What tells messages apart: a request may have many destinations, and has one transaction id.
 *
 * @param transactionId the id with which the vendor answered the request
 * @param subtransactionId the id of a part of the transaction; null where the vendor names none
 * @param destination to whom the message went, in the vendor's words; null where the vendor does not say
 */
public record MessageKey(
        String transactionId,
        @Nullable String subtransactionId,
        @Nullable String destination) {}
