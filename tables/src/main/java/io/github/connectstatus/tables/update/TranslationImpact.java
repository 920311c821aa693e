package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.Translation;
import io.github.connectstatus.tables.TranslationGap;
import io.github.connectstatus.tables.Translations;
import io.github.connectstatus.tables.folder.FolderTable;
import java.util.List;
import java.util.function.Function;

/**
 * What a translation lacks since a table changed.
 *
 * @param locale the language
 * @param missing the statuses that have become without translation
 * @param stale the statuses whose translation has become one of an old text
 */
public record TranslationImpact(String locale, List<String> missing, List<String> stale) {

    public TranslationImpact {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
    }

    /** Finds the gaps that were not there before. */
    public static List<TranslationImpact> opened(FolderTable before, FolderTable after) {
        return after.translations().stream()
                .map(translation -> opened(before, after.table(), translation))
                .filter(gaps -> !gaps.missing.isEmpty() || !gaps.stale.isEmpty())
                .toList();
    }

    private static TranslationImpact opened(FolderTable before, Table after, Translation translation) {
        List<TranslationGap> old = before.translations().stream()
                .filter(candidate -> candidate.locale().equals(translation.locale()))
                .flatMap(candidate -> gaps(before.table(), candidate).stream())
                .toList();
        List<TranslationGap> now = gaps(after, translation);
        return new TranslationImpact(
                translation.locale().toString(),
                opened(old, now, TranslationGap::missing),
                opened(old, now, TranslationGap::stale));
    }

    private static List<TranslationGap> gaps(Table table, Translation translation) {
        return Translations.lay(table, translation.locale(), List.of(translation))
                .gaps();
    }

    private static List<String> opened(
            List<TranslationGap> old, List<TranslationGap> now, Function<TranslationGap, List<String>> names) {
        List<String> before = old.stream().map(names).flatMap(List::stream).toList();
        return now.stream()
                .map(names)
                .flatMap(List::stream)
                .filter(name -> !before.contains(name))
                .toList();
    }
}
