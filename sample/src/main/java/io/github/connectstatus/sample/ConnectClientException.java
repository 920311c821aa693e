package io.github.connectstatus.sample;

import java.net.http.HttpRequest;
import java.time.Duration;

/**
 * A request ended without an answer of the API. The answers that tell of a failure are
 * {@link io.github.connectstatus.StatusException}s.
 */
abstract sealed class ConnectClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ConnectClientException(String message) {
        super(message);
    }

    private ConnectClientException(String message, Throwable cause) {
        super(message, cause);
    }

    private static String name(HttpRequest request) {
        return request.method() + " " + request.uri();
    }

    /** There was no connection, or it dropped. Whether the request was carried out is not known in the second case. */
    static final class ConnectionFailed extends ConnectClientException {

        private static final long serialVersionUID = 1L;

        ConnectionFailed(HttpRequest request, Throwable cause) {
            super(name(request) + ": the connection failed: " + reason(cause), cause);
        }

        private static String reason(Throwable cause) {
            String message = cause.getMessage();
            return message == null ? cause.getClass().getSimpleName() : PlainText.of(message);
        }
    }

    /** The response was not there in time, or not all of it. Whether the request was carried out is not known. */
    static final class TimedOut extends ConnectClientException {

        private static final long serialVersionUID = 1L;

        private final Duration timeout;

        TimedOut(HttpRequest request, Duration timeout) {
            super(name(request) + ": no complete response within " + timeout.toMillis() + " ms");
            this.timeout = timeout;
        }

        Duration timeout() {
            return timeout;
        }
    }

    /** The thread was interrupted while it waited; it is still marked so. */
    static final class Interrupted extends ConnectClientException {

        private static final long serialVersionUID = 1L;

        Interrupted(HttpRequest request, InterruptedException cause) {
            super(name(request) + ": interrupted", cause);
        }
    }

    /** A response came, but no answer can be read from it: a proxy's error page, for example. */
    abstract static sealed class UnusableResponse extends ConnectClientException {

        private static final long serialVersionUID = 1L;

        private final int httpStatus;
        private final String excerpt;

        private UnusableResponse(Body body, String what) {
            super(message(body, what));
            this.httpStatus = body.httpStatus();
            this.excerpt = body.excerpt();
        }

        private UnusableResponse(Body body, String what, Throwable cause) {
            super(message(body, what), cause);
            this.httpStatus = body.httpStatus();
            this.excerpt = body.excerpt();
        }

        private static String message(Body body, String what) {
            String excerpt = body.excerpt();
            return "HTTP " + body.httpStatus() + " with " + what + (excerpt.isEmpty() ? "" : ": " + excerpt);
        }

        int httpStatus() {
            return httpStatus;
        }

        /** The start of the body, on one line; empty if there is no body. */
        String excerpt() {
            return excerpt;
        }
    }

    /** A body without content. */
    static final class EmptyBody extends UnusableResponse {

        private static final long serialVersionUID = 1L;

        EmptyBody(Body body) {
            super(body, "an empty body");
        }
    }

    /** A body that is not JSON. */
    static final class NotJson extends UnusableResponse {

        private static final long serialVersionUID = 1L;

        NotJson(Body body, Throwable cause) {
            super(body, "a body that is not JSON", cause);
        }
    }

    /** JSON, but nowhere in it a code. */
    static final class NoCode extends UnusableResponse {

        private static final long serialVersionUID = 1L;

        NoCode(Body body) {
            super(body, "JSON that has no code");
        }
    }

    /** The HTTP status tells of an error, and the body does not. */
    static final class Contradiction extends UnusableResponse {

        private static final long serialVersionUID = 1L;

        Contradiction(Body body) {
            super(body, "a body that tells of no failure");
        }
    }
}
