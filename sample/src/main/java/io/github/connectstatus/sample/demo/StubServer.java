package io.github.connectstatus.sample.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for Webex Connect, on this machine alone: answers each request with the next response that it was given. */
public final class StubServer implements AutoCloseable {

    private interface Response {
        void send(HttpExchange exchange, String requestBody) throws IOException;
    }

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Queue<Response> responses = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /**
     * Starts a server on a free port.
     *
     * @throws IOException if there is none
     */
    public StubServer() throws IOException {
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Returns where the server listens.
     *
     * @return the base URL
     */
    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /**
     * Returns what the server was asked.
     *
     * @return for each request, in order: method, path, service key and body, separated by spaces
     */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /**
     * Lets the next request be answered.
     *
     * @param httpStatus the HTTP status
     * @param body the body; empty for none
     */
    public void willAnswer(int httpStatus, String body) {
        responses.add((exchange, requestBody) -> answer(exchange, httpStatus, body));
    }

    /** Lets the next request be taken, if it is one of Messaging: each of its numbers is answered with a {@code 1001}. */
    public void willQueue() {
        responses.add((exchange, requestBody) -> answer(exchange, 200, queued(requestBody)));
    }

    private static String queued(String requestBody) {
        JsonNode request = JsonMapper.shared().readTree(requestBody);
        List<Map<String, String>> answers = StreamSupport.stream(
                        request.path("destination").spliterator(), false)
                .flatMap(destination ->
                        StreamSupport.stream(destination.path("msisdn").spliterator(), false))
                .map(number -> Map.of("code", "1001", "description", "Queued", "transid", "5f0d7c52-1"))
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("response", answers));
    }

    private static void answer(HttpExchange exchange, int httpStatus, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(httpStatus, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Lets the connection of the next request drop in the middle of the response. */
    public void willDrop() {
        responses.add((exchange, requestBody) -> {
            begin(exchange);
            exchange.close();
        });
    }

    /** Lets the response to the next request begin and never end. */
    public void willStall() {
        responses.add((exchange, requestBody) -> begin(exchange));
    }

    private static void begin(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(String.join(
                " ",
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("key"),
                body));
        responses.remove().send(exchange, body);
    }

    /** Stops at once; whoever still waits for a response finds the connection closed. */
    @Override
    public void close() {
        server.stop(0);
    }
}
