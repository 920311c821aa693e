package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiskTest {

    /** A file of Ann's. */
    private static Path old(Configuration system, String... views) throws IOException {
        FileSystem files = Jimfs.newFileSystem(
                system.toBuilder().setAttributeViews("basic", views).build());
        Path old = Files.writeString(files.getPath("old"), "old");
        return Files.setOwner(old, user(old, "ann"));
    }

    private static UserPrincipal user(Path file, String name) throws IOException {
        return file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
    }

    private static Path createLike(Path old) throws IOException {
        Path created = old.resolveSibling("new");
        new Disk().create(created, "new".getBytes(UTF_8), Optional.of(old));
        assertThat(created).hasContent("new");
        return created;
    }

    @Test
    void aFileIsCreatedWithTheOwnerGroupAndPermissionsOfAnother() throws IOException {
        Path old = old(Configuration.unix(), "owner", "posix");
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        view.setGroup(old.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("staff"));
        view.setPermissions(PosixFilePermissions.fromString("rw-rw----"));

        PosixFileAttributes created = Files.readAttributes(createLike(old), PosixFileAttributes.class);

        assertThat(created.owner().getName()).isEqualTo("ann");
        assertThat(created.group().getName()).isEqualTo("staff");
        assertThat(created.permissions()).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    void aFileIsCreatedWithTheOwnerAndAccessControlListOfAnother() throws IOException {
        Path old = old(Configuration.windows(), "owner", "dos", "acl");
        List<AclEntry> acl = List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(user(old, "bob"))
                .setPermissions(AclEntryPermission.READ_DATA)
                .build());
        Files.getFileAttributeView(old, AclFileAttributeView.class).setAcl(acl);

        Path created = createLike(old);

        assertThat(Files.getOwner(created).getName()).isEqualTo("ann");
        assertThat(Files.getFileAttributeView(created, AclFileAttributeView.class)
                        .getAcl())
                .isEqualTo(acl);
    }
}
