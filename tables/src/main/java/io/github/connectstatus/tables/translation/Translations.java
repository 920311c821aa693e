package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges the translations of a table and its overlays to one language: for each status the highest current translation
 * is used.
 *
 * <p>A row is a translation of its {@code source}, and current as long as that is the status's text. So a file need not
 * be complete, where it is stale the next lower file is used, and where an overlay changes a text, the translation of
 * the old text is stale at once. Whatever else an overlay changes of a status, its translations stay.
 */
public final class Translations {

    private static final String ENGLISH = "English";

    /** A translation, and its rows that are translated, by name. */
    private record Layer(Translation translation, Map<String, TranslationRow> rows) {

        /** Returns whether this should have a status: whether the status has its text from its table or overlay. */
        boolean isOfTableOf(StatusRow status) {
            return translation.table().file().equals(status.location().file());
        }
    }

    private Translations() {}

    /**
     * Merges translations.
     *
     * @param table the table, its overlays merged into it
     * @param locale the language
     * @param translations all translations of the table and its overlays to that language, from the lowest to the highest:
     *     those of the table first, then those of its overlays; each was read against its part of the merged table
     * @return the messages that are translated, and what is missing or stale
     */
    public static LocalizedTable merge(Table table, LocaleName locale, List<Translation> translations) {
        List<Layer> fromTheTop = new ArrayList<>();
        for (Translation translation : translations) {
            fromTheTop.add(0, new Layer(translation, translation.translated()));
        }
        Map<String, LocalizedText> messages = new LinkedHashMap<>();
        MissingCollector missing = new MissingCollector(locale);
        for (StatusRow status : table.rows()) {
            List<Layer> passedOver = new ArrayList<>();
            String current = null;
            for (Layer layer : fromTheTop) {
                TranslationRow row = layer.rows().get(status.name());
                Optional<LocalizedText> text = row == null ? Optional.empty() : row.textFor(status);
                if (text.isPresent()) {
                    messages.put(status.name(), text.get());
                    current = layer.translation().file();
                    break;
                }
                passedOver.add(layer);
            }
            missing.add(status, passedOver, current);
        }
        return new LocalizedTable(table, locale, messages, missing.collected());
    }

    /** Collects the statuses for which no translation is used, or not the highest. */
    private static final class MissingCollector {

        private record Group(String file, boolean isTranslation, String instead) {}

        private record Statuses(List<String> missing, List<StaleTranslation> stale) {}

        private final LocaleName locale;
        private final Map<Group, Statuses> groups = new LinkedHashMap<>();

        MissingCollector(LocaleName locale) {
            this.locale = locale;
        }

        /**
         * Adds a status, if there is anything missing or stale.
         *
         * @param passedOver the translations above the one that is used, none of which is current
         * @param current the file with the translation that is used; null if there is none
         */
        void add(StatusRow status, List<Layer> passedOver, @Nullable String current) {
            String instead = current == null ? ENGLISH : current;
            String first = null;
            boolean stale = false;
            boolean wasTranslated = false;
            for (Layer layer : passedOver) {
                TranslationRow row = layer.rows().get(status.name());
                wasTranslated |= row != null;
                if (layer.isOfTableOf(status)) {
                    String file = layer.translation().file();
                    first = first == null ? file : first;
                    if (row != null) {
                        of(new Group(file, true, instead))
                                .stale()
                                .add(new StaleTranslation(status.name(), row.location()));
                        stale = true;
                    }
                }
            }
            if (current != null || stale) {
                return;
            }
            Group ofTable = new Group(status.location().file(), false, instead);
            if (wasTranslated) {
                of(ofTable).stale().add(new StaleTranslation(status.name(), status.location()));
            } else {
                of(first == null ? ofTable : new Group(first, true, instead))
                        .missing()
                        .add(status.name());
            }
        }

        private Statuses of(Group group) {
            return groups.computeIfAbsent(group, g -> new Statuses(new ArrayList<>(), new ArrayList<>()));
        }

        List<MissingTranslations> collected() {
            List<MissingTranslations> collected = new ArrayList<>();
            for (Map.Entry<Group, Statuses> entry : groups.entrySet()) {
                Group group = entry.getKey();
                collected.add(new MissingTranslations(
                        locale,
                        new Location(group.file(), 1, 1),
                        group.isTranslation(),
                        entry.getValue().missing(),
                        entry.getValue().stale(),
                        group.instead()));
            }
            return collected;
        }
    }
}
