package io.github.connectstatus.sample.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Thrown when a response came, but no answer can be read from it: a proxy's error page, for example. */
public final class UnusableResponseException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Enough to recognize a proxy's error page, and not too much for a line in a log. */
    private static final int LONGEST_EXCERPT = 200;

    /** The HTTP status. */
    private final int httpStatus;

    UnusableResponseException(HttpResponse<String> response, String reason, @Nullable Throwable cause) {
        super("HTTP " + response.statusCode() + " with " + reason + excerpt(response.body()), cause);
        this.httpStatus = response.statusCode();
    }

    /** The start of the body, on one line. */
    private static String excerpt(String body) {
        String line = body.strip().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
        if (line.codePointCount(0, line.length()) > LONGEST_EXCERPT) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "...";
        }
        return line.isEmpty() ? "" : ": " + line;
    }

    /**
     * Returns the HTTP status of the response.
     *
     * @return the HTTP status
     */
    public int httpStatus() {
        return httpStatus;
    }
}
