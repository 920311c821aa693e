package io.github.connectstatus.sample.receipts;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.connectstatus.Status;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Answers the vendor's requests. Nothing looks into a body before its signature is checked, and nothing happens to a receipt
 * before it is kept.
 *
 * <p>Logs have transaction ids, codes and names of statuses; no destinations, and no texts, which may carry IP addresses.
 */
final class ReceiptHandler implements HttpHandler {

    /** Receipts have some hundred bytes, and whatever callbackData the sender of the message has put into it. */
    static final int LONGEST_BODY = 256 * 1024;

    private static final int LONGEST_IN_LOG = 64;

    private static final System.Logger LOG = System.getLogger(ReceiptHandler.class.getName());

    private final SharedSecret secret;
    private final ReceiptInbox inbox;

    ReceiptHandler(SharedSecret secret, ReceiptInbox inbox) {
        this.secret = secret;
        this.inbox = inbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                Receipt receipt = receipt(exchange);
                exchange.sendResponseHeaders(200, -1);
                receive(receipt);
            } catch (RefusedException e) {
                int httpStatus = e.refusal().httpStatus;
                LOG.log(WARNING, "answered with " + httpStatus + ", " + e.getMessage(), e.getCause());
                exchange.sendResponseHeaders(httpStatus, -1);
            }
        }
    }

    /** Returns the receipt of a request, which is kept by then. */
    private Receipt receipt(HttpExchange exchange) throws IOException, RefusedException {
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            throw new RefusedException(Refusal.NOT_POSTED);
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        if (!isSigned(exchange.getRequestHeaders(), body)) {
            throw new RefusedException(Refusal.NOT_SIGNED);
        }
        keep(body);
        if (!isJson(exchange.getRequestHeaders().getFirst("Content-Type"))) {
            throw new RefusedException(Refusal.NOT_JSON);
        }
        try {
            return ReceiptReader.read(body);
        } catch (UnreadableReceiptException e) {
            // The parser's own words may repeat parts of the body.
            throw new RefusedException(Refusal.UNREADABLE, String.valueOf(e.getMessage()), null);
        }
    }

    /** With two signatures one of them is not the vendor's. */
    private boolean isSigned(Headers headers, byte[] body) {
        List<String> signatures = headers.getOrDefault(SharedSecret.HEADER, List.of());
        return signatures.size() == 1 && secret.fits(body, signatures.get(0));
    }

    private void keep(byte[] body) throws RefusedException {
        try {
            inbox.keep(body);
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Refusal.NOT_KEPT, e.getClass().getSimpleName(), e);
        }
    }

    /** A body without a type may be JSON as well as anything else. */
    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        String type = contentType.split(";", 2)[0].strip();
        return type.toLowerCase(Locale.ROOT).equals("application/json");
    }

    /** The vendor has its answer, so a failure is told to the log alone. Codes in no table stand out there. */
    private void receive(Receipt receipt) {
        LOG.log(receipt.resolution().status().isPresent() ? DEBUG : INFO, "kept: " + line(receipt));
        try {
            inbox.receive(receipt);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "kept, but the work on it failed: " + line(receipt), e);
        }
    }

    private static String line(Receipt receipt) {
        String code = receipt.resolution().rawCode().orElse("none");
        String status = receipt.resolution().status().map(Status::name).orElse("not one status");
        String state = receipt.state().map(MessageState::name).orElse("unknown");
        return "transaction " + plain(receipt.message().transactionId()) + ", code " + plain(code) + " (" + status
                + "), state " + state;
    }

    /** What the vendor sends can't steer a terminal, nor look like a line of its own. */
    private static String plain(String text) {
        String plain = text.replaceAll("[^\\p{Alnum}._:-]", "?");
        return plain.length() > LONGEST_IN_LOG ? plain.substring(0, LONGEST_IN_LOG) + "..." : plain;
    }
}
