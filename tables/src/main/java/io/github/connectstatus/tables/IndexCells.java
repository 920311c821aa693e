package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.IndexColumns.LOCALES;
import static io.github.connectstatus.tables.IndexColumns.NOTES;
import static io.github.connectstatus.tables.IndexColumns.SOURCE;
import static io.github.connectstatus.tables.IndexColumns.SUPPLEMENT;
import static io.github.connectstatus.tables.IndexColumns.TABLE;
import static io.github.connectstatus.tables.IndexColumns.TITLE;

import io.github.connectstatus.tables.csv.Cell;
import io.github.connectstatus.tables.csv.PlainText;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of a row of an index, each parsed to a value or to what is wrong with it. */
record IndexCells(
        Row row,
        Result<String> table,
        Result<String> title,
        Result<String> source,
        Result<Optional<List<String>>> notes,
        Result<Optional<List<LocaleName>>> locales,
        Result<Optional<String>> supplement) {

    private static final String NONE = "-";

    static IndexCells parse(Row row) {
        return new IndexCells(
                row,
                row.required(TABLE, IndexCells::table),
                row.required(TITLE, IndexCells::title),
                row.plainText(SOURCE),
                row.optional(NOTES, IndexCells::notes),
                row.optional(LOCALES, IndexCells::locales),
                row.optional(SUPPLEMENT, IndexCells::supplement)
                        .map(written -> written.filter(name -> !name.equals(NONE))));
    }

    /** Returns the entry, or the problems of all cells. */
    Result<IndexEntry> entry() {
        return table.combine(title, IndexEntry::of)
                .combine(source, IndexEntry::withSource)
                .combine(notes, (entry, written) -> entry.withNotes(written.orElse(List.of())))
                .combine(locales, (entry, written) -> entry.withLocales(written.orElse(List.of())))
                .combine(supplement, IndexEntry::withSupplement);
    }

    private static Result<String> table(Cell cell) {
        return IndexEntry.isTableName(cell.text())
                ? Result.of(cell.text())
                : Result.failed(cell.error(
                        cell.isBlank() ? "the table is blank" : cell.quoted() + " is not the name of a table",
                        "write the name of its file without folder and .csv, like transaction-status"));
    }

    private static Result<String> supplement(Cell cell) {
        return cell.text().equals(NONE) ? Result.of(NONE) : table(cell);
    }

    private static Result<String> title(Cell cell) {
        return cell.isBlank()
                ? Result.failed(cell.error("the title is blank", "write what the document calls the table"))
                : PlainText.parse(cell);
    }

    private static Result<List<String>> notes(Cell cell) {
        return PlainText.parse(cell)
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static Result<List<LocaleName>> locales(Cell cell) {
        List<String> written = Arrays.stream(cell.text().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return Result.all(written.stream().map(word -> locale(word, cell)).toList())
                .with(repeats(written, cell));
    }

    private static Result<LocaleName> locale(String written, Cell cell) {
        return LocaleName.parse(written)
                .value()
                .filter(locale -> locale.fileSuffix().equals(written))
                .map(Result::of)
                .orElseGet(() -> Result.failed(cell.error(
                        "\"" + written + "\" is not a locale",
                        "write language and country like pt_BR, and separate locales by spaces")));
    }

    private static List<Problem> repeats(List<String> written, Cell cell) {
        Set<String> seen = new HashSet<>();
        return written.stream()
                .filter(locale -> !seen.add(locale))
                .map(locale -> cell.error("the locale " + locale + " is there already", "remove one of the two"))
                .toList();
    }
}
