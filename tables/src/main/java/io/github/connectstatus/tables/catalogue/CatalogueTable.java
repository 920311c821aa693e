package io.github.connectstatus.tables.catalogue;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.JavaNames;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the page, its supplement merged into it.
 *
 * @param entry what the index says about the table
 * @param id the table's id
 * @param statuses the statuses, in the order in which they are generated
 */
record CatalogueTable(IndexEntry entry, String id, List<CatalogueStatus> statuses) {

    CatalogueTable {
        statuses = List.copyOf(statuses);
    }

    static CatalogueTable of(FolderTable table) {
        Map<String, Map<LocaleName, CatalogueTranslation>> translations = translations(table);
        List<CatalogueStatus> statuses = new ArrayList<>();
        for (StatusRow row : table.table().rows()) {
            statuses.add(new CatalogueStatus(row, translations.getOrDefault(row.name(), Map.of())));
        }
        return new CatalogueTable(table.entry(), table.table().id(), statuses);
    }

    /** Returns the translations by status. */
    private static Map<String, Map<LocaleName, CatalogueTranslation>> translations(FolderTable table) {
        Map<String, StatusRow> statuses = table.table().byName();
        Map<String, Map<LocaleName, CatalogueTranslation>> translations = new HashMap<>();
        for (Translation translation : table.translations()) {
            for (TranslationRow row : translation.rows()) {
                StatusRow status = statuses.get(row.name());
                if (status != null && row.isTranslated()) {
                    translations
                            .computeIfAbsent(row.name(), name -> new HashMap<>())
                            .put(translation.locale(), new CatalogueTranslation(row.message(), row.isCurrent(status)));
                }
            }
        }
        return translations;
    }

    /** Returns the simple name of the enum that is generated unless another prefix is asked for. */
    String enumName() {
        return JavaNames.prefix(id) + "Status";
    }

    /** Returns the simple name of the exception of the table, likewise. */
    String exceptionName() {
        return JavaNames.prefix(id) + "Exception";
    }

    /** Returns the simple name of the nested exception of a status; empty for what is no failure. */
    static Optional<String> exceptionName(StatusRow status) {
        return status.outcome() == Outcome.FAILURE ? Optional.of(JavaNames.exception(status.name())) : Optional.empty();
    }
}
