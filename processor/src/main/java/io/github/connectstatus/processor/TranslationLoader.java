package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationFileName;
import io.github.connectstatus.tables.translation.TranslationProblems;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.Translations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the translations of a table found, read, checked and merged, and reports what is wrong with them. */
final class TranslationLoader {

    private final TableFinder finder;
    private final Options options;
    private final Reporter reporter;

    TranslationLoader(TableFinder finder, Options options, Reporter reporter) {
        this.finder = finder;
        this.options = options;
        this.reporter = reporter;
    }

    /** The table in each language that the request and the index ask for, as far as there are files. */
    List<LocalizedTable> load(TableRequest request, MergedTable table, Optional<IndexEntry> about) throws IOException {
        RequestedLocales requested = RequestedLocales.of(request.locales());
        reporter.report(requested.problems());
        Set<LocaleName> locales =
                requested.besides(about.isPresent() ? about.get().locales() : List.of());
        List<LocalizedTable> localized = new ArrayList<>();
        for (LocaleName locale : locales) {
            Optional<LocalizedTable> loaded = load(locale, table);
            if (loaded.isPresent()) {
                localized.add(loaded.get());
            }
        }
        reporter.report(TranslationProblems.of(
                table.table(),
                localized,
                options.onMissing().severity(),
                options.onStale().severity()));
        return localized;
    }

    /** The table in one language; empty after an error, and for English, which needs no file. */
    private Optional<LocalizedTable> load(LocaleName locale, MergedTable table) throws IOException {
        List<Result<Translation>> results = read(locale, table);
        if (results.isEmpty() && !locale.equals(LocaleName.ENGLISH)) {
            String file = TranslationFileName.of(table.parts().get(0).id(), locale);
            reporter.error("there is no translation of \"" + table.table().id() + "\" to " + locale + "; looked for: "
                    + finder.placesOf(file)
                    + "; begin it with \"translation new\", or set \"locales\" to the languages that there are");
        }
        List<Translation> translations = new ArrayList<>();
        for (Result<Translation> result : results) {
            Optional<Translation> translation = reporter.reported(result);
            if (translation.isPresent()) {
                translations.add(translation.get());
            }
        }
        if (results.isEmpty() || translations.size() < results.size()) {
            return Optional.empty();
        }
        return Optional.of(Translations.merge(table.table(), locale, translations));
    }

    /** The translations of all parts, from the lowest to the highest. */
    private List<Result<Translation>> read(LocaleName locale, MergedTable table) throws IOException {
        List<Result<Translation>> results = new ArrayList<>();
        for (Table part : table.parts()) {
            List<SourceFile> fromTheTop =
                    new ArrayList<>(finder.findAbout(part.id() + ".csv", TranslationFileName.of(part.id(), locale)));
            Collections.reverse(fromTheTop);
            for (SourceFile file : fromTheTop) {
                results.add(TranslationReader.read(part, locale, file));
            }
        }
        return results;
    }
}
