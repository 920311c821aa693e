package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.translation.TranslationFileName;
import io.github.connectstatus.tables.translation.TranslationReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the translations of a table that are in a folder. */
final class TranslationFiles {

    private TranslationFiles() {}

    /**
     * Reads the translations of a table.
     *
     * @param folder the folder, which need not be that of the table
     * @param names the files of the folder
     * @param name the name of the table's file
     * @param table the table
     * @return the files, whose translations may have problems; or that a file cannot be read or is not named as it should be
     */
    static Result<List<TranslationFile>> read(Path folder, FileNames names, String name, Table table) {
        List<Result<TranslationFile>> files = new ArrayList<>();
        for (String translation : names.translations(name)) {
            LocaleName locale = FileNames.locale(translation, name).orElseThrow();
            String right = TranslationFileName.of(name, locale);
            files.add(
                    right.equals(translation + FileNames.SUFFIX)
                            ? CsvFiles.read(folder, translation)
                                    .map(file -> new TranslationFile(
                                            locale, file, TranslationReader.read(table, locale, file)))
                            : Result.failed(Problem.error(
                                    Location.of(folder.resolve(translation + FileNames.SUFFIX)
                                            .toString()),
                                    "the file is not named as translations are",
                                    "name it " + right)));
        }
        return Result.all(files);
    }
}
