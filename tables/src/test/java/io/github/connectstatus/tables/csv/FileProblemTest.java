package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileProblemTest {

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("f"), ": access is denied"),
                Arguments.of(new NoSuchFileException("f"), ": there is no such file or folder"),
                Arguments.of(new FileSystemException("f", null, "Is a directory"), ": Is a directory"),
                Arguments.of(new FileSystemException("f"), ""),
                Arguments.of(new IOException("no space left"), ": no space left"),
                Arguments.of(new IOException(), ""));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whyAFileCannotBeReadIsSaid(IOException e, String reason) {
        assertThat(FileProblem.unreadable(Path.of("f"), e))
                .hasToString("f: this cannot be read" + reason + "; name another one, or make it readable");
    }

    @Test
    void whyAFileCannotBeWrittenIsSaid() {
        assertThat(FileProblem.unwritable(Path.of("f"), new AccessDeniedException("f")))
                .hasToString("f: this cannot be written: access is denied; make sure that its folder exists, is"
                        + " writable and has room");
    }
}
