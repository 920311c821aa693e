package io.github.connectstatus.sample;

import io.github.connectstatus.Status;
import io.github.connectstatus.sample.ConnectClientException.ConnectionFailed;
import io.github.connectstatus.sample.ConnectClientException.Contradiction;
import io.github.connectstatus.sample.ConnectClientException.Interrupted;
import io.github.connectstatus.sample.ConnectClientException.TimedOut;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of Webex Connect.
 *
 * <p>Every method returns a {@link Reply} if the API answered, whatever the answer was, and throws a
 * {@link ConnectClientException} if it did not. Who wants failures as exceptions calls {@link Reply#orThrow()}.
 */
final class ConnectClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST_ERROR_STATUS = 400;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Endpoints endpoints;
    private final String serviceKey;
    private final Duration timeout;

    /** Makes a client that waits for each response, to its last byte, at most as long as the timeout says. */
    ConnectClient(URI baseUrl, String serviceKey, Duration timeout) {
        this.endpoints = new Endpoints(baseUrl);
        this.serviceKey = serviceKey;
        this.timeout = timeout;
    }

    Reply<MessagingStatus> sendMessage(MessageRequest message) {
        return exchange(Api.MESSAGING, post(endpoints.messages(), message));
    }

    Reply<TransactionStatus> transactionStatus(TransactionRequest transaction) {
        URI uri = endpoints.transaction(transaction.transactionId());
        return exchange(Api.TRANSACTION_STATUS, request(uri).GET().build());
    }

    Reply<EventStatus> sendEvent(EventRequest event) {
        return exchange(Api.EVENT, post(endpoints.events(), event));
    }

    Reply<ProfileStatus> createProfile(ProfileRequest profiles) {
        return exchange(Api.PROFILE, post(endpoints.profiles(), profiles));
    }

    private HttpRequest post(URI uri, Object content) {
        return request(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content)))
                .build();
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Accept", "application/json")
                .header(Endpoints.KEY_HEADER, serviceKey);
    }

    /** The HTTP status decides nothing here, since it is 200 for most errors; but it must not be lost either. */
    private <S extends Status> Reply<S> exchange(Api<S> api, HttpRequest request) {
        Body body = Body.of(response(request));
        List<Result<S>> results =
                ResponseReader.read(body).stream().map(api::result).toList();
        Reply<S> reply = new Reply<>(body.httpStatus(), results);
        if (body.httpStatus() >= FIRST_ERROR_STATUS && reply.failures().isEmpty()) {
            throw new Contradiction(body);
        }
        return reply;
    }

    private HttpResponse<byte[]> response(HttpRequest request) {
        // The timeout of HttpRequest ends with the headers: a body that stalls would block for ever.
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new ConnectionFailed(request, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new TimedOut(request, timeout);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new Interrupted(request, e);
        }
    }
}
