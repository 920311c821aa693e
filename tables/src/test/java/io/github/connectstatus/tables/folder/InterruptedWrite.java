package io.github.connectstatus.tables.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a command leaves that is killed before it moves the first file. */
public final class InterruptedWrite {

    private InterruptedWrite() {}

    /** Leaves in a folder files that were to be written, all with one content; returns the hidden folder with them. */
    public static Path of(Path folder, String content, String... names) throws IOException {
        try (Staging staging = Staging.create(new Disk(), folder.toRealPath())) {
            for (String name : names) {
                staging.add(name, Optional.of(new SourceFile(name, content.getBytes(UTF_8))));
            }
            staging.commit();
            return staging.path();
        }
    }
}
