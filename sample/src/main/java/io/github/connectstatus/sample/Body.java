package io.github.connectstatus.sample;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a response, decoded.
 *
 * @param httpStatus the HTTP status that came with it
 * @param text the body, without a byte order mark
 */
record Body(int httpStatus, String text) {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Enough to recognize a proxy's error page, and not too much for a line in a log. */
    private static final int LONGEST_EXCERPT = 200;

    static Body of(HttpResponse<byte[]> response) {
        Charset charset =
                response.headers().firstValue("Content-Type").map(Body::charset).orElse(StandardCharsets.UTF_8);
        String text = new String(response.body(), charset);
        return new Body(
                response.statusCode(),
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
    }

    /** JSON is UTF-8 where nobody says otherwise, or nothing that makes sense. */
    private static Charset charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknownCharset) {
            return StandardCharsets.UTF_8;
        }
    }

    String excerpt() {
        return PlainText.of(PlainText.start(text.strip(), LONGEST_EXCERPT));
    }
}
