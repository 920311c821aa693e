package io.github.connectstatus.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.sample.demo.StubServer;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectClientTest {

    private static final String QUEUED = """
            {"response":[{"code":"1001","transid":"t1","description":"Queued"}]}""";

    @AutoClose
    private final StubServer server = new StubServer();

    private final ConnectClient client = new ConnectClient(server.url(), "the-key", Duration.ofMinutes(1));

    ConnectClientTest() throws IOException {}

    private Reply<MessagingStatus> send() throws IOException, InterruptedException {
        return client.post(Api.MESSAGING, Map.of("text", "Grüße"));
    }

    private Reply<MessagingStatus> answered(int httpStatus, String body) throws IOException, InterruptedException {
        server.willAnswer(httpStatus, body);
        return send();
    }

    @Nested
    class Requests {

        @Test
        void goToTheirApiWithTheServiceKey() throws IOException, InterruptedException {
            server.willAnswer(200, QUEUED);
            server.willAnswer(200, "{\"code\":\"1002\"}");
            server.willAnswer(200, "{\"code\":\"1000\"}");
            client.post(Api.MESSAGING, Map.of("text", "Grüße"));
            client.post(Api.EVENT, Map.of("event", "shipped"));
            client.post(Api.PROFILE, Map.of());

            assertThat(server.requests())
                    .containsExactly(
                            "POST /resources/v1/messaging the-key {\"text\":\"Grüße\"}",
                            "POST /v1/events the-key {\"event\":\"shipped\"}",
                            "POST /v1/profiles the-key {}");
        }

        @Test
        void haveATransactionIdInTheirPathWhateverIsInIt() throws IOException, InterruptedException {
            server.willAnswer(200, "{\"code\":\"7500\"}");
            client.transactionStatus("a b/../c?d+ü");

            assertThat(server.requests())
                    .containsExactly("GET /resources/v1/transactions/a%20b%2F..%2Fc%3Fd%2B%C3%BC the-key ");
        }
    }

    @Nested
    class Answers {

        @Test
        void whatIsQueuedIsAcceptedThoughNoDocumentSaysSo() throws IOException, InterruptedException {
            Reply<MessagingStatus> reply = answered(200, QUEUED);

            assertThat(reply.orThrow()).isSameAs(reply);
            assertThat(reply.httpStatus()).isEqualTo(200);
            assertThat(reply.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.resolution().status()).contains(MessagingStatus.QUEUED);
                assertThat(answer.resolution().outcome()).contains(Outcome.ACCEPTED);
                assertThat(answer.transactionId()).isEqualTo("t1");
            });
        }

        @ParameterizedTest
        @ValueSource(ints = {200, 400, 500})
        void anErrorMayComeWithAnyHttpStatus(int httpStatus) throws IOException, InterruptedException {
            Reply<MessagingStatus> reply = answered(httpStatus, """
                    {"response":{"code":"7001","description":"Authentication failed.","transid":"t"}}""");

            assertThat(reply.httpStatus()).isEqualTo(httpStatus);
            MessagingException.AuthenticationFailed failure =
                    catchThrowableOfType(MessagingException.AuthenticationFailed.class, reply::orThrow);
            assertThat(failure.rawCode()).contains("7001");
            assertThat(failure.rawText()).contains("Authentication failed.");
            assertThat(failure.transactionId()).contains("t");
            assertThat(((Resolved<MessagingStatus>) failure.resolution()).certainty())
                    .isEqualTo(Certainty.SIMILAR_TEXT);
        }

        @Test
        void theFirstOfSeveralFailuresIsThrown() throws IOException, InterruptedException {
            Reply<MessagingStatus> reply =
                    answered(200, "{\"response\":[{\"code\":\"1001\"},{\"code\":\"7102\"},{\"code\":\"7001\"}]}");

            assertThat(reply.failures())
                    .containsExactlyElementsOf(reply.answers().subList(1, 3));
            assertThatExceptionOfType(MessagingException.InvalidAddress.class).isThrownBy(reply::orThrow);
        }

        @Test
        void aFailureHasTheValuesOfItsText() throws IOException, InterruptedException {
            Reply<MessagingStatus> reply = answered(200, """
                    {"code":"7004","message":"invalid device type tv, only ios or android is allowed"}""");

            assertThatExceptionOfType(MessagingException.InvalidDeviceType.class)
                    .isThrownBy(reply::orThrow)
                    .satisfies(e -> assertThat(e.type()).contains("tv"));
        }

        @Test
        void eachApiThrowsItsOwnExceptions() throws IOException, InterruptedException {
            server.willAnswer(200, "{\"code\":\"7102\",\"description\":\"Invalid address\"}");
            server.willAnswer(400, "{\"code\":\"7004\"}");
            server.willAnswer(200, """
                    {"code":"1002","Results":[
                        {"code":"7015","description":"Customer already exists","customerId":"10"}]}""");
            Reply<TransactionStatus> transaction = client.transactionStatus("t");
            Reply<EventStatus> event = client.post(Api.EVENT, Map.of());
            Reply<ProfileStatus> profiles = client.post(Api.PROFILE, Map.of());

            assertThatExceptionOfType(TransactionException.InvalidAddress.class).isThrownBy(transaction::orThrow);
            assertThatExceptionOfType(EventException.InvalidValue.class).isThrownBy(event::orThrow);
            assertThat(profiles.answers().get(0).resolution().outcome()).contains(Outcome.PARTIAL);
            assertThat(profiles.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.customerId()).isEqualTo("10");
                assertThat(failure.exception()).isInstanceOf(ProfileException.CustomerAlreadyExists.class);
            });
        }

        @Test
        void aCodeInNoTableIsAFailureWithAllThatWasSaid() throws IOException, InterruptedException {
            Reply<MessagingStatus> reply = answered(200, """
                    {"response":{"code":"7999","description":"Quota used up","transid":"t"}}""");

            assertThatExceptionOfType(MessagingException.class)
                    .isThrownBy(reply::orThrow)
                    .withMessage("7999 Quota used up (transaction t)")
                    .satisfies(e -> assertThat(e.status()).isEmpty());
        }

        @Test
        void aCodeOfSeveralStatusesKeepsThem() throws IOException, InterruptedException {
            Reply<MessagingStatus> reply = answered(200, "{\"response\":{\"code\":7208}}");

            MessagingException failure = catchThrowableOfType(MessagingException.class, reply::orThrow);
            assertThat(failure.resolution()).isInstanceOf(Ambiguous.class);
            assertThat(failure.resolution().candidates()).isEqualTo(MessagingStatus.ofCode(7208));
        }
    }

    @Nested
    class NoAnswers {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "502 | <html>Bad Gateway</html> | HTTP 502 with a body that is not JSON: <html>Bad Gateway</html>",
                    "503 | ''                       | HTTP 503 with an empty body",
                    "200 | ' '                      | HTTP 200 with an empty body",
                    "404 | {\"error\":\"none\"}     | HTTP 404 with JSON that has no code: {\"error\":\"none\"}",
                    "500 | {\"code\":\"1001\"}      | HTTP 500 with a body that tells of no failure: {\"code\":\"1001\"}",
                })
        void anUnusableResponseIsTold(int httpStatus, String body, String message) {
            assertThatExceptionOfType(UnusableResponseException.class)
                    .isThrownBy(() -> answered(httpStatus, body))
                    .withMessage(message)
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(httpStatus));
        }

        @Test
        void anExcerptIsShortAndOnOneLine() {
            String body = "<\u001B[2J\r\n\u2028" + "\uD83D\uDE00".repeat(1000);

            assertThatExceptionOfType(UnusableResponseException.class)
                    .isThrownBy(() -> answered(502, body))
                    .withMessageEndingWith(": < [2J   " + "\uD83D\uDE00".repeat(200 - 8) + "...");
        }

        @Test
        void aConnectionThatNobodyTakesIsTold() {
            server.close();

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(ConnectClientTest.this::send)
                    .withMessage(server.url() + "/resources/v1/messaging POST: the connection failed")
                    .withCauseInstanceOf(IOException.class);
        }

        @Test
        void aConnectionThatDropsIsTold() {
            server.willDrop();

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(ConnectClientTest.this::send)
                    .withMessageEndingWith(": the connection failed")
                    .withCauseInstanceOf(IOException.class);
            assertThat(server.requests()).hasSize(1);
        }

        @Test
        void aResponseIsNotAwaitedForEver() {
            server.willStall();
            ConnectClient impatient = new ConnectClient(server.url(), "the-key", Duration.ofMillis(100));

            assertThatExceptionOfType(HttpTimeoutException.class)
                    .isThrownBy(() -> impatient.post(Api.MESSAGING, Map.of()))
                    .withMessageEndingWith("no complete response within 100 ms");
        }

        @Test
        void anInterruptedThreadStopsWaiting() {
            server.willStall();
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(InterruptedException.class).isThrownBy(ConnectClientTest.this::send);
        }
    }
}
