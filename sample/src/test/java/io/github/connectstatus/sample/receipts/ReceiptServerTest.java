package io.github.connectstatus.sample.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.sample.receipts.SharedSecret.Algorithm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptServerTest {

    private static final SharedSecret SECRET = new SharedSecret("the-secret");

    /** Keeps everything, and fails when it is told to. */
    private static final class Inbox implements ReceiptInbox {

        final List<String> kept = new CopyOnWriteArrayList<>();
        final BlockingQueue<Receipt> received = new LinkedBlockingQueue<>();
        volatile boolean full;
        volatile boolean broken;

        @Override
        public void keep(byte[] body) throws IOException {
            if (full) {
                throw new IOException("the disk is full");
            }
            kept.add(new String(body, UTF_8));
        }

        @Override
        public void receive(Receipt receipt) {
            received.add(receipt);
            if (broken) {
                throw new IllegalStateException("the work failed");
            }
        }
    }

    /** What was logged, line by line. */
    private static final class Log extends Handler {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Inbox inbox = new Inbox();
    private final Log log = new Log();
    private final Logger logger = Logger.getLogger(ReceiptHandler.class.getName());

    @AutoClose
    private final ReceiptServer server =
            new ReceiptServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), SECRET, inbox);

    ReceiptServerTest() throws IOException {}

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        logger.addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.address().getPort() + "/receipts"));
    }

    private HttpRequest.Builder signed(String body) {
        return request()
                .header("Content-Type", "application/json")
                .header("x-hub-signature", SECRET.signature(body.getBytes(UTF_8), Algorithm.SHA_256))
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static int statusOf(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request).statusCode();
    }

    @Nested
    class Kept {

        private void assertKept(HttpRequest.Builder request) throws Exception {
            assertThat(statusOf(request)).isEqualTo(200);
            assertThat(inbox.kept).isNotEmpty();
            assertThat(inbox.received.take()).isEqualTo(Receipts.read(Receipts.SMS));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    Receipts.SMS,
                    Receipts.VOICE,
                    Receipts.PUSH,
                    Receipts.APPLE,
                    Receipts.EMAIL_READ,
                    Receipts.EMAIL_CLICK
                })
        void areReceiptsOfAllChannels(String body) throws Exception {
            assertThat(statusOf(signed(body))).isEqualTo(200);
            assertThat(inbox.kept).containsExactly(body);
            assertThat(inbox.received.take()).isEqualTo(Receipts.read(body));
        }

        @Test
        void areDuplicatesToo() throws Exception {
            assertKept(signed(Receipts.SMS));
            assertKept(signed(Receipts.SMS));
            assertThat(inbox.kept).containsExactly(Receipts.SMS, Receipts.SMS);
        }

        @ParameterizedTest
        @EnumSource(names = {"SHA_256", "SHA_512"})
        void areBodiesWithEitherSignature(Algorithm algorithm) throws Exception {
            HttpRequest.Builder request = signed(Receipts.SMS)
                    .setHeader("X-Hub-Signature", SECRET.signature(Receipts.SMS.getBytes(UTF_8), algorithm));

            assertKept(request);
        }

        @Test
        void areBodiesOfEveryLengthUpToTheLimit() throws Exception {
            String body = Receipts.SMS + " ".repeat(ReceiptHandler.LONGEST_BODY - Receipts.SMS.length());

            assertKept(signed(body));
        }

        @Test
        void areBodiesWithoutAContentTypeOrWithParameters() throws Exception {
            byte[] body = Receipts.SMS.getBytes(UTF_8);
            HttpRequest.Builder without = request()
                    .header("x-hub-signature", SECRET.signature(body, Algorithm.SHA_256))
                    .POST(BodyPublishers.ofByteArray(body));

            assertKept(without);
            assertKept(signed(Receipts.SMS).setHeader("Content-Type", "Application/JSON; charset=UTF-8"));
        }

        @Test
        void isAReceiptWhoseCodeIsInNoTable() throws Exception {
            String body = Receipts.SMS.replace("7500", "7999");

            assertThat(statusOf(signed(body))).isEqualTo(200);
            assertThat(inbox.received.take().resolution().rawCode()).contains("7999");
            assertThat(log.lines.take())
                    .isEqualTo("INFO kept: transaction t1, code 7999 (not one status), state DELIVERED");
        }

        @Test
        void isAReceiptOnWhichTheWorkFails() throws Exception {
            inbox.broken = true;

            assertThat(statusOf(signed(Receipts.SMS))).isEqualTo(200);
            assertThat(inbox.kept).containsExactly(Receipts.SMS);
            assertThat(log.lines.take()).isEqualTo("FINE kept: transaction t1, code 7500 (DELIVERED), state DELIVERED");
            assertThat(log.lines.take())
                    .isEqualTo(
                            "SEVERE kept, but the work on it failed: transaction t1, code 7500 (DELIVERED), state DELIVERED");
        }
    }

    @Nested
    class Answered {

        /** The vendor has its 200 while the work has not ended. */
        @Test
        void beforeTheWorkIsDone() throws Exception {
            CountDownLatch answered = new CountDownLatch(1);
            BlockingQueue<Receipt> worked = new LinkedBlockingQueue<>();
            ReceiptInbox slow = new ReceiptInbox() {
                @Override
                public void keep(byte[] body) {}

                @Override
                public void receive(Receipt receipt) {
                    try {
                        answered.await();
                        worked.add(receipt);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
            try (ReceiptServer other =
                    new ReceiptServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), SECRET, slow)) {
                URI url = URI.create("http://localhost:" + other.address().getPort());
                assertThat(statusOf(signed(Receipts.SMS).uri(url))).isEqualTo(200);
                answered.countDown();
                assertThat(worked.take()).isEqualTo(Receipts.read(Receipts.SMS));
            }
        }
    }

    @Nested
    class Refused {

        private void assertRefused(HttpRequest.Builder request, int httpStatus, String line) throws Exception {
            assertThat(statusOf(request)).isEqualTo(httpStatus);
            assertThat(log.lines).containsExactly("WARNING answered with " + httpStatus + ", " + line);
            assertThat(inbox.received).isEmpty();
        }

        @Test
        void withoutASignature() throws Exception {
            HttpRequest.Builder request = request().POST(BodyPublishers.ofString(Receipts.SMS));

            assertRefused(request, 403, "not kept: no signature that fits");
            assertThat(inbox.kept).isEmpty();
        }

        @Test
        void withAnotherSecret() throws Exception {
            String signature = new SharedSecret("another").signature(Receipts.SMS.getBytes(UTF_8), Algorithm.SHA_256);

            assertRefused(
                    signed(Receipts.SMS).setHeader("x-hub-signature", signature),
                    403,
                    "not kept: no signature that fits");
            assertThat(inbox.kept).isEmpty();
        }

        @Test
        void withTwoSignatures() throws Exception {
            assertRefused(
                    signed(Receipts.SMS).header("x-hub-signature", "0".repeat(64)),
                    403,
                    "not kept: no signature that fits");
        }

        @Test
        void withSha1WhereItIsNotAllowed() throws Exception {
            String signature = SECRET.signature(Receipts.SMS.getBytes(UTF_8), Algorithm.SHA_1);

            assertRefused(
                    signed(Receipts.SMS).setHeader("x-hub-signature", signature),
                    403,
                    "not kept: no signature that fits");
        }

        /** The signature is of the bytes, not of what they mean. */
        @Test
        void withTheSignatureOfTheSameJsonInOtherBytes() throws Exception {
            String signature = SECRET.signature(Receipts.SMS.strip().concat(" ").getBytes(UTF_8), Algorithm.SHA_256);

            assertRefused(
                    signed(Receipts.SMS).setHeader("x-hub-signature", signature),
                    403,
                    "not kept: no signature that fits");
        }

        @Test
        void whereTheBodyIsTooLarge() throws Exception {
            assertRefused(signed(" ".repeat(ReceiptHandler.LONGEST_BODY + 1)), 413, "not kept: larger than the limit");
            assertThat(inbox.kept).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "PUT", "DELETE"})
        void withAnotherMethod(String method) throws Exception {
            HttpResponse<String> response = send(request().method(method, BodyPublishers.noBody()));

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().allValues("Allow")).containsExactly("POST");
            assertThat(log.lines).containsExactly("WARNING answered with 405, not kept: no POST");
        }

        @Test
        void whereTheBodyIsNotJsonButItIsKept() throws Exception {
            assertRefused(signed("ann@example.com\r\n\u001B[2J"), 400, "kept, but no receipt: it is not JSON");
            assertThat(inbox.kept).containsExactly("ann@example.com\r\n\u001B[2J");
        }

        @Test
        void whereTheJsonIsNoReceiptButItIsKept() throws Exception {
            assertRefused(signed("{}"), 400, "kept, but no receipt: it names no transaction");
            assertThat(inbox.kept).containsExactly("{}");
        }

        @Test
        void whereTheBytesAreNoTextButTheyAreKept() throws Exception {
            byte[] body = "{\"n\":\"Müller\"}".getBytes(StandardCharsets.ISO_8859_1);
            HttpRequest.Builder request = request()
                    .header("x-hub-signature", SECRET.signature(body, Algorithm.SHA_256))
                    .POST(BodyPublishers.ofByteArray(body));

            assertRefused(request, 400, "kept, but no receipt: it is not JSON");
            assertThat(inbox.kept).hasSize(1);
        }

        @Test
        void whereTheContentTypeIsNotJsonButItIsKept() throws Exception {
            assertRefused(
                    signed(Receipts.SMS).setHeader("Content-Type", "text/plain"),
                    415,
                    "kept, but of a content type other than JSON");
            assertThat(inbox.kept).containsExactly(Receipts.SMS);
        }

        @Test
        void whereItIsNotKept() throws Exception {
            inbox.full = true;

            assertRefused(signed(Receipts.SMS), 500, "not kept: the inbox failed: IOException");
        }
    }

    @Test
    void logsCarryNeitherPersonalDataNorLinesOfTheirOwn() throws Exception {
        String body = Receipts.EMAIL_CLICK.replace("\"t5\"", "\"t5\\n\\u001b[2JINFO kept " + "x".repeat(99) + "\"");

        assertThat(statusOf(signed(body))).isEqualTo(200);
        assertThat(log.lines.take())
                .isEqualTo("FINE kept: transaction t5???2JINFO?kept?" + "x".repeat(64 - 17)
                        + "..., code 7528 (CLICKED)," + " state READ");
    }

    /** After these the vendor gives a receipt up; so what is not kept has another, except where it is no receipt at all. */
    @ParameterizedTest
    @EnumSource(Refusal.class)
    void whatIsNotKeptIsSentAgain(Refusal refusal) {
        List<Integer> last = List.of(400, 402, 404, 405, 406, 407, 408, 409, 410, 411, 414, 415, 416, 418, 505);
        boolean kept = refusal.reason.startsWith("kept");

        assertThat(last.contains(refusal.httpStatus)).isEqualTo(kept || refusal == Refusal.NOT_POSTED);
    }
}
