package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes files whole or not at all: all of them beside their places first, then each into its place. A link stays one. */
final class AtomicFiles {

    private AtomicFiles() {}

    /**
     * Writes.
     *
     * @param files what to write; the names are paths
     * @throws IOException if that fails; then every file is as it was
     */
    static void write(List<SourceFile> files) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        Map<Path, Optional<byte[]>> replaced = new LinkedHashMap<>();
        try {
            for (SourceFile file : files) {
                Path place = place(Path.of(file.name()));
                Path beside = place.resolveSibling("." + place.getFileName() + ".new");
                written.put(place, beside);
                Files.write(beside, file.content());
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                Path place = file.getKey();
                replaced.put(place, Files.exists(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty());
                move(file.getValue(), place);
            }
        } catch (IOException e) {
            restore(replaced);
            throw e;
        } finally {
            for (Path beside : written.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    private static Path place(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void restore(Map<Path, Optional<byte[]>> replaced) throws IOException {
        for (Map.Entry<Path, Optional<byte[]>> file : replaced.entrySet()) {
            if (file.getValue().isPresent()) {
                Files.write(file.getKey(), file.getValue().get());
            } else {
                Files.deleteIfExists(file.getKey());
            }
        }
    }
}
