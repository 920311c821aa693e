package io.github.connectstatus.tables.catalogue;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import java.util.Map;

/**
 * A status of the page.
 *
 * @param row the status
 * @param translations its translations; languages into which it is not translated are not among them
 */
record CatalogueStatus(StatusRow row, Map<LocaleName, CatalogueTranslation> translations) {

    CatalogueStatus {
        translations = Map.copyOf(translations);
    }
}
