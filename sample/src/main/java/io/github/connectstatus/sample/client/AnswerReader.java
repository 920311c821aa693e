package io.github.connectstatus.sample.client;

import io.github.connectstatus.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the answers in a body, wherever its API puts them:
 *
 * <pre>{@code
 * {"response": {"code": "7001", "description": "...", "transid": "..."}}
 * {"response": [{"code": "1001", "description": "...", "transid": "..."}, ...]}
 * {"code": "7004", "message": "..."}
 * {"code": "1000", "description": "...", "transid": "...", "Results": [{"code": "1000", "customerId": "10", ...}]}
 * {"deliveryInfoNotification": {"deliveryInfo": {"code": "7102", "Description": "..."}, "transid": "..."}}
 * }</pre>
 */
final class AnswerReader<S extends Enum<S> & Status> {

    private static final List<String> WRAPPERS = List.of("response", "deliveryInfoNotification", "deliveryInfo");
    private static final List<String> TEXTS = List.of("description", "Description", "message");

    private final Api<S> api;
    private final List<Answer<S>> answers = new ArrayList<>();

    private AnswerReader(Api<S> api) {
        this.api = api;
    }

    /**
     * Reads a body.
     *
     * @return the answers in the order of the body; empty if it has no code anywhere
     * @throws tools.jackson.core.JacksonException if the body is not JSON
     */
    static <S extends Enum<S> & Status> List<Answer<S>> read(Api<S> api, String body) {
        AnswerReader<S> reader = new AnswerReader<>(api);
        reader.collect(JsonMapper.shared().readTree(body), null);
        boolean hasCode = reader.answers.stream()
                .anyMatch(answer -> answer.resolution().rawCode().isPresent());
        return hasCode ? List.copyOf(reader.answers) : List.of();
    }

    /** What stands further in has the transaction id of what stands around it, unless it has its own. */
    private void collect(JsonNode node, @Nullable String outerTransactionId) {
        if (node.isArray()) {
            node.forEach(entry -> collectEntry(entry, outerTransactionId));
        } else if (node.isObject()) {
            String own = text(node, "transid");
            String transactionId = own == null ? outerTransactionId : own;
            if (node.has("code")) {
                String text = TEXTS.stream()
                        .filter(name -> text(node, name) != null)
                        .findFirst()
                        .map(name -> text(node, name))
                        .orElse(null);
                add(text(node, "code"), text, transactionId, text(node, "customerId"));
                collect(node.path("Results"), transactionId);
            }
            WRAPPERS.forEach(wrapper -> collect(node.path(wrapper), transactionId));
        }
    }

    /** An entry that is no answer is kept as one without a code, so that no destination is missing. */
    private void collectEntry(JsonNode entry, @Nullable String transactionId) {
        int before = answers.size();
        collect(entry, transactionId);
        if (answers.size() == before) {
            add(null, entry.toString(), transactionId, null);
        }
    }

    private void add(
            @Nullable String code, @Nullable String text, @Nullable String transactionId, @Nullable String customerId) {
        answers.add(new Answer<>(api, api.lookup().resolve(code, text), transactionId, customerId));
    }

    /** A string or a number: codes come as either. What is blank is as good as missing. */
    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        String text = value.isString() || value.isNumber() ? value.asString() : "";
        return text.isBlank() ? null : text;
    }
}
