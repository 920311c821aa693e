package io.github.connectstatus.processor;

import com.palantir.javapoet.ClassName;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** What can be wrong with a table that is right in itself, once it is to become Java. */
final class ModelChecks {

    /**
     * A class's initializer is one method of at most 65,535 bytes. Each constant takes 16 of them, and the rest 7: that
     * leaves room for this many.
     */
    private static final int MOST_ROWS = 4_095;

    /** What disks hold of the name of one file, in bytes; names of classes are ASCII here. */
    private static final int LONGEST_FILE_NAME = 255;

    /** What a class file holds of one string, in bytes of its own kind of UTF-8. */
    private static final int LONGEST_TEXT = 65_535;

    /** What the accessor of a placeholder must not be called: no method of an exception may be overridden by it. */
    private static final Set<String> TAKEN = Set.of(
            "argument",
            "clone",
            "code",
            "fillInStackTrace",
            "finalize",
            "getCause",
            "getClass",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "hashCode",
            "notify",
            "notifyAll",
            "printStackTrace",
            "resolution",
            "text",
            "toString",
            "transactionId",
            "wait");

    private ModelChecks() {}

    static List<Problem> check(GeneratedTypes types) {
        List<Problem> problems = new ArrayList<>();
        tableFitsAnEnum(types).ifPresent(problems::add);
        for (StatusRow row : types.rows()) {
            textsFitAClassFile(row).forEach(problems::add);
        }
        for (StatusRow row : types.failures()) {
            placeholdersAreMethodNames(row).forEach(problems::add);
        }
        exceptionNamesDiffer(types).forEach(problems::add);
        exceptionNamesFitAFile(types).forEach(problems::add);
        return problems;
    }

    private static Optional<Problem> tableFitsAnEnum(GeneratedTypes types) {
        List<StatusRow> rows = types.rows();
        return rows.size() <= MOST_ROWS
                ? Optional.empty()
                : Optional.of(error(
                        rows.get(MOST_ROWS),
                        "the table has " + rows.size() + " rows, and a Java enum holds " + MOST_ROWS,
                        "split the table into several"));
    }

    private static Stream<Problem> textsFitAClassFile(StatusRow row) {
        return Stream.of(
                        row.message(),
                        row.description(),
                        row.template().map(Template::toString).orElse(""))
                .filter(text -> length(text) > LONGEST_TEXT)
                .limit(1)
                .map(text -> error(
                        row,
                        "a text of " + row.name() + " is longer than the " + LONGEST_TEXT
                                + " bytes that a class file takes",
                        "shorten it"));
    }

    /** The length of a text in a class file, where each half of a surrogate pair takes three bytes. */
    private static int length(String text) {
        return text.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    }

    private static Stream<Problem> placeholdersAreMethodNames(StatusRow row) {
        return row.template().map(Template::placeholders).orElse(List.of()).stream()
                .filter(name -> TAKEN.contains(name) || SourceVersion.isKeyword(name))
                .map(name -> error(
                        row,
                        "the placeholder {" + name + "} of " + row.name()
                                + " cannot be a method of its exception, which has or may not have one of that name",
                        "give the placeholder another name"));
    }

    /** Their files may lie on a disk that does not distinguish case. */
    private static Stream<Problem> exceptionNamesDiffer(GeneratedTypes types) {
        Map<String, String> first = new HashMap<>();
        first.put(folded(types.names().exception()), "the exception of the whole table");
        first.put(folded(types.names().status()), "the enum, which it would hide");
        first.put(folded(types.names().exceptionFactory(0)), "the class that picks the exceptions");
        return types.failures().stream().flatMap(row -> {
            String other = first.putIfAbsent(folded(types.exceptionOf(row)), "the exception of " + row.name());
            return other == null
                    ? Stream.of()
                    : Stream.of(error(
                            row,
                            "the exception of " + row.name() + " would have the same name as " + other,
                            "give the status another name"));
        });
    }

    private static Stream<Problem> exceptionNamesFitAFile(GeneratedTypes types) {
        return types.failures().stream()
                .filter(row -> fileOf(types.exceptionOf(row)).length() > LONGEST_FILE_NAME)
                .map(row -> error(
                        row,
                        "the class file of the exception of " + row.name() + " would have a name of more than the "
                                + LONGEST_FILE_NAME + " characters that disks take",
                        "give the status a shorter name"));
    }

    private static String fileOf(ClassName name) {
        return String.join("$", name.simpleNames()) + ".class";
    }

    private static String folded(ClassName name) {
        return name.simpleName().toLowerCase(Locale.ROOT);
    }

    private static Problem error(StatusRow row, String what, String remedy) {
        return Problem.error(row.location(), what, remedy);
    }
}
