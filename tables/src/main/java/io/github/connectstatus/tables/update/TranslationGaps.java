package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.MissingTranslations;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.Translations;
import java.util.List;
import java.util.function.Function;

/**
 * What a translation lacks since a table changed.
 *
 * @param locale the language
 * @param missing the statuses that have become without translation
 * @param stale the statuses whose translation has become one of an old text
 */
record TranslationGaps(String locale, List<String> missing, List<String> stale) {

    TranslationGaps {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /** Finds the gaps that were not there before. */
    static List<TranslationGaps> opened(FolderTable before, FolderTable after) {
        return after.translations().stream()
                .map(translation -> opened(before, after.table(), translation))
                .filter(gaps -> !gaps.missing.isEmpty() || !gaps.stale.isEmpty())
                .toList();
    }

    private static TranslationGaps opened(FolderTable before, Table after, Translation translation) {
        List<MissingTranslations> old = before.translations().stream()
                .filter(candidate -> candidate.locale().equals(translation.locale()))
                .flatMap(candidate -> gaps(before.table(), candidate).stream())
                .toList();
        List<MissingTranslations> now = gaps(after, translation);
        return new TranslationGaps(
                translation.locale().toString(),
                opened(old, now, MissingTranslations::missing),
                opened(old, now, MissingTranslations::stale));
    }

    private static List<MissingTranslations> gaps(Table table, Translation translation) {
        return Translations.merge(table, translation.locale(), List.of(translation))
                .missingTranslations();
    }

    private static List<String> opened(
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
