package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.Problem;
import java.util.List;

/** Ends a command with problems to show to its user. */
final class ProblemsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    private ProblemsException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    ProblemsException(String line) {
        this(List.of(line));
    }

    static ProblemsException of(List<Problem> problems) {
        return new ProblemsException(
                problems.stream().sorted().map(Problem::toString).toList());
    }

    /** What is wrong and what to do about it, each in one line. */
    List<String> lines() {
        return lines;
    }
}
