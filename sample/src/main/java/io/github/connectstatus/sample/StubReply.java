package io.github.connectstatus.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the stub server does with a request.
 *
 * @param httpStatus the HTTP status
 * @param contentType the header Content-Type
 * @param body the body; empty for none
 * @param charset how the body is encoded
 * @param course how far the response comes
 */
record StubReply(int httpStatus, String contentType, String body, Charset charset, Course course) {

    /** How far a response comes. */
    enum Course {

        /** To its end. */
        COMPLETE,

        /** The connection drops before the first byte. */
        DROPS_BEFORE,

        /** The connection drops in the middle of the body. */
        DROPS_WITHIN,

        /** No byte ever comes. */
        STALLS_BEFORE,

        /** Nothing comes after the middle of the body. */
        STALLS_WITHIN
    }

    private static final String JSON = "application/json";

    static StubReply json(String body) {
        return json(200, body);
    }

    static StubReply json(int httpStatus, String body) {
        return of(httpStatus, JSON, body, StandardCharsets.UTF_8);
    }

    static StubReply empty(int httpStatus) {
        return json(httpStatus, "");
    }

    static StubReply html(int httpStatus, String body) {
        return of(httpStatus, "text/html", body, StandardCharsets.UTF_8);
    }

    static StubReply of(int httpStatus, String contentType, String body, Charset charset) {
        return new StubReply(httpStatus, contentType, body, charset, Course.COMPLETE);
    }

    StubReply but(Course other) {
        return new StubReply(httpStatus, contentType, body, charset, other);
    }
}
