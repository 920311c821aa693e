package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.LocalizedText;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.TranslationRefresh;
import io.github.connectstatus.tables.translation.TranslationRow;
import io.github.connectstatus.tables.translation.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever has become of a file, it is read, or what is wrong with it is said where it is. */
class DamagedFilesFuzzTest {

    private static final LocaleName GERMAN = LocaleName.parse("de").value().orElseThrow();

    /** A small one, since it is checked as a whole each time. */
    private static final Table EVENT = Shipped.table("event");

    private static final List<String> TABLE = lines("messaging.csv");
    private static final List<String> TRANSLATION = lines("event_de.csv");
    private static final List<String> INDEX = lines("index.csv");

    private static final List<String> TEXTS = """
            name,text,source
            INVALID_VALUE,"wrong value of {parameter}",seen
            INVALID_VALUE,"value, which is {{wrong}}",
            QUEUED,"It is \""queued\""\",
            QUEUED,gone,"page,
            before"
            """.lines().toList();

    private static final List<String> OVERLAY = """
            name,code,message,description,template,outcome,remedy,deprecated
            QUEUED,,,-,,accepted,,
            OURS,7999,"our xx, too",,"our {thing}, too",,retry,old
            INVALID_JSON,,"Invalid
            JSON",,,failure,account,-
            """.lines().toList();

    private static List<String> lines(String file) {
        return new String(Shipped.file(file).content(), UTF_8).lines().toList();
    }

    private static SourceFile damaged(String name, List<String> file, Random random) {
        return new SourceFile(name, Fuzzing.damaged(Fuzzing.someOf(file, random), random));
    }

    @Test
    void aTableIsReadAndComesBackAsItIsWritten() {
        Fuzzing.check(150, random -> {
            SourceFile file = damaged("codes.csv", TABLE, random);
            Optional<Table> table = checked(TableReader.read("codes", file), file);
            if (table.isPresent()) {
                String written = TableWriter.write(table.get());
                Table again = Shipped.valueOf(TableReader.read("codes", file("codes.csv", written)));
                assertThat(contents(again)).isEqualTo(contents(table.get()));
                assertThat(TableWriter.write(again)).isEqualTo(written);
            }
        });
    }

    /** A table without its places in a file. */
    private static List<StatusRow> contents(Table table) {
        return table.rows().stream()
                .map(row -> new StatusRow(
                        row.code(),
                        row.name(),
                        row.message(),
                        row.description(),
                        row.template(),
                        row.outcome(),
                        row.remedy(),
                        row.deprecated(),
                        row.otherTexts(),
                        new Location("codes.csv", 1, 1)))
                .toList();
    }

    @Test
    void anOverlayIsReadAndMerged() {
        Fuzzing.check(150, random -> {
            SourceFile file = damaged("more.csv", OVERLAY, random);
            Optional<Overlay> overlay = checked(OverlayReader.read("more", file), file);
            if (overlay.isPresent()) {
                Result<MergedTable> merged = Overlays.merge(MergedTable.of(EVENT), List.of(overlay.get()));
                assertValueOrErrors(merged);
                merged.value()
                        .ifPresent(table -> assertThat(table.table().byName().keySet())
                                .containsAll(EVENT.byName().keySet()));
            }
        });
    }

    @Test
    void otherTextsAreReadAndAdded() {
        Fuzzing.check(150, random -> {
            SourceFile file = damaged("event.texts.csv", TEXTS, random);
            Optional<List<OtherTextRow>> texts = checked(OtherTextReader.read(EVENT, file), file);
            texts.ifPresent(rows -> assertValueOrErrors(OtherTexts.add(EVENT, rows)));
        });
    }

    @Test
    void anIndexIsRead() {
        Fuzzing.check(150, random -> {
            SourceFile file = damaged("index.csv", INDEX, random);
            checked(TableIndexReader.read(file), file);
        });
    }

    @Test
    void aTranslationIsReadMergedAndRefreshed() {
        Fuzzing.check(150, random -> {
            SourceFile file = damaged("event_de.csv", TRANSLATION, random);
            Optional<Translation> translation = checked(TranslationReader.read(EVENT, GERMAN, file), file);
            if (translation.isPresent()) {
                assertMerged(Translations.merge(EVENT, GERMAN, List.of(translation.get())), translation.get());
            }
            Result<SourceFile> refreshed = TranslationRefresh.refresh(EVENT, file);
            assertValueOrErrors(refreshed);
            if (refreshed.value().isPresent()) {
                SourceFile once = refreshed.value().get();
                assertThat(TranslationReader.read(EVENT, GERMAN, once).problems())
                        .isEmpty();
                assertThat(TranslationRefresh.refresh(EVENT, once).value()).containsSame(once);
            }
        });
    }

    /** A status has the message that is translated from its text, and is missing or stale if there is none. */
    private static void assertMerged(LocalizedTable localized, Translation translation) {
        Map<String, TranslationRow> rows =
                translation.rows().stream().collect(Collectors.toMap(TranslationRow::name, row -> row));
        for (StatusRow status : EVENT.rows()) {
            TranslationRow row = rows.get(status.name());
            boolean current = row != null
                    && row.source().equals(status.translatable())
                    && !row.message().isBlank();
            LocalizedText text = localized.messages().get(status.name());
            assertThat(text != null).as(status.name()).isEqualTo(current);
            long told = localized.missingTranslations().stream()
                    .filter(missing -> missing.missing().contains(status.name())
                            || missing.staleNames().contains(status.name()))
                    .count();
            assertThat(told).as(status.name()).isEqualTo(current ? 0 : 1);
        }
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    private static <T> Optional<T> checked(Result<T> result, SourceFile file) {
        assertValueOrErrors(result);
        long lines = new String(file.content(), UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
        for (Problem problem : result.problems()) {
            Location location = problem.location().orElseThrow();
            assertThat(location.file()).isEqualTo(file.name());
            assertThat((long) location.line()).as(problem.toString()).isBetween(1L, Math.max(1, lines));
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.hint()).isNotBlank();
            assertThat(problem.toString().lines()).hasSize(1);
        }
        return result.value();
    }

    private static void assertValueOrErrors(Result<?> result) {
        assertThat(result.value().isEmpty())
                .as("%s", result.problems())
                .isEqualTo(result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
    }
}
