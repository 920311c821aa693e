package io.github.connectstatus.sample.receipts;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.sample.client.MessagingStatus;
import java.util.Locale;
import java.util.Optional;

/**
 * What has become of a message, each state stronger than those above it.
 *
 * <p>Receipts arrive late, twice and in any order. So a state is not what the last receipt says, but the strongest of what all of
 * them say, which no order changes.
 */
public enum MessageState {

    /** The vendor has the message. */
    QUEUED,

    /** The network of the channel has the message, or the call. */
    SUBMITTED,

    /** The vendor or the network has given up. */
    FAILED,

    /** The message has arrived, or the call was answered. That one did is proof; that one did not is an assumption. */
    DELIVERED,

    /** The recipient has opened the message. */
    READ;

    /**
     * Returns the state that two receipts lead to.
     *
     * @param other what the other receipt says
     * @return the stronger one
     */
    public MessageState join(MessageState other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The code decides; where it does not tell, the word beside it does. */
    static Optional<MessageState> of(Resolution<MessagingStatus> resolution, String deliveryStatus) {
        return ofCode(resolution).or(() -> ofWord(deliveryStatus));
    }

    private static Optional<MessageState> ofCode(Resolution<MessagingStatus> resolution) {
        if (resolution.outcome().filter(Outcome.FAILURE::equals).isPresent()) {
            return Optional.of(FAILED);
        }
        return resolution.status().flatMap(MessageState::ofStatus);
    }

    private static Optional<MessageState> ofStatus(MessagingStatus status) {
        return switch (status) {
            case QUEUED -> Optional.of(QUEUED);
            case SUBMITTED, CALL_OFFERED, CALL_ACCEPTED -> Optional.of(SUBMITTED);
            case DELIVERED, ANSWERED -> Optional.of(DELIVERED);
            case READ, CLICKED -> Optional.of(READ);
            // RELEASED among them: a call that nobody took ends, too.
            default -> Optional.empty();
        };
    }

    private static Optional<MessageState> ofWord(String deliveryStatus) {
        return switch (deliveryStatus.strip().toLowerCase(Locale.ROOT)) {
            case "submitted" -> Optional.of(SUBMITTED);
            case "delivered", "answered" -> Optional.of(DELIVERED);
            case "read" -> Optional.of(READ);
            case "failed", "un-delivered", "rejected" -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }
}
