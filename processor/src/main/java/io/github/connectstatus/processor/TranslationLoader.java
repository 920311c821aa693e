package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.MissingTranslations;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationFileName;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.Translations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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

    /** The table in each language that the request or, where it names none, the index names. */
    List<LocalizedTable> load(TableRequest request, MergedTable table, Optional<IndexEntry> about) throws IOException {
        Collection<LocaleName> locales = List.of();
        if (!request.locales().isEmpty()) {
            locales = parsed(request.locales());
        } else if (about.isPresent()) {
            locales = about.get().locales();
        }
        List<LocalizedTable> localized = new ArrayList<>();
        for (LocaleName locale : locales) {
            Optional<LocalizedTable> loaded = load(locale, table);
            if (loaded.isPresent()) {
                localized.add(loaded.get());
            }
        }
        return localized;
    }

    private Set<LocaleName> parsed(List<String> written) {
        Set<LocaleName> locales = new LinkedHashSet<>();
        for (String name : written) {
            reporter.reported(LocaleName.parse(name)).ifPresent(locales::add);
        }
        return locales;
    }

    /** The table in one language; empty after an error. */
    private Optional<LocalizedTable> load(LocaleName locale, MergedTable table) throws IOException {
        List<Result<Translation>> results = read(locale, table);
        if (results.isEmpty()) {
            String file = TranslationFileName.of(table.parts().get(0).id(), locale);
            reporter.error("there is no translation of \"" + table.table().id() + "\" to " + locale + "; looked for: "
                    + finder.placesOf(file) + "; add the file, or set \"locales\" to the languages that there are");
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
        LocalizedTable localized = Translations.merge(table.table(), locale, translations);
        Optional<Severity> severity = options.onMissingTranslation().severity();
        if (severity.isPresent()) {
            for (MissingTranslations missing : localized.missingTranslations()) {
                reporter.report(missing.problem(severity.get()));
            }
        }
        return Optional.of(localized);
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
