package io.github.connectstatus.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Step;
import io.github.connectstatus.sample.ConnectClientException.ConnectionFailed;
import io.github.connectstatus.sample.ConnectClientException.Contradiction;
import io.github.connectstatus.sample.ConnectClientException.EmptyBody;
import io.github.connectstatus.sample.ConnectClientException.Interrupted;
import io.github.connectstatus.sample.ConnectClientException.NotJson;
import io.github.connectstatus.sample.ConnectClientException.TimedOut;
import io.github.connectstatus.sample.ProfileRequest.Customer;
import io.github.connectstatus.sample.StubReply.Course;
import io.github.connectstatus.sample.StubServer.Received;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ConnectClientTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(100);

    @AutoClose
    private final StubServer server = StubServer.start();

    private final ConnectClient client = new ConnectClient(server.url(), "the-key", LONG);

    private Reply<MessagingStatus> send(StubReply reply) {
        server.willAnswer(reply);
        return client.sendMessage(MessageRequest.sms("Hello", "447700900123"));
    }

    private Reply<ProfileStatus> create(StubReply reply) {
        server.willAnswer(reply);
        return client.createProfile(new ProfileRequest(List.of(new Customer("10", "447700900123"))));
    }

    @Nested
    class Requests {

        private void assertReceived(String method, String path, String json) {
            Received received = server.received().get(0);
            assertThat(received.method()).isEqualTo(method);
            assertThat(received.path()).isEqualTo(path);
            assertThat(received.key()).isEqualTo("the-key");
            assertThat(JsonMapper.shared().readTree(received.body()))
                    .isEqualTo(JsonMapper.shared().readTree(json));
        }

        @Test
        void aMessageGoesToEachDestination() {
            server.willAnswer(StubReply.json(VendorResponses.QUEUED));
            client.sendMessage(MessageRequest.sms("Grüße", "447700900123", "447700900124"));

            assertReceived("POST", "/resources/v1/messaging", """
                    {"deliverychannel":"sms",
                     "destination":[{"msisdn":["447700900123"]},{"msisdn":["447700900124"]}],
                     "channels":{"sms":{"text":"Grüße"}}}""");
        }

        @Test
        void aPushMessageNamesTheTypeOfItsDevices() {
            server.willAnswer(StubReply.json(VendorResponses.QUEUED));
            client.sendMessage(MessageRequest.push("Hello", "ios", "10"));

            assertReceived("POST", "/resources/v1/messaging", """
                    {"deliverychannel":"push",
                     "destination":[{"customerid":["10"]}],
                     "channels":{"push":{"device_types":["ios"],"text":"Hello"}}}""");
        }

        @Test
        void aTransactionIdIsPartOfThePathWhateverIsInIt() {
            server.willAnswer(StubReply.json(VendorResponses.DELIVERY_FAILED));
            client.transactionStatus(new TransactionRequest("a b/../c?d+ü"));

            assertReceived("GET", "/resources/v1/transactions/a%20b%2F..%2Fc%3Fd%2B%C3%BC", "");
        }

        @Test
        void anEventHasParameters() {
            server.willAnswer(StubReply.json(VendorResponses.EVENT_QUEUED));
            client.sendEvent(new EventRequest("order-shipped", Map.of("order", "4711")));

            assertReceived("POST", "/v1/events", """
                    {"event":"order-shipped","parameters":{"order":"4711"}}""");
        }

        @Test
        void profilesAreRecords() {
            create(StubReply.json(VendorResponses.PROFILE_CREATED));

            assertReceived("POST", "/v1/profiles", """
                    {"Records":[{"customerId":"10","msisdn":"447700900123"}]}""");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/tenant", "/tenant/"})
        void aBaseUrlMayHaveAPath(String path) {
            server.willAnswer(StubReply.json(VendorResponses.EVENT_QUEUED));
            new ConnectClient(URI.create(server.url() + path), "the-key", LONG)
                    .sendEvent(new EventRequest("e", Map.of()));

            assertThat(server.received().get(0).path()).isEqualTo("/tenant/v1/events");
        }
    }

    @Nested
    class Answers {

        @Test
        void whatIsQueuedIsAcceptedThoughNoDocumentSaysSo() {
            Reply<MessagingStatus> reply = send(StubReply.json(VendorResponses.QUEUED));

            assertThat(reply.orThrow()).isSameAs(reply);
            assertThat(reply.httpStatus()).isEqualTo(200);
            assertThat(reply.results()).singleElement().satisfies(result -> {
                assertThat(result.resolution().resolved()).contains(MessagingStatus.QUEUED);
                assertThat(result.resolution().outcome()).contains(Outcome.ACCEPTED);
                assertThat(result.transactionId()).isEqualTo("5f0d7c52-1");
            });
        }

        @Test
        void anErrorMayComeWithHttp200() {
            Reply<MessagingStatus> reply = send(StubReply.json(VendorResponses.AUTHENTICATION_FAILED));

            assertThat(reply.httpStatus()).isEqualTo(200);
            MessagingException.AuthenticationFailed failure =
                    catchThrowableOfType(MessagingException.AuthenticationFailed.class, reply::orThrow);
            assertThat(failure.code()).contains("7001");
            assertThat(failure.text()).contains("Authentication failed.");
            assertThat(failure.transactionId()).contains("5f0d7c52-5");
            assertThat(failure.resolution().step()).isEqualTo(Step.SIMILAR_TEXT);
        }

        @Test
        void anErrorMayComeWithHttp400() {
            server.willAnswer(StubReply.json(400, VendorResponses.INVALID_VALUE));
            Reply<EventStatus> reply = client.sendEvent(new EventRequest("e", Map.of()));

            assertThat(reply.httpStatus()).isEqualTo(400);
            assertThatExceptionOfType(EventException.InvalidValue.class).isThrownBy(reply::orThrow);
        }

        @Test
        void oneOfSeveralResultsMayFail() {
            Reply<MessagingStatus> reply = send(StubReply.json(VendorResponses.ONE_OF_TWO_QUEUED));

            assertThat(reply.results()).extracting(Result::failed).containsExactly(false, true);
            assertThat(reply.failures()).containsExactly(reply.results().get(1));
            assertThatExceptionOfType(MessagingException.InvalidAddress.class)
                    .isThrownBy(reply::orThrow)
                    .satisfies(e -> assertThat(e.transactionId()).contains("5f0d7c52-3"));
        }

        @Test
        void theFirstOfSeveralFailuresIsThrown() {
            Reply<MessagingStatus> reply = send(
                    StubReply.json("{\"response\":[{\"code\":\"1001\"},{\"code\":\"7102\"},{\"code\":\"7001\"}]}"));

            assertThat(reply.failures()).hasSize(2);
            assertThatExceptionOfType(MessagingException.InvalidAddress.class).isThrownBy(reply::orThrow);
        }

        @Test
        void aFailureHasTheValuesOfItsText() {
            Reply<MessagingStatus> reply = send(StubReply.json(VendorResponses.INVALID_DEVICE_TYPE));

            assertThatExceptionOfType(MessagingException.InvalidDeviceType.class)
                    .isThrownBy(reply::orThrow)
                    .satisfies(e -> assertThat(e.type()).contains("tv"));
        }

        @Test
        void aDeliveryThatFailedIsAStatusOfTheTransaction() {
            server.willAnswer(StubReply.json(VendorResponses.DELIVERY_FAILED));
            Reply<TransactionStatus> reply = client.transactionStatus(new TransactionRequest("5f0d7c52-3"));

            assertThatExceptionOfType(TransactionException.InvalidAddress.class)
                    .isThrownBy(reply::orThrow)
                    .satisfies(e -> assertThat(e.transactionId()).contains("5f0d7c52-3"));
        }

        @Test
        void aCreatedProfileIsASuccessInSumAndByItself() {
            Reply<ProfileStatus> reply = create(StubReply.json(VendorResponses.PROFILE_CREATED));

            assertThat(reply.orThrow().results()).extracting(Result::customerId).containsExactly(null, "10");
            assertThat(reply.results())
                    .allSatisfy(
                            result -> assertThat(result.resolution().resolved()).contains(ProfileStatus.SUCCESS));
        }

        @Test
        void ofSeveralProfilesTheOneThatFailedIsTold() {
            Reply<ProfileStatus> reply = create(StubReply.json(VendorResponses.ONE_OF_TWO_PROFILES_CREATED));

            assertThat(reply.results().get(0).resolution().outcome()).contains(Outcome.PARTIAL);
            assertThat(reply.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.customerId()).isEqualTo("10");
                assertThat(failure.exception()).isInstanceOf(ProfileException.CustomerAlreadyExists.class);
            });
        }

        @Test
        void aCodeInNoTableIsAFailureWithAllThatWasSaid() {
            Reply<MessagingStatus> reply = send(StubReply.json(VendorResponses.UNDOCUMENTED));

            MessagingException failure = catchThrowableOfType(MessagingException.class, reply::orThrow);
            assertThat(failure).hasMessage("7999 Quota of the tenant used up (transaction 5f0d7c52-6)");
            assertThat(failure.resolution()).isInstanceOf(Resolution.Undocumented.class);
        }

        @Test
        void aCodeOfSeveralStatusesKeepsThem() {
            Reply<MessagingStatus> reply = send(StubReply.json("{\"response\":{\"code\":7208}}"));

            MessagingException failure = catchThrowableOfType(MessagingException.class, reply::orThrow);
            assertThat(failure.resolution())
                    .isEqualTo(new Resolution.Ambiguous<>(MessagingStatus.ofCode(7208), "7208", null));
        }

        @Test
        void anEntryWithoutACodeIsNoSuccess() {
            Reply<MessagingStatus> reply = send(StubReply.json("{\"response\":[{\"code\":\"1001\"},{\"odd\":1}]}"));

            assertThatExceptionOfType(MessagingException.class)
                    .isThrownBy(reply::orThrow)
                    .withMessage("no code {\"odd\":1}");
        }
    }

    @Nested
    class Encodings {

        private static final String JSON = "{\"code\":\"1\",\"description\":\"Grüße\"}";

        private void assertRead(StubReply reply) {
            assertThat(send(reply).results().get(0).resolution().rawText()).isEqualTo("Grüße");
        }

        @Test
        void utf8IsReadWithAndWithoutAByteOrderMark() {
            assertRead(StubReply.of(200, "application/json", JSON, UTF_8));
            assertRead(StubReply.of(200, "application/json", "\uFEFF" + JSON, UTF_8));
        }

        @Test
        void theCharsetOfTheHeaderCounts() {
            assertRead(StubReply.of(200, "application/json;charset=ISO-8859-1", JSON, ISO_8859_1));
            assertRead(StubReply.of(200, "text/plain; Charset=\"utf-16\"; x=y", JSON, UTF_16));
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/json; charset=klingon", "application/json; charset=()", "charset="})
        void aCharsetThatIsNoneIsUtf8(String contentType) {
            assertRead(StubReply.of(200, contentType, JSON, UTF_8));
        }

        @Test
        void brokenCharactersDoNotHideTheCode() {
            Reply<MessagingStatus> reply = send(StubReply.of(200, "application/json", JSON, ISO_8859_1));
            assertThat(reply.results().get(0).resolution().rawCode()).isEqualTo("1");
        }

        @Test
        void aByteOrderMarkAloneIsAnEmptyBody() {
            assertThatExceptionOfType(EmptyBody.class).isThrownBy(() -> send(StubReply.json("\uFEFF")));
        }
    }

    @Nested
    class NoAnswers {

        @ParameterizedTest
        @ValueSource(ints = {200, 204, 503})
        void anEmptyBodyIsToldWithItsHttpStatus(int httpStatus) {
            assertThatExceptionOfType(EmptyBody.class)
                    .isThrownBy(() -> send(StubReply.empty(httpStatus)))
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(httpStatus));
        }

        @Test
        void aProxysErrorPageIsTold() {
            assertThatExceptionOfType(NotJson.class)
                    .isThrownBy(() -> send(StubReply.html(502, VendorResponses.BAD_GATEWAY)))
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(502))
                    .satisfies(e -> assertThat(e.excerpt()).startsWith("<html>").contains("502 Bad Gateway"));
        }

        @Test
        void anHttpErrorIsNeverASuccess() {
            assertThatExceptionOfType(Contradiction.class)
                    .isThrownBy(() -> send(StubReply.json(500, VendorResponses.QUEUED)))
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(500))
                    .satisfies(e -> assertThat(e.excerpt()).contains("1001"));
        }

        @Test
        void aConnectionThatNobodyTakesIsTold() {
            server.close();
            assertThatExceptionOfType(ConnectionFailed.class)
                    .isThrownBy(() -> send(StubReply.json(VendorResponses.QUEUED)))
                    .withMessageStartingWith(
                            "POST " + server.url() + "/resources/v1/messaging: the connection failed: ")
                    .withCauseInstanceOf(IOException.class);
        }

        @ParameterizedTest
        @EnumSource(names = {"DROPS_BEFORE", "DROPS_WITHIN"})
        void aConnectionThatDropsIsTold(Course course) {
            assertThatExceptionOfType(ConnectionFailed.class)
                    .isThrownBy(
                            () -> send(StubReply.json(VendorResponses.QUEUED).but(course)))
                    .withCauseInstanceOf(IOException.class);
            assertThat(server.received()).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(names = {"STALLS_BEFORE", "STALLS_WITHIN"})
        void aResponseIsNotAwaitedForEver(Course course) {
            server.willAnswer(StubReply.json(VendorResponses.QUEUED).but(course));
            ConnectClient impatient = new ConnectClient(server.url(), "the-key", SHORT);

            assertThatExceptionOfType(TimedOut.class)
                    .isThrownBy(() -> impatient.sendMessage(MessageRequest.sms("Hello", "447700900123")))
                    .withMessageEndingWith("no complete response within 100 ms")
                    .satisfies(e -> assertThat(e.timeout()).isEqualTo(SHORT));
        }

        @Test
        void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
            Thread.currentThread().interrupt();

            assertThatExceptionOfType(Interrupted.class)
                    .isThrownBy(
                            () -> send(StubReply.json(VendorResponses.QUEUED).but(Course.STALLS_BEFORE)));
            assertThat(Thread.interrupted()).isTrue();
        }

        @Test
        void theServiceKeyIsInNoMessage() {
            assertThatExceptionOfType(ConnectionFailed.class)
                    .isThrownBy(
                            () -> send(StubReply.json(VendorResponses.QUEUED).but(Course.DROPS_BEFORE)))
                    .satisfies(e -> assertThat(e).message().doesNotContain("the-key"));
        }
    }

    @Test
    void aStubWithoutRepliesSaysSo() {
        assertThatExceptionOfType(NotJson.class)
                .isThrownBy(() -> client.sendEvent(new EventRequest("e", Map.of())))
                .withMessageContaining("was given no reply");
    }
}
