package io.github.connectstatus.sample;

import io.github.connectstatus.sample.ConnectClientException.EmptyBody;
import io.github.connectstatus.sample.ConnectClientException.NoCode;
import io.github.connectstatus.sample.ConnectClientException.NotJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the answers in a response, wherever its API puts them:
 *
 * <pre>{@code
 * {"response": {"code": "7001", "description": "...", "transid": "..."}}
 * {"response": [{"code": "1001", "description": "...", "transid": "..."}, ...]}
 * {"code": "7004", "message": "..."}
 * {"code": "1000", "description": "...", "transid": "...", "Results": [{"code": "1000", "customerId": "10", ...}]}
 * {"deliveryInfoNotification": {"deliveryInfo": {"code": "7102", "Description": "..."}, "transid": "..."}}
 * }</pre>
 */
final class ResponseReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> WRAPPERS = List.of("response", "deliveryInfoNotification", "deliveryInfo");
    private static final List<String> TEXTS = List.of("description", "Description", "message");

    private final List<Answer> answers = new ArrayList<>();

    private ResponseReader() {}

    /**
     * Reads a response.
     *
     * @return at least one answer, in the order of the response; at least one has a code
     * @throws ConnectClientException.UnusableResponse if there is none
     */
    static List<Answer> read(Body body) {
        if (body.text().isBlank()) {
            throw new EmptyBody(body);
        }
        ResponseReader reader = new ResponseReader();
        reader.collect(parsed(body), null);
        if (reader.answers.stream().allMatch(answer -> answer.code() == null)) {
            throw new NoCode(body);
        }
        return List.copyOf(reader.answers);
    }

    private static JsonNode parsed(Body body) {
        try {
            return JSON.readTree(body.text());
        } catch (JacksonException e) {
            throw new NotJson(body, e);
        }
    }

    /** What stands further in has the transaction id of what stands around it, unless it has its own. */
    private void collect(JsonNode node, @Nullable String outerTransactionId) {
        if (node.isArray()) {
            node.forEach(entry -> collectEntry(entry, outerTransactionId));
        } else if (node.isObject()) {
            collectObject(node, outerTransactionId);
        }
    }

    private void collectObject(JsonNode node, @Nullable String outerTransactionId) {
        String ownTransactionId = text(node.path("transid"));
        String transactionId = ownTransactionId == null ? outerTransactionId : ownTransactionId;
        if (node.has("code")) {
            answers.add(
                    new Answer(text(node.path("code")), firstText(node), transactionId, text(node.path("customerId"))));
            collect(node.path("Results"), transactionId);
        }
        WRAPPERS.forEach(wrapper -> collect(node.path(wrapper), transactionId));
    }

    /** An entry that is no answer is kept as one without a code: the number of results must not lie. */
    private void collectEntry(JsonNode entry, @Nullable String transactionId) {
        int before = answers.size();
        collect(entry, transactionId);
        if (answers.size() == before) {
            answers.add(new Answer(null, entry.toString(), transactionId, null));
        }
    }

    private static @Nullable String firstText(JsonNode node) {
        for (String name : TEXTS) {
            String text = text(node.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** A string or a number: codes come as either. What is blank is as good as missing. */
    private static @Nullable String text(JsonNode node) {
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        String text = node.asString();
        return text.isBlank() ? null : text;
    }
}
