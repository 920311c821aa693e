package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes files whole or not at all: all of them beside their places first, then each into its place. */
final class WholeFiles {

    private WholeFiles() {}

    /**
     * Writes.
     *
     * @param contents what to write, by file
     * @throws IOException if that fails; then every file is as it was
     */
    static void write(Map<Path, String> contents) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        Map<Path, Optional<byte[]>> replaced = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> file : contents.entrySet()) {
                Path beside = file.getKey().resolveSibling("." + file.getKey().getFileName() + ".new");
                written.put(file.getKey(), beside);
                Files.write(beside, file.getValue().getBytes(UTF_8));
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
