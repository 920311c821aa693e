package io.github.connectstatus.sample;

import org.jspecify.annotations.Nullable;

/**
 * One answer as it stands in a response, before anybody asked what it means. A response holds one or several.
 *
 * @param code the code; null if an entry of the response has none
 * @param text what the server says about it; null if it says nothing
 * @param transactionId the id under which the vendor knows the request; null if the response has none
 * @param customerId the customer whom the answer is about; null if it names none
 */
record Answer(
        @Nullable String code,
        @Nullable String text,
        @Nullable String transactionId,
        @Nullable String customerId) {}
