package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a table is translated to a language.
 *
 * @param table the table's id
 * @param locale the language
 * @param translated how many statuses have a current translation
 * @param stale how many statuses have only a stale translation
 * @param missing how many statuses have none
 */
public record TranslationCoverage(String table, LocaleName locale, int translated, int stale, int missing) {

    private static final List<String> HEADER = List.of("table", "locale", "translated", "stale", "missing", "percent");
    private static final int TEXT_COLUMNS = 2;

    /**
     * Counts the translations of a table.
     *
     * @param translations the table's translations to the language; may be none
     */
    public static TranslationCoverage of(Table table, LocaleName locale, List<Translation> translations) {
        List<Map<String, TranslationRow>> rows =
                translations.stream().map(Translation::translated).toList();
        int translated = 0;
        int stale = 0;
        for (StatusRow status : table.rows()) {
            List<TranslationRow> ofStatus = rows.stream()
                    .flatMap(byName -> Stream.ofNullable(byName.get(status.name())))
                    .toList();
            if (ofStatus.stream().anyMatch(row -> row.isCurrent(status))) {
                translated++;
            } else if (!ofStatus.isEmpty()) {
                stale++;
            }
        }
        return new TranslationCoverage(
                table.id(), locale, translated, stale, table.rows().size() - translated - stale);
    }

    /** Returns whether all statuses have a current translation. */
    public boolean isComplete() {
        return stale + missing == 0;
    }

    /**
     * Returns the percentage of statuses with a current translation.
     *
     * @return from 0 to 100, rounded down, so that only 100 is complete
     */
    public int percent() {
        int all = translated + stale + missing;
        return all == 0 ? 100 : Math.toIntExact(100L * translated / all);
    }

    /** Returns coverages for people to read: aligned columns below a header, lines ended by LF. */
    public static String text(List<TranslationCoverage> coverages) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADER));
        coverages.forEach(coverage -> lines.add(coverage.cells()));
        int[] widths = IntStream.range(0, HEADER.size())
                .map(i -> lines.stream()
                        .mapToInt(cells -> cells.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(cells -> line(cells, widths)).collect(Collectors.joining());
    }

    private List<String> cells() {
        return List.of(
                table,
                locale.fileSuffix(),
                String.valueOf(translated),
                String.valueOf(stale),
                String.valueOf(missing),
                percent() + "%");
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        String.format(Locale.ROOT, "%" + (i < TEXT_COLUMNS ? "-" : "") + widths[i] + "s", cells.get(i)))
                .collect(Collectors.joining("  ", "", "\n"));
    }
}
