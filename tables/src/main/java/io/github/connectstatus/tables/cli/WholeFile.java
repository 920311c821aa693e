package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, then into it. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, SourceFile content) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path beside = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.write(beside, content.content());
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
