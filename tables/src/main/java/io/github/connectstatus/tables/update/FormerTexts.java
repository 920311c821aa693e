package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the texts that an update replaces as other texts of their statuses, since servers send them for months. A text that
 * has become one of another status of the code belongs to that.
 */
final class FormerTexts {

    /** What the other text says about where it was seen. */
    static final String SOURCE = "documented earlier";

    /** What identifies a text in answers, as the check of other texts sees it. */
    private record Text(int code, List<String> foldedLiterals) {

        static Text of(int code, Template text) {
            return new Text(code, text.foldedLiterals());
        }
    }

    private final Map<String, StatusRow> before;
    private final Map<Text, String> owners = new HashMap<>();

    private FormerTexts(Map<String, StatusRow> before, Table after) {
        this.before = before;
        for (StatusRow status : after.rows()) {
            status.template()
                    .ifPresent(template -> owners.putIfAbsent(Text.of(status.code(), template), status.name()));
        }
        for (StatusRow status : after.rows()) {
            owners.putIfAbsent(Text.of(status.code(), message(status)), status.name());
        }
    }

    /**
     * Returns a table whose statuses have the texts that they had before as other texts.
     *
     * @param before the statuses before, by name, with their other texts
     */
    static Table keep(Map<String, StatusRow> before, Table after) {
        FormerTexts texts = new FormerTexts(before, after);
        Map<String, List<OtherText>> kept = new LinkedHashMap<>();
        after.rows().forEach(status -> kept.put(status.name(), texts.present(status)));
        after.rows()
                .forEach(status -> texts.former(status)
                        .ifPresent(former ->
                                Objects.requireNonNull(kept.get(status.name())).add(former)));
        return new Table(
                after.id(),
                after.file(),
                after.rows().stream()
                        .map(status -> {
                            List<OtherText> now = Objects.requireNonNull(kept.get(status.name()));
                            return now.equals(status.otherTexts()) ? status : status.withOtherTexts(now);
                        })
                        .toList());
    }

    /** Returns the other texts that a status has, without those that are its text or that of another status now. */
    private List<OtherText> present(StatusRow status) {
        List<OtherText> texts = new ArrayList<>();
        for (OtherText other : status.otherTexts()) {
            Text text = Text.of(status.code(), other.text());
            String owner = owners.putIfAbsent(text, status.name());
            if (owner == null || (owner.equals(status.name()) && !isText(status, text))) {
                texts.add(other);
            }
        }
        return texts;
    }

    private Optional<OtherText> former(StatusRow status) {
        StatusRow old = before.get(status.name());
        if (old == null) {
            return Optional.empty();
        }
        Optional<Template> template = old.template()
                .filter(text -> status.template()
                        .filter(now -> now.placeholders().containsAll(text.placeholders()))
                        .isPresent());
        Template former = template.orElseGet(() -> message(old));
        String owner = owners.putIfAbsent(Text.of(status.code(), former), status.name());
        return owner == null ? Optional.of(new OtherText(former, SOURCE, old.location())) : Optional.empty();
    }

    private static boolean isText(StatusRow status, Text text) {
        return text.equals(Text.of(status.code(), message(status)))
                || status.template()
                        .filter(template -> text.equals(Text.of(status.code(), template)))
                        .isPresent();
    }

    private static Template message(StatusRow status) {
        return Template.parse(status.message().replace("{", "{{").replace("}", "}}"));
    }
}
