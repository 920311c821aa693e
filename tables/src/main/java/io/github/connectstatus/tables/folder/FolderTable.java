package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.translation.Translation;
import io.github.connectstatus.tables.translation.TranslationFileName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A table of a folder, with what belongs to it.
 *
 * @param entry what the index says of the table; of one that it does not list, just the name
 * @param table the table
 * @param files the files of the table's translations, in the order of their names
 */
public record FolderTable(IndexEntry entry, Table table, List<TranslationFile> files) {

    /** Copies the files. */
    public FolderTable {
        files = List.copyOf(files);
    }

    /**
     * Returns the file of the table's translation to a language.
     *
     * @param locale the language
     * @return the file; empty if there is none
     */
    public Optional<TranslationFile> file(LocaleName locale) {
        return files.stream().filter(file -> file.locale().equals(locale)).findFirst();
    }

    /** Returns where the table's translation to a language is, or would be, as the folder was named. */
    public Path path(LocaleName locale) {
        return Path.of(table.file()).resolveSibling(TranslationFileName.of(name(), locale));
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

    /** Returns this with another table. */
    public FolderTable with(Table updated) {
        return new FolderTable(entry, updated, files);
    }
}
