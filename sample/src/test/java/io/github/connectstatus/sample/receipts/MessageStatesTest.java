package io.github.connectstatus.sample.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageStatesTest {

    private static final int ORDERS = 200_000;

    private static final List<Receipt> QUEUED = List.of(Receipts.of("1001", "Queued", ""));

    private static final List<Receipt> SUBMITTED = List.of(
            Receipts.of("7501", "Submitted", "Submitted"),
            Receipts.of("7501", "Submited", ""),
            Receipts.of("7407", "Call offered", ""),
            Receipts.of("7998", "Taken", "SUBMITTED"));

    private static final List<Receipt> FAILED = List.of(
            Receipts.of("7102", "Invalid address", "Failed"),
            Receipts.of("7208", "", ""),
            Receipts.of("7402", "Customer busy", "REJECTED"),
            Receipts.of("7999", "Quota used up", "Un-Delivered"));

    private static final List<Receipt> DELIVERED = List.of(
            Receipts.of("7500", "Delivered", "Delivered"),
            Receipts.of("7519", "Answered", "ANSWERED"),
            Receipts.of("7997", "Seen off", "Delivered"));

    private static final List<Receipt> READ = List.of(
            Receipts.of("7502", "Read", "Read"),
            Receipts.of("7528", "https://example.com|203.0.113.7", "Read"),
            Receipts.of("7996", "", "Read"));

    private static final List<Receipt> SILENT =
            List.of(Receipts.of("7405", "Released", ""), Receipts.of("7995", "?", "Held"));

    private static final MessageKey MESSAGE = QUEUED.get(0).message();

    private final Random random = new Random(20260414);

    /** What a person would say who has all receipts on the table. */
    private static MessageState right(List<Receipt> receipts) {
        for (Map.Entry<MessageState, List<Receipt>> state : List.of(
                Map.entry(MessageState.READ, READ),
                Map.entry(MessageState.DELIVERED, DELIVERED),
                Map.entry(MessageState.FAILED, FAILED),
                Map.entry(MessageState.SUBMITTED, SUBMITTED),
                Map.entry(MessageState.QUEUED, QUEUED))) {
            if (!Collections.disjoint(receipts, state.getValue())) {
                return state.getKey();
            }
        }
        return null;
    }

    /** Some receipts in some order, a few of them more than once. */
    private List<Receipt> someReceipts() {
        List<Receipt> receipts = new ArrayList<>();
        for (List<Receipt> kind : List.of(QUEUED, SUBMITTED, FAILED, DELIVERED, READ, SILENT)) {
            if (random.nextBoolean()) {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    receipts.add(kind.get(random.nextInt(kind.size())));
                }
            }
        }
        Collections.shuffle(receipts, random);
        return receipts;
    }

    @Test
    void anyOrderEndsInTheOneRightState() {
        for (int i = 0; i < ORDERS; i++) {
            List<Receipt> receipts = someReceipts();
            MessageStates states = new MessageStates();
            boolean arrived = false;
            for (Receipt receipt : receipts) {
                states.add(receipt);
                arrived |= DELIVERED.contains(receipt) || READ.contains(receipt);
                if (arrived && states.of(MESSAGE).orElseThrow().compareTo(MessageState.DELIVERED) < 0) {
                    assertThat(receipts)
                            .as("an order in which a delivered message turns into less")
                            .isEmpty();
                }
            }
            if (states.of(MESSAGE).orElse(null) != right(receipts)) {
                assertThat(states.of(MESSAGE).orElse(null))
                        .as(receipts.toString())
                        .isEqualTo(right(receipts));
            }
        }
    }

    @Test
    void eachDestinationHasItsOwn() throws UnreadableReceiptException {
        MessageStates states = new MessageStates();
        states.add(Receipts.read(Receipts.SMS));

        assertThat(states.of(new MessageKey("t1", "s1", "447700900123"))).contains(MessageState.DELIVERED);
        assertThat(states.of(new MessageKey("t1", "s1", "447700900000"))).isEmpty();
        assertThat(states.of(new MessageKey("t1", "s2", "447700900123"))).isEmpty();
        assertThat(states.of(new MessageKey("t2", "s1", "447700900123"))).isEmpty();
    }
}
