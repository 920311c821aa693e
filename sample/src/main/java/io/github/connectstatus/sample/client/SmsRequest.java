package io.github.connectstatus.sample.client;

import java.util.ArrayList;
import java.util.List;

/**
 * A text message, with the names that version 1 of Messaging has for its fields.
 *
 * @param deliverychannel the channel, {@code sms}
 * @param destination to whom it goes; with all their numbers at most {@value #MOST_NUMBERS}
 * @param channels what it says
 */
public record SmsRequest(String deliverychannel, List<Destination> destination, Channels channels) {

    /** The vendor refuses a request with more numbers as a whole. */
    public static final int MOST_NUMBERS = 1_000;

    /**
     * Recipients.
     *
     * @param msisdn their telephone numbers, with country codes
     */
    public record Destination(List<String> msisdn) {}

    /**
     * What is said in each channel.
     *
     * @param sms what is said by SMS
     */
    public record Channels(Sms sms) {}

    /**
     * A short message.
     *
     * @param senderid from whom it comes
     * @param text the text
     */
    public record Sms(String senderid, String text) {}

    /**
     * Returns the requests that it takes to reach all of some numbers. Each is answered for itself, so a failure of one leaves
     * the others as they are.
     *
     * @param senderId from whom the message comes
     * @param text the text
     * @param numbers the telephone numbers, with country codes
     * @return requests of at most {@value #MOST_NUMBERS} numbers, in the order of these
     */
    public static List<SmsRequest> batches(String senderId, String text, List<String> numbers) {
        Channels channels = new Channels(new Sms(senderId, text));
        List<SmsRequest> batches = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += MOST_NUMBERS) {
            List<String> batch = numbers.subList(from, Math.min(from + MOST_NUMBERS, numbers.size()));
            batches.add(new SmsRequest("sms", List.of(new Destination(List.copyOf(batch))), channels));
        }
        return batches;
    }
}
