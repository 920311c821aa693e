package io.github.connectstatus.sample.receipts;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.sample.client.MessagingStatus;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor reports of a message.
 *
 * @param message the message
 * @param resolution the resolution of the code and its text, which keeps both as they came
 * @param deliveryStatus the vendor's word for the state; null where there is none
 * @param details all else that the receipt says, by the vendor's names, such as {@code deliveryChannel}; objects as JSON. A
 *     {@code timeStamp} stays a text, since Apple Messages have the time of a zone that is not said
 */
public record Receipt(
        MessageKey message,
        Resolution<MessagingStatus> resolution,
        @Nullable String deliveryStatus,
        Map<String, String> details) {

    /**
     * Returns what this receipt alone says of the message.
     *
     * @return the state; empty where neither the code nor the word is a known one
     */
    public Optional<MessageState> state() {
        return MessageState.of(resolution, deliveryStatus == null ? "" : deliveryStatus);
    }
}
