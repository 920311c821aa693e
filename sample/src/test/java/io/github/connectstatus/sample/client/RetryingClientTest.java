package io.github.connectstatus.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.sample.demo.StubServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingClientTest {

    private static final String QUEUED = """
            {"response":[{"code":"1001","transid":"t1","description":"Queued"}]}""";

    private static final String LIMITED = """
            {"response":[{"code":"7302","transid":"t2","description":"Rate limit exceeded"}]}""";

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), 3);

    @AutoClose
    private final StubServer server = new StubServer();

    private final List<Duration> waits = new ArrayList<>();

    private final RetryingClient client = new RetryingClient(
            new ConnectClient(server.url(), "the-key", Duration.ofMinutes(1)), BACKOFF, new Random(1), waits::add);

    RetryingClientTest() throws IOException {}

    private Reply<MessagingStatus> send() throws IOException, InterruptedException {
        return client.post(Api.MESSAGING, Map.of("text", "Hello"));
    }

    @Test
    void aFailureThatPassesIsRetriedWithTheSameRequest() throws IOException, InterruptedException {
        server.willAnswer(200, LIMITED);
        server.willAnswer(500, "{\"code\":\"7006\"}");
        server.willAnswer(200, QUEUED);

        assertThat(send().failures()).isEmpty();
        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().stream().distinct()).hasSize(1);
        assertThat(waits).isEqualTo(BACKOFF.waits(new Random(1)).subList(0, 2));
    }

    @Test
    void retriesHaveAnEnd() {
        for (int i = 0; i < 4; i++) {
            server.willAnswer(200, LIMITED);
        }

        assertThatExceptionOfType(MessagingException.RateLimitExceeded.class).isThrownBy(() -> send().orThrow());
        assertThat(server.requests()).hasSize(4);
        assertThat(waits).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUEUED,
                "{\"response\":{\"code\":\"7102\",\"description\":\"Invalid address\"}}",
                "{\"response\":{\"code\":\"7208\"}}",
                "{\"response\":{\"code\":\"7999\",\"description\":\"Rate limit exceeded\"}}",
                // The first number would get the message twice.
                "{\"response\":[{\"code\":\"1001\"},{\"code\":\"7302\"}]}",
            })
    void whatIsServedOrDoesNotPassIsNotRetried(String body) throws IOException, InterruptedException {
        server.willAnswer(200, body);

        send();
        assertThat(server.requests()).hasSize(1);
        assertThat(waits).isEmpty();
    }

    @Test
    void aRequestThatMayHaveBeenCarriedOutIsNotRetried() {
        server.willDrop();
        assertThatExceptionOfType(IOException.class).isThrownBy(this::send);

        server.willAnswer(502, "<html>Bad Gateway</html>");
        assertThatExceptionOfType(UnusableResponseException.class).isThrownBy(this::send);

        assertThat(server.requests()).hasSize(2);
        assertThat(waits).isEmpty();
    }

    @Test
    void aConnectionThatDoesNotComeAboutIsTriedAgain() {
        server.close();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(this::send)
                .withMessageEndingWith(": the connection failed");
        assertThat(waits).hasSize(3);
    }
}
