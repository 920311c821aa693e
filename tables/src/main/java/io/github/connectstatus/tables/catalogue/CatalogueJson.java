package io.github.connectstatus.tables.catalogue;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a catalogue as the data that the scripts of the page read. What is blank, or as usual, is left out. */
final class CatalogueJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CatalogueJson() {}

    /** Returns the data as JSON that may stand in an element of a page: it has no {@code <}. */
    static String of(Catalogue catalogue, Map<String, Map<String, String>> words) {
        ObjectNode data = NODES.objectNode();
        data.put("title", catalogue.title());
        ArrayNode languages = data.putArray("languages");
        for (LocaleName language : catalogue.languages()) {
            languages.addObject().put("tag", tag(language)).put("rtl", language.isRightToLeft());
        }
        ObjectNode ofPage = data.putObject("words");
        words.forEach((language, texts) -> {
            ObjectNode ofLanguage = ofPage.putObject(language);
            texts.forEach(ofLanguage::put);
        });
        ArrayNode tables = data.putArray("tables");
        for (CatalogueTable table : catalogue.tables()) {
            tables.add(table(table, catalogue));
        }
        return JsonMapper.shared().writeValueAsString(data).replace("<", "\\u003c");
    }

    static String tag(LocaleName language) {
        return language.locale().toLanguageTag();
    }

    private static ObjectNode table(CatalogueTable table, Catalogue catalogue) {
        ObjectNode node = NODES.objectNode();
        node.put("id", table.id());
        node.put("title", table.entry().title());
        node.put("source", table.entry().source());
        ArrayNode notes = node.putArray("notes");
        table.entry().notes().forEach(notes::add);
        node.put("enum", table.enumName());
        node.put("exception", table.exceptionName());
        ArrayNode statuses = node.putArray("statuses");
        for (CatalogueStatus status : table.statuses()) {
            statuses.add(status(status, catalogue));
        }
        return node;
    }

    private static ObjectNode status(CatalogueStatus status, Catalogue catalogue) {
        StatusRow row = status.row();
        ObjectNode node = NODES.objectNode();
        node.put("code", row.code());
        node.put("name", row.name());
        node.put("message", row.message());
        if (!row.description().isEmpty()) {
            node.put("description", row.description());
        }
        row.template().map(Template::toString).ifPresent(template -> node.put("template", template));
        if (row.outcome() != Outcome.FAILURE) {
            node.put("outcome", word(row.outcome()));
        }
        row.remedy().map(CatalogueJson::word).ifPresent(remedy -> node.put("remedy", remedy));
        row.deprecated().ifPresent(reason -> node.put("deprecated", reason));
        CatalogueTable.exceptionName(row).ifPresent(exception -> node.put("exception", exception));
        if (!row.otherTexts().isEmpty()) {
            ArrayNode texts = node.putArray("otherTexts");
            for (OtherText text : row.otherTexts()) {
                texts.addObject().put("text", text.text().toString()).put("source", text.source());
            }
        }
        if (!status.translations().isEmpty()) {
            ArrayNode translations = node.putArray("translations");
            for (LocaleName language : catalogue.languages()) {
                add(translations, status.translations().get(language));
            }
        }
        return node;
    }

    private static void add(ArrayNode translations, @Nullable CatalogueTranslation translation) {
        if (translation == null) {
            translations.addNull();
        } else if (translation.current()) {
            translations.add(translation.text());
        } else {
            translations.addObject().put("text", translation.text());
        }
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Remedy remedy) {
        return remedy.name().toLowerCase(Locale.ROOT);
    }
}
