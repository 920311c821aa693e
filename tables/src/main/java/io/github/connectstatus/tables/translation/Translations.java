package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the translations of a table and its overlays to one language: for each status the highest current translation
 * is used.
 *
 * <p>A row is a translation of its {@code source}, and current as long as that is the status's text. So a file need not
 * be complete, where it is stale the next lower file is used, and where an overlay changes a text, the translation of
 * the old text is out of use at once.
 */
public final class Translations {

    private static final String ENGLISH = "English";

    /** The translation that is used for a status, and its text. */
    private record Choice(Translation translation, LocalizedText text) {}

    private Translations() {}

    /**
     * Merges translations.
     *
     * @param table the table, its overlays merged into it
     * @param locale the language
     * @param translations all translations of the table and its overlays to that language, from the lowest to the highest:
     *     those of the table first, then those of its overlays; each was read against its table or overlay alone
     * @return the messages that are translated, and what is missing or stale
     */
    public static LocalizedTable merge(Table table, LocaleName locale, List<Translation> translations) {
        List<Translation> fromTheTop = new ArrayList<>(translations);
        Collections.reverse(fromTheTop);
        Map<String, LocalizedText> messages = new LinkedHashMap<>();
        MissingCollector missing = new MissingCollector(locale);
        for (StatusRow status : table.rows()) {
            Optional<Choice> choice = fromTheTop.stream()
                    .flatMap(translation -> choose(translation, status).stream())
                    .findFirst();
            choice.ifPresent(chosen -> messages.put(status.name(), chosen.text()));
            Optional<Translation> current = choice.map(Choice::translation);
            List<Translation> passedOver =
                    fromTheTop.subList(0, current.map(fromTheTop::indexOf).orElse(fromTheTop.size()));
            missing.add(status, ofItsOwnTable(status, passedOver), current);
        }
        return new LocalizedTable(table, locale, messages, missing.collected());
    }

    private static Optional<Choice> choose(Translation translation, StatusRow status) {
        return translation
                .translated(status.name())
                .flatMap(row -> row.textFor(status))
                .map(text -> new Choice(translation, text));
    }

    /** Returns the translations that should have the status: those of the table or overlay that its row comes from. */
    private static List<Translation> ofItsOwnTable(StatusRow status, List<Translation> translations) {
        return translations.stream()
                .filter(translation ->
                        translation.table().file().equals(status.location().file()))
                .toList();
    }

    /** Collects the statuses for which no translation is used, or not the highest. */
    private static final class MissingCollector {

        private record Group(String file, boolean isTranslation, String instead) {}

        private record Statuses(List<String> missing, List<String> stale) {}

        private final LocaleName locale;
        private final Map<Group, Statuses> groups = new LinkedHashMap<>();

        MissingCollector(LocaleName locale) {
            this.locale = locale;
        }

        void add(StatusRow status, List<Translation> passedOver, Optional<Translation> current) {
            String instead = current.map(Translation::file).orElse(ENGLISH);
            List<Translation> stale = passedOver.stream()
                    .filter(translation -> translation.translated(status.name()).isPresent())
                    .toList();
            stale.forEach(translation ->
                    of(new Group(translation.file(), true, instead)).stale().add(status.name()));
            if (current.isEmpty() && stale.isEmpty()) {
                Group group = passedOver.stream()
                        .findFirst()
                        .map(translation -> new Group(translation.file(), true, instead))
                        .orElseGet(() -> new Group(status.location().file(), false, instead));
                of(group).missing().add(status.name());
            }
        }

        private Statuses of(Group group) {
            return groups.computeIfAbsent(group, g -> new Statuses(new ArrayList<>(), new ArrayList<>()));
        }

        List<MissingTranslations> collected() {
            return groups.entrySet().stream()
                    .map(entry -> new MissingTranslations(
                            locale,
                            new Location(entry.getKey().file(), 1, 1),
                            entry.getKey().isTranslation(),
                            entry.getValue().missing(),
                            entry.getValue().stale(),
                            entry.getKey().instead()))
                    .toList();
        }
    }
}
