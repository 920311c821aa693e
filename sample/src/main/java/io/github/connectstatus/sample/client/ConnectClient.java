package io.github.connectstatus.sample.client;

import io.github.connectstatus.Status;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of Webex Connect.
 *
 * <p>Its methods return a {@link Reply} if the API answered, whatever the answer was; {@link Reply#orThrow()} turns failures
 * into exceptions. Where no answer came they throw what {@link HttpClient} throws, such as an {@link HttpTimeoutException}.
 */
public final class ConnectClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_ERROR_STATUS = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI baseUrl;
    private final String serviceKey;
    private final Duration timeout;

    /**
     * Creates a client.
     *
     * @param baseUrl the base URL of an account, such as {@code https://api.example.com}
     * @param serviceKey the service key
     * @param timeout how long to wait for each response, to its last byte
     */
    public ConnectClient(URI baseUrl, String serviceKey, Duration timeout) {
        this.baseUrl = baseUrl;
        this.serviceKey = serviceKey;
        this.timeout = timeout;
    }

    /**
     * Sends a message or an event, or creates profiles.
     *
     * @param <S> the statuses of the API
     * @param api the API
     * @param content what to send, as Jackson writes it
     * @return the answers
     * @throws UnusableResponseException if a response came, but no answer
     * @throws IOException if no response came
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public <S extends Enum<S> & Status> Reply<S> post(Api<S> api, Object content)
            throws IOException, InterruptedException {
        HttpRequest request = request(api.path())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content)))
                .build();
        return exchange(api, request);
    }

    /**
     * Asks what became of an earlier request.
     *
     * @param transactionId the transaction id with which that was answered
     * @return the answers
     * @throws UnusableResponseException if a response came, but no answer
     * @throws IOException if no response came
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Reply<TransactionStatus> transactionStatus(String transactionId) throws IOException, InterruptedException {
        // The encoder is made for forms, where a space is a plus sign.
        String id = URLEncoder.encode(transactionId, StandardCharsets.UTF_8).replace("+", "%20");
        Api<TransactionStatus> api = Api.TRANSACTION_STATUS;
        return exchange(api, request(api.path() + "/" + id).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Accept", "application/json")
                .header("key", serviceKey);
    }

    /** The HTTP status decides nothing here, since it is 200 for most errors; but it must not be lost either. */
    private <S extends Enum<S> & Status> Reply<S> exchange(Api<S> api, HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = response(request);
        if (response.body().isBlank()) {
            throw new UnusableResponseException(response, "an empty body", null);
        }
        Reply<S> reply = new Reply<>(response.statusCode(), answers(api, response));
        if (reply.answers().isEmpty()) {
            throw new UnusableResponseException(response, "JSON that has no code", null);
        }
        if (reply.httpStatus() >= FIRST_ERROR_STATUS && reply.failures().isEmpty()) {
            throw new UnusableResponseException(response, "a body that tells of no failure", null);
        }
        return reply;
    }

    private static <S extends Enum<S> & Status> List<Answer<S>> answers(Api<S> api, HttpResponse<String> response)
            throws UnusableResponseException {
        try {
            return AnswerReader.read(api, response.body());
        } catch (JacksonException e) {
            throw new UnusableResponseException(response, "a body that is not JSON", e);
        }
    }

    private HttpResponse<String> response(HttpRequest request) throws IOException, InterruptedException {
        // The timeout of HttpRequest ends with the headers: a body that stalls would block for ever.
        CompletableFuture<HttpResponse<String>> response = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(request + ": the connection failed", e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(request + ": no complete response within " + timeout.toMillis() + " ms");
        } finally {
            response.cancel(true);
        }
    }
}
