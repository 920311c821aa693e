package io.github.connectstatus.processor;

import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Severity;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/**
 * Tells the user what is wrong, at the annotation that asked for the table.
 *
 * @param messager the compiler's
 * @param request whose annotation it is
 */
record Reporter(Messager messager, TableRequest request) {

    void report(Problem problem) {
        print(problem.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING, problem.toString());
    }

    void error(String what) {
        print(Kind.ERROR, what);
    }

    private void print(Kind kind, String text) {
        messager.printMessage(kind, text, request.element(), request.annotation());
    }
}
