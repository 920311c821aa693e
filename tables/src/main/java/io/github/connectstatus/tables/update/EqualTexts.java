package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches statuses to the rows with their code and message, or with a message that differs in the style of quotes and dashes
 * alone. Not so where another row, with a new message, has the description of the status, and this one has not: the status may
 * have been reworded, and its old text be given to another.
 */
final class EqualTexts {

    private record Text(int code, String text) {

        static Text of(int code, String text) {
            return new Text(code, TextNormalizer.plainStyle(text));
        }
    }

    private final Matching matching;
    private final Map<Text, PageRow> byMessage = new HashMap<>();
    private final Set<Text> newlyDescribed = new HashSet<>();

    private EqualTexts(Matching matching) {
        this.matching = matching;
        Set<Text> known = new HashSet<>();
        matching.statuses().forEach(status -> known.add(message(status)));
        for (PageRow row : matching.openRows()) {
            Text message = Text.of(row.code(), row.message());
            byMessage.put(message, row);
            if (!known.contains(message)) {
                newlyDescribed.add(Text.of(row.code(), row.description()));
            }
        }
    }

    static void match(Matching matching) {
        EqualTexts texts = new EqualTexts(matching);
        List<KnownStatus> documentedFirst = matching.statuses().stream()
                .sorted(Comparator.comparing(KnownStatus::standing))
                .toList();
        documentedFirst.forEach(texts::match);
    }

    private void match(KnownStatus status) {
        PageRow row = byMessage.get(message(status));
        if (row != null && matching.isOpen(row) && matching.isOpen(status) && !isClaimed(status, row)) {
            matching.take(status, row);
        }
    }

    private boolean isClaimed(KnownStatus status, PageRow row) {
        Text description = Text.of(status.code(), status.status().description());
        return !description.text().isEmpty()
                && !description.equals(Text.of(row.code(), row.description()))
                && newlyDescribed.contains(description);
    }

    private static Text message(KnownStatus status) {
        return Text.of(status.code(), status.status().message());
    }
}
