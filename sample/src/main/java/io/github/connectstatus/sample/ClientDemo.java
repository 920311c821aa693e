package io.github.connectstatus.sample;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.sample.ProfileRequest.Customer;
import io.github.connectstatus.sample.StubReply.Course;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls the client against a stub server that answers as Webex Connect does, and in some ways in which nobody should. */
final class ClientDemo {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration SHORT_TIMEOUT = Duration.ofMillis(200);
    private static final String KEY = "demo-key";

    private final Lines lines;
    private final Locale locale;
    private final Report report;
    private final StubServer server;
    private final ConnectClient client;

    private ClientDemo(Lines lines, Locale locale, StubServer server) {
        this.lines = lines;
        this.locale = locale;
        this.report = new Report(lines, locale);
        this.server = server;
        this.client = new ConnectClient(server.url(), KEY, TIMEOUT);
    }

    static void run(Lines lines, Locale locale) {
        lines.title("What a client makes of responses");
        try (StubServer server = StubServer.start()) {
            ClientDemo demo = new ClientDemo(lines, locale, server);
            demo.answers();
            demo.failureByType();
            demo.failureByStatus();
            demo.noAnswers();
        }
    }

    private void answers() {
        next("send message", StubReply.json(VendorResponses.QUEUED));
        report.of(() -> client.sendMessage(sms()));

        next("send message: one of two addresses is wrong", StubReply.json(VendorResponses.ONE_OF_TWO_QUEUED));
        report.of(() -> client.sendMessage(MessageRequest.sms("Hello", "447700900123", "447700900000")));

        next("send message: an error with HTTP 200", StubReply.json(VendorResponses.AUTHENTICATION_FAILED));
        report.of(() -> client.sendMessage(sms()));

        next("send message: a code in no table", StubReply.json(VendorResponses.UNDOCUMENTED));
        report.of(() -> client.sendMessage(sms()));

        next("transaction status: not delivered", StubReply.json(VendorResponses.DELIVERY_FAILED));
        report.of(() -> client.transactionStatus(new TransactionRequest("5f0d7c52-3")));

        next("custom event", StubReply.json(VendorResponses.EVENT_QUEUED));
        report.of(() -> client.sendEvent(event()));

        next("custom event: an error with HTTP 400", StubReply.json(400, VendorResponses.INVALID_VALUE));
        report.of(() -> client.sendEvent(event()));

        next("create profile", StubReply.json(VendorResponses.PROFILE_CREATED));
        report.of(() -> client.createProfile(new ProfileRequest(List.of(new Customer("10", "447700900123")))));

        next("create profile: one of two", StubReply.json(VendorResponses.ONE_OF_TWO_PROFILES_CREATED));
        report.of(() -> client.createProfile(
                new ProfileRequest(List.of(new Customer("11", "447700900124"), new Customer("10", "447700900123")))));
    }

    /** A failure has a type, and the values of its text have names. */
    private void failureByType() {
        next("caught by its type", StubReply.json(VendorResponses.INVALID_DEVICE_TYPE));
        try {
            client.sendMessage(MessageRequest.push("Hello", "tv", "10")).orThrow();
        } catch (MessagingException.InvalidDeviceType e) {
            lines.line("caught", Explanation.nameOf(e));
            lines.line("its type", e.type().orElse("not said"));
        } catch (MessagingException e) {
            lines.line("caught", e.getMessage(locale));
        }
        lines.end();
    }

    /** Who needs no exception asks the results. */
    private void failureByStatus() {
        next("told by its status", StubReply.json(VendorResponses.ONE_OF_TWO_QUEUED));
        client.sendMessage(sms()).failures().forEach(failure -> lines.line("advice", advice(failure.resolution())));
        lines.end();
    }

    private static String advice(Resolution<MessagingStatus> resolution) {
        return resolution
                .resolved()
                .map(status -> switch (status) {
                    case INVALID_ADDRESS -> "ask the customer for another number";
                    case MESSAGE_EXPIRED_7208 -> "send it again";
                    case SOURCE_IP_NOT_ALLOWED_7208 -> "have the address of this machine allowed";
                    default -> status.description();
                })
                .orElse("ask the vendor's support, with the transaction id");
    }

    private void noAnswers() {
        next("a body that is not JSON", StubReply.html(502, VendorResponses.BAD_GATEWAY));
        report.of(() -> client.sendMessage(sms()));

        next("an empty body", StubReply.empty(200));
        report.of(() -> client.sendMessage(sms()));

        next("JSON without a code", StubReply.json(404, "{\"error\":\"no such page\"}"));
        report.of(() -> client.sendMessage(sms()));

        next("an error whose body says success", StubReply.json(500, VendorResponses.QUEUED));
        report.of(() -> client.sendMessage(sms()));

        next("a connection that drops", StubReply.json(VendorResponses.QUEUED).but(Course.DROPS_WITHIN));
        report.of(() -> client.sendMessage(sms()));

        next(
                "a response that takes too long",
                StubReply.json(VendorResponses.QUEUED).but(Course.STALLS_WITHIN));
        report.of(() -> new ConnectClient(server.url(), KEY, SHORT_TIMEOUT).sendMessage(sms()));
    }

    private void next(String heading, StubReply reply) {
        lines.heading(heading);
        server.willAnswer(reply);
    }

    private static MessageRequest sms() {
        return MessageRequest.sms("Hello", "447700900123");
    }

    private static EventRequest event() {
        return new EventRequest("order-shipped", Map.of("order", "4711"));
    }
}
