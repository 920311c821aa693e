package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.Translation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table of a folder, with its entry in the index, its translations and its other texts.
 *
 * @param entry the entry of the index; just the name if the index does not list the table
 * @param table the table
 * @param files the files of the table's translations, in the order of their names
 * @param otherTexts the file of the table's other texts, which the table has already; empty if there is none
 */
public record FolderTable(IndexEntry entry, Table table, List<TranslationFile> files, Optional<SourceFile> otherTexts) {

    /** Copies the files. */
    public FolderTable {
        files = List.copyOf(files);
    }

    /** Returns the name of the table's file, without its folder and {@code .csv}. */
    public String name() {
        return entry.table();
    }

    /** Returns the translations that have no errors. */
    public List<Translation> translations() {
        return files.stream().flatMap(file -> file.result().value().stream()).toList();
    }

    /** Returns what is wrong with the translations. */
    List<Problem> problems() {
        return files.stream().flatMap(file -> file.result().problems().stream()).toList();
    }

    /** Reads the table's file once more, as it was found or as it is by now. */
    public Result<SourceFile> source() {
        return CsvFiles.read(Path.of(table.file()));
    }

    /** Returns this with another version of the table. */
    public FolderTable with(Table updated) {
        return new FolderTable(entry, updated, files, otherTexts);
    }
}
