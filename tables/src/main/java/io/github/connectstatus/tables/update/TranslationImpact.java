package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.translation.MissingTranslations;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.Translations;
import java.util.List;
import java.util.function.Function;

/**
 * What a change of a table means for one of its translations.
 *
 * @param locale the language
 * @param missing the names of the statuses that are newly missing
 * @param stale the names of the statuses that are newly stale
 */
public record TranslationImpact(String locale, List<String> missing, List<String> stale) {

    /** Copies the names. */
    public TranslationImpact {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /** Returns the impact on each translation in which something is newly missing or stale. */
    public static List<TranslationImpact> between(FolderTable before, FolderTable after) {
        return between(before, after.table(), after.translations());
    }

    /** Returns the impact on each of some translations that a table has after a change. */
    static List<TranslationImpact> between(FolderTable before, Table after, List<Translation> translations) {
        return translations.stream()
                .map(translation -> on(translation, before, after.texts()))
                .filter(impact -> !impact.missing.isEmpty() || !impact.stale.isEmpty())
                .toList();
    }

    private static TranslationImpact on(Translation translation, FolderTable before, Table after) {
        List<MissingTranslations> old = before.translations().stream()
                .filter(candidate -> candidate.locale().equals(translation.locale()))
                .flatMap(candidate -> missingIn(before.table().texts(), candidate).stream())
                .toList();
        List<MissingTranslations> now = missingIn(after, translation);
        return new TranslationImpact(
                translation.locale().toString(),
                added(old, now, MissingTranslations::missing),
                added(old, now, MissingTranslations::staleNames));
    }

    private static List<MissingTranslations> missingIn(Table table, Translation translation) {
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
