package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;

/** What class files cannot hold of a table that is right in itself. */
final class ClassFileChecks {

    /** The code of a method is this long at most, in bytes, and an enum's constants are made in one, its initializer. */
    private static final int LONGEST_METHOD = 65_535;

    /** What the initializer does besides: the array of the constants and the look-ups. */
    private static final int REST_OF_INITIALIZER = 64;

    /** What an element of an array takes: {@code dup} 1, {@code aastore} 1, and its index and value, 3 each. */
    private static final int ELEMENT = 8;

    /**
     * What a constant takes in it: {@code new} 3, {@code dup} 1, {@code invokespecial} 3, {@code putstatic} 3, and its name,
     * ordinal, code, message and description, 3 each.
     */
    private static final int CONSTANT = 25;

    /** What an outcome, a remedy or a template takes. */
    private static final int ARGUMENT = 3;

    /** What the call of {@code List.of} takes. */
    private static final int LIST = 3;

    /** What an array of its arguments takes: its size 3, {@code anewarray} 3. */
    private static final int ARRAY = 6;

    /** Of more, {@code List.of} takes an array. */
    private static final int LONGEST_LIST_OF_ARGUMENTS = 10;

    /** What a class file holds of one string, in bytes of its own kind of UTF-8; it takes one more, but javac does not. */
    private static final int LONGEST_TEXT = 65_534;

    private ClassFileChecks() {}

    static List<Problem> check(GeneratedTypes types) {
        List<Problem> problems = new ArrayList<>();
        constantsFitTheInitializer(types, problems);
        for (StatusRow row : types.statuses()) {
            textsFit(row, problems);
        }
        return problems;
    }

    private static void constantsFitTheInitializer(GeneratedTypes types, List<Problem> problems) {
        List<StatusRow> rows = types.statuses();
        int size = REST_OF_INITIALIZER + ELEMENT * types.languages().size();
        int fitting = 0;
        while (fitting < rows.size() && size + size(rows.get(fitting)) <= LONGEST_METHOD) {
            size += size(rows.get(fitting));
            fitting++;
        }
        if (fitting < rows.size()) {
            problems.add(Problem.error(
                    rows.get(fitting).location(),
                    "the table has " + rows.size() + " rows, and a Java enum holds the first " + fitting
                            + " of them with their texts",
                    "split the table into several"));
        }
    }

    private static int size(StatusRow row) {
        return CONSTANT
                + (row.outcome() == Outcome.FAILURE ? 0 : ARGUMENT)
                + (row.remedy().isEmpty() ? 0 : ARGUMENT)
                + (row.template().isEmpty() ? 0 : ARGUMENT)
                + size(row.otherTexts());
    }

    private static int size(List<OtherText> texts) {
        if (texts.isEmpty()) {
            return 0;
        }
        return texts.size() <= LONGEST_LIST_OF_ARGUMENTS
                ? LIST + ARGUMENT * texts.size()
                : LIST + ARRAY + ELEMENT * texts.size();
    }

    private static void textsFit(StatusRow row, List<Problem> problems) {
        String template = row.template().isPresent() ? row.template().get().toString() : "";
        if (isTooLong(row.name())) {
            problems.add(Problem.error(
                    row.location(),
                    "the name " + Excerpt.quoted(row.name()) + " is longer than the " + LONGEST_TEXT
                            + " bytes that a class file takes",
                    "give the status a shorter name"));
        } else if (isTooLong(row.message()) || isTooLong(row.description()) || isTooLong(template)) {
            problems.add(tooLong(row, row.location()));
        }
        for (OtherText other : row.otherTexts()) {
            if (isTooLong(other.text().toString())) {
                problems.add(tooLong(row, other.location()));
            }
        }
    }

    private static boolean isTooLong(String text) {
        return length(text) > LONGEST_TEXT;
    }

    private static Problem tooLong(StatusRow row, Location location) {
        return Problem.error(
                location,
                "a text of " + row.name() + " is longer than the " + LONGEST_TEXT + " bytes that a class file takes",
                "shorten it");
    }

    /** The length of a text in a class file, where each half of a surrogate pair takes three bytes, and NUL two. */
    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return length;
    }
}
