package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.folder.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Says why a command came to nothing, to people: never with a stack trace. */
final class Refusal {

    private Refusal() {}

    /** The reasons, each in one line. */
    static List<String> of(Exception e) {
        if (e instanceof RefusedException refused) {
            return refused.reasons();
        }
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return List.of(fileTrouble(unchecked.getCause()));
        }
        return List.of(e instanceof IOException io ? fileTrouble(io) : "unexpected: " + e + "; please report this");
    }

    private static String fileTrouble(IOException e) {
        if (!(e instanceof FileSystemException trouble) || trouble.getFile() == null) {
            return "a file cannot be read or written: " + e.getMessage();
        }
        return trouble.getFile() + " cannot be read or written"
                + reason(trouble).map(reason -> ": " + reason).orElse("");
    }

    private static Optional<String> reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return Optional.of("access is denied");
        }
        return e instanceof NoSuchFileException
                ? Optional.of("there is no such file or folder")
                : Optional.ofNullable(e.getReason());
    }
}
