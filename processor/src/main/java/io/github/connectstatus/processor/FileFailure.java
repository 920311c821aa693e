package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file is there and cannot be read, or cannot be written: whose it is can mend it, and it is no bug. */
final class FileFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private FileFailure(Problem problem, IOException cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    static FileFailure ofReading(Path file, IOException cause) {
        return new FileFailure(FileProblem.unreadable(file, cause), cause);
    }

    static FileFailure ofReading(String file, IOException cause) {
        return new FileFailure(FileProblem.unreadable(file, cause), cause);
    }

    static FileFailure ofWriting(Path file, IOException cause) {
        return new FileFailure(FileProblem.unwritable(file, cause), cause);
    }

    static FileFailure ofModules(String name, IOException cause) {
        return new FileFailure(
                Problem.error(
                        "it is not known in which module " + name
                                + " is to be made, since several are compiled together",
                        "compile each module by itself, as build tools do"),
                cause);
    }

    static FileFailure ofName(String name, IOException cause) {
        return new FileFailure(
                Problem.error(
                        "no file can be called " + AsciiText.escape(name)
                                + ", since the file system's character set does not have all of that",
                        "set a prefix in ASCII, or run the compiler in a locale of UTF-8, like LC_ALL=C.UTF-8"),
                cause);
    }

    /** What is wrong, and what to do. */
    Problem problem() {
        return problem;
    }
}
