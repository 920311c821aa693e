package io.github.connectstatus.tables.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/** All changes that are made to a disk. Whatever is interrupted is interrupted in or between these. */
class Disk {

    /** Creates a folder, which only its owner may enter, where there is nothing yet. */
    void createFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectory(
                folder,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    /**
     * Creates a file where there is nothing yet, not even a link, and forces its content.
     *
     * @param like the file whose owner, group and permissions it gets
     */
    void create(Path file, byte[] content, Optional<Path> like) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (like.isPresent()) {
                copyAttributes(like.get(), file);
            }
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Moves a file, replacing another one. */
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Forces what was created, moved and deleted in a folder. */
    void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows opens no folders, and needs none to be forced.
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private static void copyAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (posix != null) {
            PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
            keepOwner(posix, wanted.owner());
            keepGroup(posix, wanted);
            posix.setPermissions(wanted.permissions());
        }
        AclFileAttributeView fromAcl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView toAcl = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (fromAcl != null && toAcl != null) {
            keepOwner(toAcl, fromAcl.getOwner());
            toAcl.setAcl(fromAcl.getAcl());
        }
    }

    private static void keepOwner(FileOwnerAttributeView view, UserPrincipal owner) throws IOException {
        if (!view.getOwner().equals(owner)) {
            try {
                view.setOwner(owner);
            } catch (IOException e) {
                throw new IOException("it belongs to " + owner.getName() + ", and would not any more", e);
            }
        }
    }

    private static void keepGroup(PosixFileAttributeView view, PosixFileAttributes wanted) throws IOException {
        if (!view.readAttributes().group().equals(wanted.group())) {
            try {
                view.setGroup(wanted.group());
            } catch (IOException e) {
                throw new IOException(
                        "it belongs to the group " + wanted.group().getName() + ", and would not any more", e);
            }
        }
    }

    /** Returns whether there is anything at a path, be it a link to nothing. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
