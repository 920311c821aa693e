package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with its other texts and translations, whose cells hold whatever they may hold. It is made without our readers. Some of
 * it may be written by an overlay.
 */
final class RandomTable {

    static final List<Locale> LOCALES =
            Stream.of("de", "ar", "zh-CN", "pt-BR").map(Locale::forLanguageTag).toList();

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final List<Remedy> REMEDIES = List.of(Remedy.values());

    private static final int[] CODES = {7000, 7000, 7001, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};

    /** Names whose classes are called like types that generated code uses; the rest of a name tells them apart. */
    private static final List<String> NAMES = List.of(
            "STRING",
            "OPTIONAL",
            "MAP",
            "LIST",
            "OVERRIDE",
            "DEPRECATED",
            "SUPPRESS_WARNINGS",
            "RESOLUTION",
            "STATUS",
            "TEMPLATE",
            "OUTCOME",
            "REMEDY",
            "LOCALE",
            "LOOKUP",
            "OBJECT",
            "ENUM",
            "STATUS_EXCEPTION",
            "NULLABLE",
            "GENERATED");

    private static final List<String> PLACEHOLDERS =
            List.of("a", "b1", "value", "record", "of", "string", "text", "message", "code", "equals", "yield", "zZ9");

    /** What a row says. */
    record Row(
            int code,
            String name,
            String message,
            String description,
            Optional<String> template,
            Map<String, String> values,
            Outcome outcome,
            Optional<Remedy> remedy,
            String deprecated,
            List<String> otherTexts,
            Map<Locale, String> translations) {

        /** What is translated. */
        String source() {
            return template.orElse(message);
        }

        /** Returns a row of the table below the overlay, of which the overlay makes this one. */
        Row below(String description) {
            return new Row(
                    code,
                    name,
                    message,
                    description,
                    template,
                    values,
                    Outcome.FAILURE,
                    Optional.empty(),
                    "",
                    otherTexts,
                    translations);
        }

        /** Whether a translation of this can be written at all. */
        boolean isTranslatable() {
            return source().equals(HostileCells.withoutControls(source()));
        }
    }

    private static final List<String> COLUMNS =
            List.of("code", "name", "message", "description", "template", "outcome", "remedy", "deprecated");

    private final Random random;
    private final List<Row> rows = new ArrayList<>();

    /** How many rows at the end the overlay adds. */
    private final int added;

    /** The names of the rows that the overlay changes. */
    private final Set<String> changed = new HashSet<>();

    RandomTable(Random random) {
        this.random = random;
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        for (int i = 0; i <= random.nextInt(5); i++) {
            rows.add(row(i, random.nextInt(3) == 0 ? names.get(i) : names.get(i) + "_" + i));
        }
        // In an overlay, a dash alone empties a cell.
        List<Row> drawn = List.copyOf(rows);
        int firstAdded = random.nextInt(3) == 0 ? random.nextInt(drawn.size() + 1) : drawn.size();
        if (drawn.stream().skip(firstAdded).anyMatch(row -> row.description().equals("-"))) {
            firstAdded = drawn.size();
        }
        added = drawn.size() - firstAdded;
        rows.add(firstAdded, plain());
        drawn.stream()
                .limit(firstAdded)
                .filter(row -> random.nextInt(4) == 0 && !row.description().equals("-"))
                .forEach(row -> changed.add(row.name()));
    }

    /** A file of translations has at least one row, so there is one that can be translated whatever the others are. */
    private static Row plain() {
        return new Row(
                7009,
                "PLAIN",
                "plain",
                "",
                Optional.empty(),
                Map.of(),
                Outcome.FAILURE,
                Optional.empty(),
                "",
                List.of(),
                Map.of());
    }

    List<Row> rows() {
        return rows;
    }

    boolean hasOverlay() {
        return added > 0 || !changed.isEmpty();
    }

    /** Returns the name of the overlay of a table. */
    static String overlay(String table) {
        return table + "-changes";
    }

    /** Numbers keep texts apart that might be the same but for what servers are free with. */
    private Row row(int number, String name) {
        List<String> placeholders = new ArrayList<>(PLACEHOLDERS);
        Collections.shuffle(placeholders, random);
        placeholders = placeholders.subList(0, random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(3));
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder template = new StringBuilder(literal(number));
        for (String placeholder : placeholders) {
            boolean isLast = values.size() == placeholders.size() - 1 && random.nextBoolean();
            values.put(placeholder, isLast ? HostileCells.cell(random) : HostileCells.text(random));
            template.append('{').append(placeholder).append('}').append(isLast ? "" : literal(number));
        }
        Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        boolean templated = !placeholders.isEmpty();
        Row row = new Row(
                CODES[random.nextInt(CODES.length)],
                name,
                Template.parse(template.toString()).format(values),
                optional(),
                templated ? Optional.of(template.toString()) : Optional.empty(),
                values,
                outcome,
                outcome == Outcome.FAILURE && random.nextBoolean()
                        ? Optional.of(REMEDIES.get(random.nextInt(REMEDIES.size())))
                        : Optional.empty(),
                random.nextInt(3) == 0 ? "since" + optional() : "",
                otherTexts(number, placeholders),
                new LinkedHashMap<>());
        if (row.isTranslatable()) {
            for (Locale locale : LOCALES) {
                if (random.nextInt(3) > 0) {
                    row.translations().put(locale, translation(placeholders));
                }
            }
        }
        return row;
    }

    private String optional() {
        return random.nextInt(3) == 0 ? "" : HostileCells.cell(random);
    }

    private String literal(int number) {
        String text = HostileCells.text(random) + "t" + number + HostileCells.text(random);
        return escaped(HostileCells.withVisibleEnds(text));
    }

    private static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private List<String> otherTexts(int number, List<String> placeholders) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; random.nextInt(3) == 0; i++) {
            StringBuilder text = new StringBuilder(literal(number)).append("o").append(i);
            if (!placeholders.isEmpty() && random.nextBoolean()) {
                text.append('{').append(placeholders.get(0)).append("}x");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private String translation(List<String> placeholders) {
        List<String> all = new ArrayList<>(placeholders);
        Collections.shuffle(all, random);
        StringBuilder text = new StringBuilder("t");
        for (String placeholder : all) {
            text.append(escaped(HostileCells.withoutControls(HostileCells.text(random))));
            text.append('{').append(placeholder).append('}');
        }
        String end = HostileCells.withoutControls(HostileCells.cell(random));
        return text.append(all.isEmpty() ? end : escaped(end)).toString();
    }

    /** Writes all files but the index. */
    void writeTo(TableFolder folder, String table) {
        List<Row> below = rows.subList(0, rows.size() - added);
        List<Row> above = rows.subList(rows.size() - added, rows.size());
        folder.write(
                table + ".csv",
                csv(
                        COLUMNS,
                        below.stream()
                                .map(row -> changed.contains(row.name()) ? row.below(optional()) : row)
                                .map(RandomTable::cells)
                                .toList()));
        writeTexts(folder, table, below);
        if (hasOverlay()) {
            folder.write(
                    overlay(table) + ".csv",
                    csv(
                            COLUMNS,
                            Stream.concat(
                                            below.stream()
                                                    .filter(row -> changed.contains(row.name()))
                                                    .map(RandomTable::changes),
                                            above.stream().map(RandomTable::cells))
                                    .toList()));
            writeTexts(folder, overlay(table), above);
        }
    }

    private static List<String> cells(Row row) {
        return List.of(
                String.valueOf(row.code()),
                row.name(),
                row.message(),
                row.description(),
                row.template().orElse(""),
                row.outcome().name().toLowerCase(Locale.ROOT),
                row.remedy()
                        .map(remedy -> remedy.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                row.deprecated());
    }

    /** Returns the cells by which an overlay changes what {@link Row#below} has. */
    private static List<String> changes(Row row) {
        List<String> cells = new ArrayList<>(cells(row));
        for (String untouched : List.of("code", "message", "template")) {
            cells.set(COLUMNS.indexOf(untouched), "");
        }
        cells.set(COLUMNS.indexOf("description"), row.description().isEmpty() ? "-" : row.description());
        return cells;
    }

    /** Writes the other texts and translations of some rows, where there are any. */
    private void writeTexts(TableFolder folder, String table, List<Row> some) {
        List<List<String>> texts = new ArrayList<>();
        for (Row row : some) {
            row.otherTexts().forEach(text -> texts.add(List.of(row.name(), text, optional())));
        }
        if (!texts.isEmpty()) {
            folder.write(table + ".texts.csv", csv(List.of("name", "text", "source"), texts));
        }
        List<Row> translatable = some.stream().filter(Row::isTranslatable).toList();
        for (Locale locale : translatable.isEmpty() ? List.<Locale>of() : LOCALES) {
            folder.write(
                    table + "_" + locale + ".csv",
                    csv(
                            List.of("name", "source", "message"),
                            translatable.stream()
                                    .map(row -> List.of(
                                            row.name(),
                                            row.source(),
                                            row.translations().getOrDefault(locale, "")))
                                    .toList()));
        }
    }

    private static String csv(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }
}
