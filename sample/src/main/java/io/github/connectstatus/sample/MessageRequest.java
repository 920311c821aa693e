package io.github.connectstatus.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A message to one or several destinations, as JSON has it. The shape belongs to the sample, like {@link Endpoints}.
 *
 * @param deliverychannel the channel
 * @param destination the destinations: for each, addresses by kind of address
 * @param channels what to send, by channel
 */
record MessageRequest(
        String deliverychannel,
        List<Map<String, List<String>>> destination,
        Map<String, Map<String, Object>> channels) {

    static MessageRequest sms(String text, String... msisdns) {
        return new MessageRequest("sms", each("msisdn", msisdns), Map.of("sms", Map.of("text", text)));
    }

    static MessageRequest push(String text, String deviceType, String... customerIds) {
        return new MessageRequest(
                "push",
                each("customerid", customerIds),
                Map.of("push", Map.of("device_types", List.of(deviceType), "text", text)));
    }

    private static List<Map<String, List<String>>> each(String kind, String... addresses) {
        return Stream.of(addresses)
                .map(address -> Map.of(kind, List.of(address)))
                .toList();
    }
}
