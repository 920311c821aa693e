package io.github.connectstatus.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectstatus.sample.StubReply.Course;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Stands in for Webex Connect, on this machine alone: answers each request with the next reply that it was given. */
final class StubServer implements AutoCloseable {

    private static final StubReply NOTHING_LEFT = StubReply.html(500, "The stub server was given no reply for this.");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<StubReply> replies = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private StubServer(HttpServer server) {
        this.server = server;
    }

    /**
     * A request that came.
     *
     * @param method the HTTP method
     * @param path path and query, encoded as they came
     * @param key the service key; null if there was none
     * @param body the body; empty if there was none
     */
    record Received(String method, String path, @Nullable String key, String body) {}

    static StubServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubServer stub = new StubServer(server);
            server.createContext("/", stub::handle);
            server.setExecutor(stub.threads);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException("The stub server can't listen on loopback", e);
        }
    }

    URI url() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + host(address) + ":" + address.getPort());
    }

    private static String host(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        return host.contains(":") ? "[" + host + "]" : host;
    }

    StubServer willAnswer(StubReply reply) {
        replies.add(reply);
        return this;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders().getFirst(Endpoints.KEY_HEADER),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            StubReply next = replies.poll();
            answer(exchange, next == null ? NOTHING_LEFT : next);
        }
    }

    /** Where the response is not complete, closing the exchange drops the connection. */
    private void answer(HttpExchange exchange, StubReply reply) throws IOException {
        if (reply.course() == Course.STALLS_BEFORE) {
            awaitClose();
        }
        if (reply.course() == Course.STALLS_BEFORE || reply.course() == Course.DROPS_BEFORE) {
            return;
        }
        byte[] body = reply.body().getBytes(reply.charset());
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.httpStatus(), body.length == 0 ? -1 : body.length);
        if (body.length == 0) {
            return;
        }
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, reply.course() == Course.COMPLETE ? body.length : body.length / 2);
        out.flush();
        if (reply.course() == Course.STALLS_WITHIN) {
            awaitClose();
        }
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops at once; whoever still waits for a response finds the connection closed. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdown();
    }
}
