package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private static TranslationGaps opened(FolderTable before, Table after, TranslatedTexts translation) {
        Optional<TranslatedTexts> old = before.translations().stream()
                .filter(candidate -> candidate.locale().equals(translation.locale()))
                .findFirst();
        List<String> oldMissing =
                old.map(texts -> texts.missing(before.table())).orElse(List.of());
        List<String> oldStale = old.map(texts -> texts.stale(before.table())).orElse(List.of());
        return new TranslationGaps(
                Objects.requireNonNull(translation.locale()),
                translation.missing(after).stream()
                        .filter(name -> !oldMissing.contains(name))
                        .toList(),
                translation.stale(after).stream()
                        .filter(name -> !oldStale.contains(name))
                        .toList());
    }
}
