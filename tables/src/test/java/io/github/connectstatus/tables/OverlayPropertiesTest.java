package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.CsvText;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.LocalizedTable;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationReader;
import io.github.connectstatus.tables.translation.Translations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Writes any cells of any statuses over a table, and asks of each cell of the merged table where it comes from. */
class OverlayPropertiesTest {

    private static final List<String> COLUMNS =
            List.of("code", "message", "description", "template", "outcome", "remedy", "deprecated");

    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    /** Cells of statuses, as CSV has them, by name and column. A cell that is left out is blank. */
    private static final class Cells {

        private final Map<String, Map<String, String>> byName = new LinkedHashMap<>();

        static Cells of(Table table) {
            Cells cells = new Cells();
            for (StatusRow row : table.rows()) {
                cells.put(row.name(), "code", String.valueOf(row.code()));
                cells.put(row.name(), "message", row.message());
                cells.put(row.name(), "description", row.description());
                cells.put(
                        row.name(),
                        "template",
                        row.template().map(Template::toString).orElse(""));
                cells.put(row.name(), "outcome", Outcomes.word(row.outcome()));
                cells.put(row.name(), "remedy", Remedies.word(row.remedy()));
                cells.put(row.name(), "deprecated", row.deprecated().orElse(""));
            }
            return cells;
        }

        void put(String name, String column, String text) {
            byName.computeIfAbsent(name, n -> new LinkedHashMap<>()).put(column, text);
        }

        String get(String name, String column) {
            return byName.getOrDefault(name, Map.of()).getOrDefault(column, "");
        }

        /** The file, with the columns that something stands in and some others, in any order. */
        SourceFile file(String file, Random random) {
            Set<String> columns = new LinkedHashSet<>(List.of("name"));
            byName.values().forEach(row -> columns.addAll(row.keySet()));
            COLUMNS.stream().filter(column -> random.nextInt(3) == 0).forEach(columns::add);
            List<String> header = new ArrayList<>(columns);
            Collections.shuffle(header, random);
            List<List<String>> rows = new ArrayList<>();
            byName.keySet()
                    .forEach(name -> rows.add(header.stream()
                            .map(column -> column.equals("name") ? name : get(name, column))
                            .toList()));
            return new SourceFile(file, CsvText.write(header, rows).getBytes(UTF_8));
        }
    }

    private static Table table(Random random) {
        Cells cells = new Cells();
        for (int i = 0; i <= random.nextInt(8); i++) {
            String name = "STATUS_" + i;
            cells.put(name, "code", String.valueOf(random.nextInt(4)));
            fill(cells, name, i, random);
        }
        return TableReader.read("base", cells.file("base.csv", random)).value().orElseThrow();
    }

    /** Fills all cells but the code so that they are valid, the optional ones now and then. */
    private static void fill(Cells cells, String name, int i, Random random) {
        cells.put(name, "message", "message " + i + " of " + random.nextInt(9));
        if (random.nextBoolean()) {
            cells.put(name, "template", "message " + i + " of {value}");
        }
        cells.put(name, "description", random.nextBoolean() ? "" : "Returned, \"" + random.nextInt(9) + "\".");
        boolean fails = random.nextBoolean();
        cells.put(name, "outcome", fails ? "" : "accepted");
        cells.put(name, "remedy", fails && random.nextBoolean() ? "retry" : "");
        cells.put(name, "deprecated", random.nextBoolean() ? "" : "Since " + random.nextInt(9));
    }

    /** An overlay that changes any cells of any statuses, and adds some. */
    private static Cells overlay(Table below, Random random) {
        Cells overlay = new Cells();
        for (StatusRow status : below.rows()) {
            String number = status.name().substring(status.name().indexOf('_') + 1);
            Map<String, List<String>> values = Map.of(
                    "code", List.of("1", "77"),
                    "message", List.of("message " + number + " of 9"),
                    "description", List.of("-", "Said.", "-- not -"),
                    "template", List.of("-", "message {of}"),
                    "outcome", List.of("-", "success", "failure"),
                    "remedy", List.of("-", "account"),
                    "deprecated", List.of("-", "Over."));
            if (random.nextInt(3) > 0) {
                for (String column : COLUMNS) {
                    List<String> some = values.getOrDefault(column, List.of());
                    if (random.nextInt(3) == 0) {
                        overlay.put(status.name(), column, some.get(random.nextInt(some.size())));
                    } else if (random.nextInt(3) == 0) {
                        overlay.put(status.name(), column, random.nextBoolean() ? "" : "  ");
                    }
                }
                String outcome =
                        expected(overlay.get(status.name(), "outcome"), Outcomes.word(status.outcome()), "outcome");
                if (!outcome.equals("failure")
                        && overlay.get(status.name(), "remedy").equals("account")) {
                    overlay.put(status.name(), "remedy", "-");
                }
            }
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            String name = "NEW_" + i;
            overlay.put(name, "code", String.valueOf(random.nextInt(4)));
            fill(overlay, name, 100 + i, random);
        }
        return overlay;
    }

    private static String expected(String written, String below, String column) {
        if (written.isBlank()) {
            boolean isNew = below.isEmpty();
            return isNew && column.equals("outcome") ? "failure" : below;
        }
        if (written.equals("-")) {
            return column.equals("outcome") ? "failure" : "";
        }
        return written;
    }

    @Property
    void everyCellIsTheOverlaysWhereItIsWrittenAndAsItWasWhereNot(@ForAll long seed) {
        Random random = new Random(seed);
        Table base = table(random);
        Cells overlay = overlay(base, random);
        Assume.that(!overlay.byName.isEmpty());

        MergedTable merged = merged(MergedTable.of(base), overlay, random);

        Cells below = Cells.of(base);
        Cells result = Cells.of(merged.table());
        Set<String> names = new LinkedHashSet<>(below.byName.keySet());
        names.addAll(overlay.byName.keySet());
        assertThat(result.byName.keySet()).containsExactlyElementsOf(names);
        for (String name : names) {
            boolean fails = result.get(name, "outcome").equals("failure");
            for (String column : COLUMNS) {
                String expected = expected(overlay.get(name, column), below.get(name, column), column);
                assertThat(result.get(name, column))
                        .as("%s of %s", column, name)
                        .isEqualTo(column.equals("remedy") && !fails ? "" : expected);
            }
        }
        for (StatusRow row : base.rows()) {
            if (!overlay.byName.containsKey(row.name())) {
                assertThat(merged.table().byName().get(row.name())).isEqualTo(row);
            }
        }
    }

    @Property
    void aTranslationStaysUnlessTheTextThatItTranslatesIsWritten(@ForAll long seed) {
        Random random = new Random(seed);
        Table base = table(random);
        Cells overlay = overlay(base, random);
        Assume.that(!overlay.byName.isEmpty());
        Translation translation = translation(base);

        Table merged = merged(MergedTable.of(base), overlay, random).table();
        LocalizedTable french = Translations.merge(merged, FRENCH, List.of(translation));

        LocalizedTable before = Translations.merge(base, FRENCH, List.of(translation));
        for (StatusRow row : merged.rows()) {
            boolean known = base.byName().containsKey(row.name());
            boolean same = known && base.byName().get(row.name()).translatable().equals(row.translatable());
            assertThat(french.messages().get(row.name()))
                    .isEqualTo(same ? before.messages().get(row.name()) : null);
            assertThat(told(french, row.name(), true)).isEqualTo(known && !same ? 1 : 0);
            assertThat(told(french, row.name(), false)).isEqualTo(known ? 0 : 1);
        }
    }

    @Property
    void overlaysOfDifferentCellsMayBeMergedInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        Table base = table(random);
        Cells all = overlay(base, random);
        Cells[] parts = {new Cells(), new Cells()};
        all.byName.forEach((name, row) -> {
            boolean added = !base.byName().containsKey(name);
            boolean apart = !row.containsKey("message") && !row.containsKey("template");
            int failing = random.nextInt(2); // the part with the outcome, on which it depends what remedy there may be
            row.forEach((column, text) -> {
                boolean ofFailure = column.equals("outcome") || column.equals("remedy");
                int part = ofFailure ? failing : random.nextInt(2);
                parts[added || !apart ? 0 : part].put(name, column, text);
            });
        });
        Assume.that(!parts[0].byName.isEmpty() && !parts[1].byName.isEmpty());

        Table one = merged(MergedTable.of(base), all, random).table();
        Table forth = Overlays.merge(MergedTable.of(base), List.of(read(parts[0], random), read(parts[1], random)))
                .value()
                .orElseThrow()
                .table();
        Table back = Overlays.merge(MergedTable.of(base), List.of(read(parts[1], random), read(parts[0], random)))
                .value()
                .orElseThrow()
                .table();

        assertThat(Cells.of(forth).byName).isEqualTo(Cells.of(one).byName);
        assertThat(Cells.of(back).byName).isEqualTo(Cells.of(one).byName);
    }

    private static Overlay read(Cells overlay, Random random) {
        return OverlayReader.read("more", overlay.file("more.csv", random))
                .value()
                .orElseThrow();
    }

    private static MergedTable merged(MergedTable below, Cells overlay, Random random) {
        return Overlays.merge(below, List.of(read(overlay, random))).value().orElseThrow();
    }

    private static Translation translation(Table table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> List.of(row.name(), row.translatable(), "fr: " + row.translatable()))
                .toList();
        return TranslationReader.read(
                        table,
                        FRENCH,
                        new SourceFile(
                                "base_fr.csv",
                                CsvText.write(List.of("name", "source", "message"), rows)
                                        .getBytes(UTF_8)))
                .value()
                .orElseThrow();
    }

    private static long told(LocalizedTable table, String name, boolean stale) {
        return table.missingTranslations().stream()
                .filter(missing -> (stale ? missing.staleNames() : missing.missing()).contains(name))
                .count();
    }
}
