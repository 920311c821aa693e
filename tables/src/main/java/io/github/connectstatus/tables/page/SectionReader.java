package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of status tables, and tells those that are no statuses. */
final class SectionReader {

    private static final String MEND_ROW = "compare the row with the page, and mend it in the saved file";
    private static final String MEND_CODE = "correct the code, or leave the row out with --skip";

    private final Location page;
    private final Map<List<String>, Map<Integer, Set<String>>> spellings = new LinkedHashMap<>();

    private SectionReader(Location page) {
        this.page = page;
    }

    static Result<List<PageSection>> sections(Location page, List<StatusTable> tables) {
        List<StatusTable> byApi = tables.stream().flatMap(SectionReader::byApi).toList();
        if (byApi.stream().mapToInt(table -> table.rows().size()).sum() > PageLimits.MAX_ROWS) {
            return Result.failed(PageLimits.tooManyRows(page));
        }
        SectionReader reader = new SectionReader(page);
        byApi.forEach(reader::addSpellings);
        return Result.of(byApi.stream().map(reader::section).toList());
    }

    /** Divides a table whose rows say which API they are about. */
    private static Stream<StatusTable> byApi(StatusTable table) {
        if (table.columns().api().isEmpty()) {
            return Stream.of(table);
        }
        Map<String, List<StatusTable.Row>> rowsByApi = new LinkedHashMap<>();
        for (StatusTable.Row row : table.rows()) {
            for (String api : row.apis().isEmpty() ? List.of("") : row.apis()) {
                rowsByApi.computeIfAbsent(api, any -> new ArrayList<>()).add(row);
            }
        }
        return rowsByApi.entrySet().stream()
                .map(entry -> entry.getKey().isEmpty()
                        ? table.withRows(entry.getValue())
                        : new StatusTable(
                                Stream.concat(Stream.of(entry.getKey()), table.titles().stream())
                                        .toList(),
                                true,
                                table.columns(),
                                table.header(),
                                entry.getValue()));
    }

    private void addSpellings(StatusTable table) {
        Map<Integer, Set<String>> ofSection =
                spellings.computeIfAbsent(table.titles(), titles -> new LinkedHashMap<>());
        table.rows().stream()
                .map(StatusTable.Row::code)
                .filter(CodeText::isNumber)
                .forEach(code -> ofSection
                        .computeIfAbsent(Integer.valueOf(code), number -> new TreeSet<>())
                        .add(code));
    }

    private PageSection section(StatusTable table) {
        List<PageRow> rows = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        String ofTable = table.titles().stream()
                .findFirst()
                .map(title -> " of " + quoted(title))
                .orElse("");
        for (StatusTable.Row row : table.rows()) {
            Optional<Problem> problem =
                    problem(table, row, "row " + row.number() + " below the header" + ofTable + ": ");
            problem.ifPresent(found -> unreadable.add(new UnreadableRow(row.code(), found)));
            if (problem.isEmpty()) {
                rows.add(new PageRow(Integer.parseInt(row.code()), row.message(), row.description(), row.mark()));
            }
        }
        return new PageSection(
                table.titles(),
                table.headed(),
                rows,
                table.columns().description().isPresent(),
                unreadable);
    }

    private Optional<Problem> problem(StatusTable table, StatusTable.Row row, String place) {
        if (row.doubt().isPresent()) {
            return problem(place + row.doubt().get().what(), row.doubt().get().remedy());
        }
        if (row.code().isEmpty()) {
            return problem(place + "there is no code in this row, nor in one above it", MEND_ROW);
        }
        if (!CodeText.isNumber(row.code())) {
            return problem(
                    place + quoted(row.code()) + " is in the column "
                            + quoted(table.header().get(table.columns().code()).text()) + ", where a number belongs",
                    MEND_CODE);
        }
        Set<String> spelled =
                spellings.getOrDefault(table.titles(), Map.of()).getOrDefault(Integer.valueOf(row.code()), Set.of());
        if (spelled.size() > 1) {
            return problem(
                    place + spelled.stream().map(SectionReader::quoted).collect(Collectors.joining(" and "))
                            + " are one number",
                    MEND_CODE);
        }
        if (row.message().isEmpty()) {
            return problem(
                    place + "there is no text in the column "
                            + quoted(table.header()
                                    .get(table.columns().message())
                                    .text()),
                    MEND_ROW);
        }
        if (row.overlong()) {
            return problem(place + "there are more cells than columns", MEND_ROW);
        }
        if (table.columns().api().isPresent() && row.apis().isEmpty()) {
            return problem(
                    place + "there is no API in the column "
                            + quoted(table.header()
                                    .get(table.columns().api().get())
                                    .text()),
                    MEND_ROW);
        }
        return Optional.empty();
    }

    private Optional<Problem> problem(String message, String hint) {
        return Optional.of(Problem.error(page, message, hint));
    }

    private static String quoted(String text) {
        return Excerpt.quoted(TextNormalizer.normalize(text));
    }
}
