package io.github.connectstatus.sample.demo;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.sample.client.Api;
import io.github.connectstatus.sample.client.Backoff;
import io.github.connectstatus.sample.client.ConnectClient;
import io.github.connectstatus.sample.client.MessagingException;
import io.github.connectstatus.sample.client.Reply;
import io.github.connectstatus.sample.client.RetryingClient;
import io.github.connectstatus.sample.client.SmsRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Calls the client against a stub server that answers as Webex Connect does, and in some ways in which nobody should. */
final class ClientDemo {

    private static final SmsRequest MESSAGE = SmsRequest.batches(
                    "Acme", "Hello", List.of("447700900123", "447700900000"))
            .get(0);

    private static final String QUEUED = """
            {"response":[{"code":"1001","transid":"5f0d7c52-1","description":"Queued"}]}""";

    private static final String ONE_OF_TWO_QUEUED = """
            {"response":[{"code":"1001","transid":"5f0d7c52-2","description":"Queued"},
                {"code":"7102","transid":"5f0d7c52-3","description":"Invalid address"}]}""";

    private final Lines lines;
    private final Locale locale;
    private final StubServer server;
    private final ConnectClient client;

    ClientDemo(Lines lines, Locale locale, StubServer server) {
        this.lines = lines;
        this.locale = locale;
        this.server = server;
        this.client = new ConnectClient(server.url(), "demo-key", Duration.ofSeconds(30));
    }

    void run() throws IOException, InterruptedException {
        lines.title("What a client makes of responses");
        answers();
        failureByType();
        retry();
        noAnswers();
    }

    private void answers() throws InterruptedException {
        server.willQueue();
        report("a message to two addresses", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(200, ONE_OF_TWO_QUEUED);
        report("a message to two addresses, one of them wrong", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(200, """
                {"response":{"code":"7001","description":"Authentication failed.","transid":"5f0d7c52-4"}}""");
        report("an error with HTTP 200", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(200, """
                {"response":{"code":"7208","transid":"5f0d7c52-5"}}""");
        report("a code of two statuses, and no text", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(200, """
                {"response":{"code":"7999","description":"Quota of the tenant used up","transid":"5f0d7c52-6"}}""");
        report("a code in no table", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(200, """
                {"deliveryInfoNotification":{
                    "deliveryInfo":{"code":"7102","Description":"Invalid address"},"transid":"5f0d7c52-3"}}""");
        report("the status of a transaction", () -> client.transactionStatus("5f0d7c52-3"));

        server.willAnswer(400, """
                {"code":"7004","message":"Invalid value"}""");
        report("an event that is refused, with HTTP 400", () -> client.post(Api.EVENT, Map.of("event", "shipped")));

        server.willAnswer(200, """
                {"code":"1002","description":"PARTIAL SUCCESS","transid":"5f0d7c52-7","Results":[
                    {"code":"1000","customerId":"11","description":"SUCCESS"},
                    {"code":"7015","customerId":"10","description":"Customer already exists"}]}""");
        report("two profiles, one of which exists", () -> client.post(Api.PROFILE, Map.of("Records", List.of())));
    }

    /** A failure has a type, and the values of its text have names. */
    private void failureByType() throws IOException, InterruptedException {
        lines.heading("a failure caught by its type");
        server.willAnswer(200, """
                {"response":{"code":"7004","description":"invalid device type tv, only ios or android is allowed"}}""");
        try {
            client.post(Api.MESSAGING, MESSAGE).orThrow();
        } catch (MessagingException.InvalidDeviceType e) {
            lines.line("its type", e.type().orElse("not said"));
            lines.line("logged", String.valueOf(e.getMessage()));
            lines.line("shown", e.message(locale));
        }
        lines.end();
    }

    /** The second attempt is as good as the first would have been. */
    private void retry() throws InterruptedException {
        server.willAnswer(200, """
                {"response":{"code":"7302","description":"Rate limit exceeded","transid":"5f0d7c52-8"}}""");
        server.willQueue();
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1), 3);
        RetryingClient patient = new RetryingClient(client, backoff);
        report("a failure that passes, sent again", () -> patient.post(Api.MESSAGING, MESSAGE));
    }

    private void noAnswers() throws InterruptedException {
        server.willAnswer(502, "<html><h1>502 Bad Gateway</h1></html>");
        report("a body that is not JSON", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willAnswer(500, QUEUED);
        report("an error whose body says success", () -> client.post(Api.MESSAGING, MESSAGE));

        server.willStall();
        ConnectClient impatient = new ConnectClient(server.url(), "demo-key", Duration.ofMillis(200));
        report("a response that takes too long", () -> impatient.post(Api.MESSAGING, MESSAGE));
    }

    private interface Call {
        Reply<?> send() throws IOException, InterruptedException;
    }

    private void report(String heading, Call call) throws InterruptedException {
        lines.heading(heading);
        try {
            Reply<?> reply = call.send();
            reply.answers().forEach(answer -> report(answer.resolution()));
            reply.orThrow();
        } catch (StatusException | IOException e) {
            lines.line("throws", Explanation.nameOf(e));
            lines.line("logged", String.valueOf(e.getMessage()));
        }
        lines.end();
    }

    private void report(Resolution<?> resolution) {
        String code = resolution.rawCode().orElse("no code");
        String status = resolution instanceof Ambiguous<?> ambiguous
                ? "one of " + ambiguous.candidates()
                : resolution.status().map(Status::name).orElse("undocumented");
        String outcome = Explanation.outcome(resolution);
        lines.line("answer", code + " " + status + " (" + outcome + "): " + resolution.message(locale));
    }
}
