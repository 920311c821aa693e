package io.github.connectstatus.sample.demo;

import io.github.connectstatus.sample.receipts.MessageKey;
import io.github.connectstatus.sample.receipts.MessageState;
import io.github.connectstatus.sample.receipts.MessageStates;
import io.github.connectstatus.sample.receipts.Receipt;
import io.github.connectstatus.sample.receipts.ReceiptInbox;
import io.github.connectstatus.sample.receipts.ReceiptServer;
import io.github.connectstatus.sample.receipts.SharedSecret;
import io.github.connectstatus.sample.receipts.SharedSecret.Algorithm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Receives the receipts of one message, as they come: the last first, one twice, and one that somebody else has signed. */
final class ReceiptDemo {

    private static final SharedSecret SECRET = new SharedSecret("demo-secret");
    private static final MessageKey MESSAGE = new MessageKey("5f0d7c52-1", null, "447700900123");

    /** Keeps receipts in memory, where a real inbox would have a file or a database. */
    private static final class Inbox implements ReceiptInbox {

        private final BlockingQueue<Receipt> received = new LinkedBlockingQueue<>();

        @Override
        public void keep(byte[] body) {}

        @Override
        public void receive(Receipt receipt) {
            received.add(receipt);
        }
    }

    private final Lines lines;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Inbox inbox = new Inbox();
    private final MessageStates states = new MessageStates();

    ReceiptDemo(Lines lines) {
        this.lines = lines;
    }

    void run() throws IOException, InterruptedException {
        lines.title("What becomes of a message, by its delivery receipts");
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (ReceiptServer server = new ReceiptServer(anyPort, SECRET, inbox)) {
            URI url = URI.create("http://localhost:" + server.address().getPort());
            deliver(url, "7500", "Delivered");
            deliver(url, "7501", "Submitted");
            deliver(url, "7500", "Delivered");
            deliver(url, "7999", "Read");

            lines.heading("a receipt with another signature");
            String body = body("7102", "Failed");
            lines.line("answer", "HTTP " + post(url, body, new SharedSecret("guessed")));
            lines.line("state", state());
            lines.end();
        }
    }

    private void deliver(URI url, String code, String deliveryStatus) throws IOException, InterruptedException {
        lines.heading("receipt " + code + " " + deliveryStatus);
        lines.line("answer", "HTTP " + post(url, body(code, deliveryStatus), SECRET));
        Receipt receipt = inbox.received.take();
        states.add(receipt);
        lines.line("says", receipt.resolution().toString());
        lines.line("state", state());
        lines.end();
    }

    private String state() {
        return states.of(MESSAGE).map(MessageState::name).orElse("unknown");
    }

    private static String body(String code, String deliveryStatus) {
        return """
                {"deliveryInfoNotification": {
                    "deliveryInfo": {"deliveryChannel": "sms", "destination": "447700900123", "destinationType": "msisdn",
                        "code": "%s", "Description": "%s", "deliveryStatus": "%s"},
                    "transid": "5f0d7c52-1"}}""".formatted(code, deliveryStatus, deliveryStatus);
    }

    private int post(URI url, String body, SharedSecret secret) throws IOException, InterruptedException {
        String signature = secret.signature(body.getBytes(StandardCharsets.UTF_8), Algorithm.SHA_256);
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header(SharedSecret.HEADER, signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
