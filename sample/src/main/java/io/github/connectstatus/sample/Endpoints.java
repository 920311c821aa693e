package io.github.connectstatus.sample;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the requests of this sample go.
 *
 * <p><b>The paths belong to the sample.</b> They look like the vendor's and the stub server takes them, but they are no
 * documentation: before this client talks to Webex Connect, compare each with the page of its API.
 *
 * @param base the base URL of an account, such as {@code https://api.example.com}
 */
record Endpoints(URI base) {

    /** The header that carries the service key. */
    static final String KEY_HEADER = "key";

    private static final String MESSAGES = "/resources/v1/messaging";
    private static final String TRANSACTIONS = "/resources/v1/transactions/";
    private static final String EVENTS = "/v1/events";
    private static final String PROFILES = "/v1/profiles";

    URI messages() {
        return at(MESSAGES);
    }

    URI transaction(String id) {
        // The encoder is made for forms, where a space is a plus sign.
        return at(TRANSACTIONS + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    URI events() {
        return at(EVENTS);
    }

    URI profiles() {
        return at(PROFILES);
    }

    private URI at(String path) {
        String start = base.toString();
        return URI.create((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }
}
