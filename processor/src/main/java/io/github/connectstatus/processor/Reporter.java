package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Reports what is wrong, each thing once, at the annotation that asked for the table, and remembers whether there was
 * an error.
 */
final class Reporter {

    private final Messager messager;
    private final TableRequest request;
    private final Set<String> told = new HashSet<>();
    private boolean failed;

    Reporter(Messager messager, TableRequest request) {
        this.messager = messager;
        this.request = request;
    }

    /** Whether nothing may be generated, since there was an error. */
    boolean failed() {
        return failed;
    }

    void error(String what) {
        failed = true;
        print(Kind.ERROR, what);
    }

    void report(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            error(problem.toString());
        } else {
            print(Kind.WARNING, problem.toString());
        }
    }

    void report(List<Problem> problems) {
        for (Problem problem : problems) {
            report(problem);
        }
    }

    /** Reports what is wrong with a file and hands on what was read from it. */
    <T> Optional<T> reported(Result<T> result) {
        report(result.problems());
        return result.value();
    }

    private void print(Kind kind, String text) {
        if (told.add(text)) {
            messager.printMessage(kind, text, request.element(), request.annotation());
        }
    }
}
