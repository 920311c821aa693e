package io.github.connectstatus.tables.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A disk that stops before one of its operations, or in the middle of a file, and then knows what is left: after a kill
 * everything; after a loss of power, of what was not forced just any part.
 */
final class PowerLoss extends Disk {

    /** Thrown where the command is stopped. No code that cleans up catches it. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** A change of one folder, by which the contents of all files by their paths change. */
    private record Change(Path folder, Consumer<Map<Path, String>> effect) {}

    private static final String FOLDER = "(folder)";

    private final Path folder;
    private final Map<Path, String> start;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Change> forced = new HashSet<>();
    private int operations;

    /**
     * Creates a disk.
     *
     * @param folder where all happens
     * @param start the contents of its files by name
     * @param operations how many of them come to their end
     */
    PowerLoss(Path folder, Map<String, String> start, int operations) {
        this.folder = folder;
        this.start = new TreeMap<>();
        this.start.put(folder, FOLDER);
        start.forEach((name, content) -> this.start.put(folder.resolve(name), content));
        this.operations = operations;
    }

    @Override
    void createFolder(Path created) throws IOException {
        proceed();
        super.createFolder(created);
        note(parent(created), files -> files.put(created, FOLDER));
    }

    @Override
    void create(Path file, byte[] content, Optional<Path> like) throws IOException {
        String text = new String(content, StandardCharsets.UTF_8);
        if (operations == 0) {
            super.create(file, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8), like);
            note(parent(file), files -> files.put(file, text.substring(0, text.length() / 2)));
        }
        proceed();
        super.create(file, content, like);
        note(parent(file), files -> files.put(file, text));
    }

    @Override
    void move(Path from, Path to) throws IOException {
        proceed();
        super.move(from, to);
        note(parent(to), files -> {
            String content = files.remove(from);
            if (content != null) {
                files.put(to, content);
            }
        });
    }

    @Override
    void delete(Path file) throws IOException {
        proceed();
        super.delete(file);
        note(parent(file), files -> files.remove(file));
    }

    @Override
    void force(Path wanted) throws IOException {
        proceed();
        changes.stream().filter(change -> change.folder.equals(wanted)).forEach(forced::add);
    }

    /** Returns how many operations are still to come to their end. */
    int operations() {
        return operations;
    }

    private void proceed() {
        if (operations-- <= 0) {
            throw new Stopped();
        }
    }

    private void note(Path folder, Consumer<Map<Path, String>> effect) {
        changes.add(new Change(folder, effect));
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    /** Returns the contents of files by their paths, empty for folders, as they may be after a loss of power. */
    Map<Path, Optional<String>> left(Random random) {
        Map<Path, String> files = new TreeMap<>(start);
        for (Change change : changes) {
            if (files.containsKey(change.folder) && (forced.contains(change) || random.nextBoolean())) {
                change.effect.accept(files);
            }
        }
        // What was in a folder is gone with it.
        files.keySet().removeIf(path -> !path.equals(folder) && !files.containsKey(parent(path)));
        Map<Path, Optional<String>> left = new TreeMap<>();
        files.forEach(
                (path, content) -> left.put(path, content.equals(FOLDER) ? Optional.empty() : Optional.of(content)));
        return left;
    }
}
