package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.translation.MissingTranslations;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.Translations;
import java.util.List;
import java.util.function.Function;

/**
 * What the change of a table costs one of its translations.
 *
 * @param locale the language
 * @param missing the statuses that have become without translation
 * @param stale the statuses whose translation has become one of an old text
 */
public record TranslationImpact(String locale, List<String> missing, List<String> stale) {

    /** Copies the names. */
    public TranslationImpact {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /** Returns what each translation lacks that it did not lack before; without those that lack nothing new. */
    public static List<TranslationImpact> between(FolderTable before, FolderTable after) {
        return after.translations().stream()
                .map(translation -> on(translation, before, after.table()))
                .filter(impact -> !impact.missing.isEmpty() || !impact.stale.isEmpty())
                .toList();
    }

    private static TranslationImpact on(Translation translation, FolderTable before, Table after) {
        List<MissingTranslations> old = before.translations().stream()
                .filter(candidate -> candidate.locale().equals(translation.locale()))
                .flatMap(candidate -> lacks(before.table(), candidate).stream())
                .toList();
        List<MissingTranslations> now = lacks(after, translation);
        return new TranslationImpact(
                translation.locale().toString(),
                added(old, now, MissingTranslations::missing),
                added(old, now, MissingTranslations::stale));
    }

    private static List<MissingTranslations> lacks(Table table, Translation translation) {
        return Translations.merge(table, translation.locale(), List.of(translation))
                .missingTranslations();
    }

    private static List<String> added(
            List<MissingTranslations> old,
            List<MissingTranslations> now,
            Function<MissingTranslations, List<String>> names) {
        List<String> before = old.stream().map(names).flatMap(List::stream).toList();
        return now.stream()
                .map(names)
                .flatMap(List::stream)
                .filter(name -> !before.contains(name))
                .toList();
    }
}
