package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.translation.Translation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of a folder, with what belongs to it.
 *
 * @param entry what the index says of the table; of one that it does not list, just the name
 * @param table the table
 * @param files the files of the table's translations, in the order of their names
 */
public record FolderTable(IndexEntry entry, Table table, List<TranslationFile> files) {

    /**
     * Takes the parts.
     *
     * @param entry what the index says of the table
     * @param table the table
     * @param files the files, which are copied
     */
    public FolderTable {
        files = List.copyOf(files);
    }

    /**
     * Finds the table's translation to a language.
     *
     * @param locale the language
     * @return the file; empty if there is none
     */
    public Optional<TranslationFile> file(LocaleName locale) {
        return files.stream().filter(file -> file.locale().equals(locale)).findFirst();
    }

    /**
     * Tells where the table's translation to a language is, or would be.
     *
     * @param locale the language
     * @return the path of the file, as the folder was named
     */
    public Path path(LocaleName locale) {
        return Path.of(table.file()).resolveSibling(FileNames.ofTranslation(name(), locale) + ".csv");
    }

    String name() {
        return entry.table();
    }

    /** The translations that have no problems. */
    List<Translation> translations() {
        return files.stream().flatMap(file -> file.result().value().stream()).toList();
    }

    /** What is wrong with the translations. */
    Stream<Problem> problems() {
        return files.stream().flatMap(file -> file.result().problems().stream());
    }

    FolderTable with(Table updated) {
        return new FolderTable(entry, updated, files);
    }
}
