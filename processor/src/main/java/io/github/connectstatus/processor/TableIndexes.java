package io.github.connectstatus.processor;

import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.HashMap;
import java.util.Map;

/** Reads indexes, each once in a round of the compiler, however many tables of its folder are asked for. */
final class TableIndexes {

    private final Map<SourceFile, Result<TableIndex>> indexes = new HashMap<>();

    Result<TableIndex> read(SourceFile file) {
        Result<TableIndex> index = indexes.get(file);
        if (index == null) {
            index = TableIndexReader.read(file);
            indexes.put(file, index);
        }
        return index;
    }
}
