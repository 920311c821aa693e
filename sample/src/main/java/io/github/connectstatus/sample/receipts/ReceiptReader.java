package io.github.connectstatus.sample.receipts;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.sample.client.MessagingStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads receipts of all channels:
 *
 * <pre>{@code
 * {"deliveryInfoNotification": {
 *     "deliveryInfo": {"code": "7500", "Description": "Delivered", "deliveryStatus": "Delivered", "destination": "...", ...},
 *     "transid": "...", "subtid": "...", ...}}
 * }</pre>
 */
public final class ReceiptReader {

    private static final String NOTIFICATION = "deliveryInfoNotification";
    private static final String INFO = "deliveryInfo";

    /** The fields not yet taken: first those of the innermost object, which are the receipt's own. */
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ReceiptReader() {}

    /**
     * Reads a receipt.
     *
     * @param body the body of the vendor's request
     * @return the receipt
     * @throws UnreadableReceiptException if the body is not JSON, names no transaction, or says nothing of a message
     */
    public static Receipt read(byte[] body) throws UnreadableReceiptException {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw new UnreadableReceiptException("it is not JSON", e);
        }
        ReceiptReader reader = new ReceiptReader();
        reader.collect(root.path(NOTIFICATION).path(INFO));
        reader.collect(root.path(NOTIFICATION));
        reader.collect(root);
        return reader.receipt();
    }

    private void collect(JsonNode object) {
        object.properties().forEach(field -> {
            if (!field.getKey().equals(NOTIFICATION) && !field.getKey().equals(INFO)) {
                JsonNode value = field.getValue();
                fields.putIfAbsent(field.getKey(), value.isContainer() ? value.toString() : value.asString());
            }
        });
    }

    private Receipt receipt() throws UnreadableReceiptException {
        String transactionId = take("transid");
        if (transactionId == null) {
            throw new UnreadableReceiptException("it names no transaction", null);
        }
        MessageKey message = new MessageKey(transactionId, take("subtid"), destination());
        Resolution<MessagingStatus> resolution = MessagingStatus.resolve(take("code"), take("Description"));
        String deliveryStatus = take("deliveryStatus");
        if (resolution.rawCode().isEmpty() && deliveryStatus == null) {
            throw new UnreadableReceiptException("it has neither a code nor a deliveryStatus", null);
        }
        return new Receipt(message, resolution, deliveryStatus, Collections.unmodifiableMap(fields));
    }

    /** Where a push has no destination, its ids keep the devices of a transaction apart; they stay among the details. */
    private @Nullable String destination() {
        String destination = take("destination");
        if (destination != null) {
            return destination;
        }
        String pushId = fields.get("pushId");
        return pushId == null ? fields.get("deviceid") : pushId;
    }

    private @Nullable String take(String name) {
        String value = fields.remove(name);
        return value == null || value.isBlank() ? null : value;
    }
}
