package io.github.connectstatus.processor;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Which names of a table cannot be what they would become: classes and methods of exceptions. */
final class NameChecks {

    /**
     * What the accessor of a placeholder must not be called: no method of an exception may be overridden by it, and none may
     * look like one that serialization calls.
     */
    private static final Set<String> TAKEN = Set.of(
            "argument",
            "clone",
            "fillInStackTrace",
            "finalize",
            "getCause",
            "getClass",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "hashCode",
            "isRetryable",
            "notify",
            "notifyAll",
            "printStackTrace",
            "rawCode",
            "rawText",
            "readObject",
            "readObjectNoData",
            "readResolve",
            "remedy",
            "resolution",
            "status",
            "toString",
            "transactionId",
            "wait",
            "writeObject",
            "writeReplace");

    private NameChecks() {}

    static List<Problem> check(GeneratedTypes types) {
        List<Problem> problems = new ArrayList<>();
        for (StatusRow row : types.failures()) {
            placeholdersAreMethodNames(row, problems);
        }
        exceptionNamesDiffer(types, problems);
        fullNamesAreWhole(types, problems);
        return problems;
    }

    /** Where an exception is called like a type that its code uses, that type is written by its full name. */
    private static void fullNamesAreWhole(GeneratedTypes types, List<Problem> problems) {
        for (StatusRow row : types.failures()) {
            String exception = TypeNames.exceptionOf(row.name());
            String root = UsedTypes.rootOf(exception);
            if (root != null && types.neighbours().contains(root)) {
                problems.add(Problem.error(
                        row.location(),
                        "the exception of " + row.name() + " would hide the type " + exception + " of Java's or the"
                                + " runtime's, whose full name the type "
                                + types.names().qualified(root) + " hides",
                        "give the status or that type another name"));
            }
        }
    }

    private static void placeholdersAreMethodNames(StatusRow row, List<Problem> problems) {
        if (row.template().isEmpty()) {
            return;
        }
        for (String name : row.template().get().placeholders()) {
            if (TAKEN.contains(name) || SourceVersion.isKeyword(name)) {
                problems.add(Problem.error(
                        row.location(),
                        "the placeholder {" + name + "} of " + row.name()
                                + " cannot be a method of its exception, which has or may not have one of that"
                                + " name",
                        "give the placeholder another name"));
            }
        }
    }

    /** Their files may lie on a disk that does not distinguish case. */
    private static void exceptionNamesDiffer(GeneratedTypes types, List<Problem> problems) {
        Map<String, String> first = new HashMap<>();
        first.put(folded(types.names().exception()), "the exception of the whole table");
        first.put(folded(types.names().status()), "the enum, which it would hide");
        for (StatusRow row : types.failures()) {
            String other =
                    first.putIfAbsent(folded(TypeNames.exceptionOf(row.name())), "the exception of " + row.name());
            if (other != null) {
                problems.add(Problem.error(
                        row.location(),
                        "the exception of " + row.name() + " would have the same name as " + other,
                        "give the status another name"));
            }
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
