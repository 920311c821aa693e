package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes files of a folder, all of them or none, whatever happens meanwhile: a kill, a full disk, or a loss of power.
 *
 * <ol>
 *   <li>What is no file of its own is refused: a folder, a pipe, a device, a link to nothing, a link that is to be removed, a
 *       file with further names (hard links), which would part from them, and a read-only one. Another link to a file stays; that
 *       file is written.
 *   <li>A hidden folder is created beside the files, with a name that nobody can guess, for its owner alone, and locked.
 *   <li>The new content of each file is created there, and the old one, with the owner, group, permissions and, where Java knows
 *       them, access control list of the file. A file is only ever created where nothing is, so no link is followed. Each is
 *       forced to the disk.
 *   <li>A manifest with the hashes of what each file is and is to be is created there, forced, and moved to its name; then both
 *       folders are forced. Up to here, nothing has changed.
 *   <li>Each new content is moved to its place, in one step that replaces the old; then what is to be removed is. The folder is
 *       forced.
 *   <li>If one of that fails, the old contents are moved back in the same way. No file is ever opened to be changed.
 *   <li>The hidden folder is removed, its manifest first.
 * </ol>
 *
 * <p>A run that is killed leaves the hidden folder. The next one ({@link #recover}) completes it if there is a manifest, undoes
 * it if it can only be undone, since somebody has put old files back, for example, and else removes it, with nothing in it that
 * was not put there by step 3. If files have changed since, nothing is touched, and a problem says so.
 */
public final class AtomicFiles {

    private final Disk disk;

    AtomicFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes files.
     *
     * @param files the files, whose names are paths
     * @return the paths, or why the files cannot be written; then each is as it was
     */
    public static Result<List<Path>> write(List<SourceFile> files) {
        Map<String, Optional<SourceFile>> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.name(), Optional.of(file)));
        return write(contents);
    }

    /**
     * Writes files and removes others, these last.
     *
     * @param files the files by their paths; empty where one is to be removed
     * @return the paths, or why the files cannot be written; then each is as it was
     */
    public static Result<List<Path>> write(Map<String, Optional<SourceFile>> files) {
        Map<Path, Optional<SourceFile>> contents = new LinkedHashMap<>();
        files.forEach((name, content) -> contents.put(Path.of(name), content));
        return new AtomicFiles(new Disk()).writeAll(contents);
    }

    /**
     * Completes or undoes what a killed command has left in a folder, or in those that the links in it lead to.
     *
     * @return the files that are new by that; or why nothing can be done about it: another command is writing there, or files
     *     have changed since
     */
    public static Result<List<Path>> recover(Path folder) {
        return new AtomicFiles(new Disk()).recoverAll(folder);
    }

    /**
     * Returns a problem for what a killed command has left in a folder, or one that is still running; for commands that must not
     * write.
     */
    public static Result<Path> unchanged(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Result.of(folder);
        }
        try {
            for (Path in : withTargetsOfLinks(folder)) {
                if (!Staging.in(in).isEmpty()) {
                    return Result.failed(Problem.error(
                            Location.of(in.toString()),
                            "a command is writing here, or was interrupted while it did",
                            "wait for it to end, or run it again"));
                }
            }
            return Result.of(folder);
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(folder, e));
        }
    }

    Result<List<Path>> writeAll(Map<Path, Optional<SourceFile>> files) {
        return places(files).flatMap(folders -> {
            List<Problem> problems = new ArrayList<>();
            List<Staging> all = new ArrayList<>();
            folders.forEach((folder, contents) -> stage(folder, contents, all, problems));
            if (problems.isEmpty()) {
                commit(all, problems);
            }
            return finished(all, problems).map(done -> List.copyOf(files.keySet()));
        });
    }

    /** Returns, by folder, what is to be written to each place behind links; what is to be removed comes last. */
    private static Result<Map<Path, Map<Path, Optional<SourceFile>>>> places(Map<Path, Optional<SourceFile>> files) {
        Map<Path, Map<Path, Optional<SourceFile>>> folders = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        files.entrySet().stream()
                .sorted(Comparator.comparing(file -> file.getValue().isEmpty()))
                .forEach(file -> {
                    Path path = file.getKey();
                    try {
                        Path place = file.getValue().isPresent() && Files.exists(path)
                                ? path.toRealPath()
                                : path.toAbsolutePath();
                        WrittenPlace.problem(place)
                                .ifPresentOrElse(
                                        refused -> problems.add(named(path, refused)),
                                        () -> folders.computeIfAbsent(
                                                        Objects.requireNonNull(place.getParent()),
                                                        folder -> new LinkedHashMap<>())
                                                .put(place, file.getValue()));
                    } catch (IOException e) {
                        problems.add(FileProblem.unwritable(path, e));
                    }
                });
        return problems.isEmpty() ? Result.of(folders) : Result.failed(problems);
    }

    /** Its user knows a file by the path that he named, not by the one behind links. */
    private static Problem named(Path path, Problem problem) {
        return new Problem(
                problem.severity(), Optional.of(Location.of(path.toString())), problem.message(), problem.hint());
    }

    private void stage(
            Path folder, Map<Path, Optional<SourceFile>> contents, List<Staging> all, List<Problem> problems) {
        Path now = folder;
        try {
            if (!Staging.in(folder).isEmpty()) {
                problems.add(beingWritten(folder));
                return;
            }
            Staging staging = Staging.create(disk, folder);
            all.add(staging);
            for (Map.Entry<Path, Optional<SourceFile>> file : contents.entrySet()) {
                now = file.getKey();
                staging.add(Objects.toString(now.getFileName()), file.getValue());
            }
        } catch (IOException e) {
            problems.add(FileProblem.unwritable(now, e));
        }
    }

    private static void commit(List<Staging> all, List<Problem> problems) {
        for (Staging staging : all) {
            try {
                staging.commit();
            } catch (IOException e) {
                problems.add(FileProblem.unwritable(staging.folder(), e));
                return;
            }
        }
        for (Staging staging : all) {
            staging.finish().ifPresent(problems::add);
            if (!problems.isEmpty()) {
                return;
            }
        }
    }

    /**
     * Undoes everything if there are problems, and removes what was staged unless something could not be undone. That it cannot
     * be removed is a warning: the next run tries again.
     */
    private static Result<Boolean> finished(List<Staging> all, List<Problem> problems) {
        List<Problem> found = new ArrayList<>(problems);
        for (Staging staging : all) {
            Optional<Problem> left = problems.isEmpty() ? Optional.empty() : staging.undo();
            left.ifPresent(found::add);
            try {
                if (left.isEmpty()) {
                    staging.remove();
                } else {
                    staging.close();
                }
            } catch (IOException e) {
                found.add(new Problem(
                        Severity.WARNING,
                        Optional.of(Location.of(staging.path().toString())),
                        "this cannot be removed",
                        "run this again, or remove it"));
            }
        }
        return problems.isEmpty() ? Result.of(true).with(found) : Result.failed(found);
    }

    Result<List<Path>> recoverAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Result.of(List.of());
        }
        List<Result<List<Path>>> recovered = new ArrayList<>();
        try {
            for (Path in : withTargetsOfLinks(folder)) {
                for (Path staging : Staging.in(in)) {
                    recovered.add(recover(in, staging));
                }
            }
        } catch (IOException e) {
            recovered.add(Result.failed(FileProblem.unreadable(folder, e)));
        }
        return Result.all(recovered)
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    private Result<List<Path>> recover(Path folder, Path left) {
        try {
            Optional<Staging> opened = Staging.open(disk, left);
            if (opened.isEmpty()) {
                return Result.failed(beingWritten(folder));
            }
            try (Staging staging = opened.get()) {
                boolean finishes = staging.canFinish();
                if (!finishes && !staging.canUndo()) {
                    return Result.failed(changedSince(left));
                }
                Optional<Problem> problem = finishes ? staging.finish() : staging.undo();
                if (problem.isPresent()) {
                    return Result.failed(problem.get());
                }
                staging.remove();
                return Result.of(finishes ? staging.paths() : List.of());
            }
        } catch (NoSuchFileException e) {
            return Result.failed(beingWritten(folder));
        } catch (DirectoryNotEmptyException e) {
            return Result.failed(Problem.error(
                    Location.of(left.toString()),
                    "this is left of a command that was interrupted, but has files of others in it",
                    "move them elsewhere, and remove it"));
        } catch (IOException e) {
            return Result.failed(FileProblem.unwritable(left, e));
        }
    }

    private static Set<Path> withTargetsOfLinks(Path folder) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(folder.toRealPath());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).sorted().toList()) {
                if (Files.isRegularFile(link)) {
                    folders.add(Objects.requireNonNull(link.toRealPath().getParent()));
                }
            }
        }
        return folders;
    }

    private static Problem beingWritten(Path folder) {
        return Problem.error(
                Location.of(folder.toString()),
                "another command is writing here",
                "wait for it to end, and run this again");
    }

    private static Problem changedSince(Path staging) {
        return Problem.error(
                Location.of(staging.toString()),
                "this is left of a command that was interrupted while it wrote, and the files have changed since",
                "compare its files, whose names end with .old and .new, with the tables, and remove it");
    }
}
