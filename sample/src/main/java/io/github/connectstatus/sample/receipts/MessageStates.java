package io.github.connectstatus.sample.receipts;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The states of messages, kept in memory. In a database the same is an upsert that keeps the greater of two numbers. */
public final class MessageStates {

    private final ConcurrentMap<MessageKey, MessageState> states = new ConcurrentHashMap<>();

    /** Creates an empty store. */
    public MessageStates() {}

    /**
     * Adds what a receipt says. One that is late or comes twice changes nothing.
     *
     * @param receipt the receipt
     */
    public void add(Receipt receipt) {
        receipt.state().ifPresent(state -> states.merge(receipt.message(), state, MessageState::join));
    }

    /**
     * Returns what has become of a message.
     *
     * @param message the message
     * @return its state; empty if no receipt has told of it
     */
    public Optional<MessageState> of(MessageKey message) {
        return Optional.ofNullable(states.get(message));
    }
}
