package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder, beside files that are to change, with all that it takes to finish the change or to undo it. It has a name
 * that nobody can guess, and is locked as long as the command runs that made it.
 *
 * <p>Of {@code codes.csv} it has the new content, {@code codes.csv.new}, and the old one, {@code codes.csv.old}. Its
 * {@code manifest} comes last, whole or not at all, and says of each file what it was and what it is to be.
 */
final class Staging implements AutoCloseable {

    private static final String PREFIX = ".connect-status-";
    private static final int RANDOM_BYTES = 16;
    private static final String MANIFEST = "manifest";
    private static final String LOCK = "lock";
    private static final String NEW = ".new";
    private static final String OLD = ".old";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Disk disk;
    private final Path folder;
    private final Path staging;
    private final List<StagedFile> files = new ArrayList<>();
    private @Nullable FileChannel lock;

    private Staging(Disk disk, Path folder, Path staging) {
        this.disk = disk;
        this.folder = folder;
        this.staging = staging;
    }

    /** Creates the folder, locked and empty. */
    static Staging create(Disk disk, Path folder) throws IOException {
        Staging created = new Staging(disk, folder, folder.resolve(PREFIX + unpredictable()));
        disk.createFolder(created.staging);
        try {
            created.lock(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            disk.delete(created.staging);
            throw e;
        }
        return created;
    }

    static String unpredictable() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Returns what commands have left in a folder, or are working with. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> isStaging(Objects.toString(path.getFileName())))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isStaging(String name) {
        return name.startsWith(PREFIX) && isUnpredictable(name.substring(PREFIX.length()));
    }

    /** Returns whether a text looks like one of {@link #unpredictable}. */
    static boolean isUnpredictable(String text) {
        return text.length() == 2 * RANDOM_BYTES && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Opens what a command has left; empty if that is locked, since the command is still running. */
    static Optional<Staging> open(Disk disk, Path staging) throws IOException {
        Staging left = new Staging(disk, Objects.requireNonNull(staging.getParent()), staging);
        boolean isFree = true;
        if (Files.isRegularFile(staging.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
            isFree = left.lock(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
        if (!isFree) {
            left.close();
            return Optional.empty();
        }
        left.readManifest();
        return Optional.of(left);
    }

    /** Returns whether nobody else has the lock. Some file systems of networks have no locks; there, this is not known. */
    private boolean lock(OpenOption... options) throws IOException {
        FileChannel channel = FileChannel.open(staging.resolve(LOCK), options);
        lock = channel;
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }

    private void readManifest() throws IOException {
        Path manifest = staging.resolve(MANIFEST);
        if (Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readString(manifest).lines().toList()) {
                files.add(StagedFile.parse(line, folder)
                        .orElseThrow(() -> new IOException("it is no manifest of this program")));
            }
        }
    }

    /** Puts in what a file is to be; nothing if it is to be removed. The file itself does not change yet. */
    void add(String name, Optional<SourceFile> content) throws IOException {
        Path place = folder.resolve(name);
        Optional<Path> like = Disk.exists(place) ? Optional.of(place) : Optional.empty();
        String before = StagedFile.ABSENT;
        if (like.isPresent()) {
            byte[] old = Files.readAllBytes(place);
            disk.create(staging.resolve(name + OLD), old, like);
            before = StagedFile.state(old);
        }
        String after = StagedFile.ABSENT;
        if (content.isPresent()) {
            disk.create(staging.resolve(name + NEW), content.get().content(), like);
            after = StagedFile.state(content.get().content());
        }
        StagedFile file = new StagedFile(name, before, after);
        if (StagedFile.parse(file.line(), folder).isEmpty() || name.lines().count() != 1) {
            throw new IOException("its name is hidden, or no name for a file");
        }
        files.add(file);
    }

    /** Writes the manifest. From here on, the change can be finished by whoever finds the folder. */
    void commit() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (StagedFile file : files) {
            lines.append(file.line()).append('\n');
        }
        Path written = staging.resolve(MANIFEST + NEW);
        disk.create(written, lines.toString().getBytes(UTF_8), Optional.empty());
        disk.move(written, staging.resolve(MANIFEST));
        disk.force(staging);
        disk.force(folder);
    }

    /** Returns whether each file is what it is to be, or is as before and can be made so. */
    boolean canFinish() throws IOException {
        for (StagedFile file : files) {
            if (!canBecome(file, file.before(), file.after(), NEW)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether each file is as before, or is what it is to be and can be made as before. */
    boolean canUndo() throws IOException {
        for (StagedFile file : files) {
            if (!canBecome(file, file.after(), file.before(), OLD)) {
                return false;
            }
        }
        return true;
    }

    private boolean canBecome(StagedFile file, String from, String to, String suffix) throws IOException {
        String now = StagedFile.state(folder.resolve(file.name()));
        return now.equals(to)
                || (now.equals(from)
                        && (to.equals(StagedFile.ABSENT)
                                || StagedFile.state(staging.resolve(file.name() + suffix))
                                        .equals(to)));
    }

    /** Makes each file what it is to be, and returns why one cannot be. */
    Optional<Problem> finish() {
        for (StagedFile file : files) {
            Optional<Problem> problem = become(file, file.before(), file.after(), NEW);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return forced();
    }

    /** Makes each file as it was before, and returns why one cannot be. */
    Optional<Problem> undo() {
        for (StagedFile file : files) {
            Optional<Problem> problem = become(file, file.after(), file.before(), OLD);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return forced();
    }

    private Optional<Problem> become(StagedFile file, String from, String to, String suffix) {
        Path place = folder.resolve(file.name());
        try {
            String now = StagedFile.state(place);
            if (!now.equals(to)) {
                if (!now.equals(from)) {
                    throw new IOException("it has been changed meanwhile");
                }
                if (to.equals(StagedFile.ABSENT)) {
                    disk.delete(place);
                } else {
                    disk.move(staging.resolve(file.name() + suffix), place);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblem.unwritable(place, e));
        }
    }

    private Optional<Problem> forced() {
        try {
            disk.force(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblem.unwritable(folder, e));
        }
    }

    Path folder() {
        return folder;
    }

    Path path() {
        return staging;
    }

    /** Returns the paths of the files. */
    List<Path> paths() {
        return files.stream().map(file -> folder.resolve(file.name())).toList();
    }

    /** Removes the folder, the manifest first, and nothing from it that this class has not put there. */
    void remove() throws IOException {
        disk.delete(staging.resolve(MANIFEST));
        close();
        List<Path> own;
        try (Stream<Path> all = Files.list(staging)) {
            own = all.filter(path -> isOwn(Objects.toString(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return;
        }
        for (Path file : own) {
            disk.delete(file);
        }
        disk.delete(staging);
        disk.force(folder);
    }

    private static boolean isOwn(String name) {
        return name.equals(LOCK) || name.endsWith(NEW) || name.endsWith(OLD);
    }

    /** Gives up the lock. */
    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
