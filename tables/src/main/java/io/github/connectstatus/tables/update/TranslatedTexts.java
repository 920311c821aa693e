package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What has been translated of a table to one language.
 *
 * @param locale the language, as in the name of the file
 * @param sources the English text that was translated, by the name of the status
 */
record TranslatedTexts(String locale, Map<String, String> sources) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    /** Reads a translation as far as it tells what was translated. What is wrong with it otherwise is not asked here. */
    static TranslatedTexts read(String locale, byte[] content) {
        String text = new String(content, UTF_8);
        Map<String, String> sources = new LinkedHashMap<>();
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, FORMAT)) {
            for (CSVRecord row : parser) {
                if (!cell(row, "message").isBlank()) {
                    sources.put(cell(row, "name"), cell(row, "source"));
                }
            }
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            return new TranslatedTexts(locale, Map.of());
        }
        return new TranslatedTexts(locale, sources);
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /** The current statuses that have no translation. */
    List<String> missing(Table table) {
        return table.rows().stream()
                .filter(status -> !sources.containsKey(status.name()))
                .map(StatusRow::name)
                .toList();
    }

    /** The statuses whose text is no longer the one that was translated. */
    List<String> stale(Table table) {
        return table.rows().stream()
                .filter(status -> Optional.ofNullable(sources.get(status.name()))
                        .filter(source -> !source.equals(text(status)))
                        .isPresent())
                .map(StatusRow::name)
                .toList();
    }

    private static String text(StatusRow status) {
        return status.template().map(Template::toString).orElseGet(status::message);
    }
}
