package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as a page might have them, no message twice. The same for the same seed. */
final class RandomRows {

    static final List<String> HEADER = List.of("Code", "Message", "Description");

    private static final List<String> WORDS = List.of(
            "queue",
            "tenant",
            "channel",
            "payload",
            "device",
            "invalid",
            "missing",
            "template",
            "expired",
            "caller",
            "blocked",
            "number",
            "carrier",
            "limit",
            "token",
            "service",
            "account",
            "rejected",
            "media",
            "session");

    private final Random random;
    private int count;

    RandomRows(long seed) {
        random = new Random(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a text that no other is equal to. */
    String text() {
        count++;
        return IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "))
                + " " + letters(count);
    }

    private static String letters(int number) {
        return "x"
                + Integer.toString(number, 36)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 36) % 26) + ""
                                + (char) ('a' + Character.digit(digit, 36) / 26)))
                        .collect(Collectors.joining());
    }

    /** Returns rows of ascending codes, some of which have several. */
    List<PageRow> rows(int atMost) {
        List<PageRow> rows = new ArrayList<>();
        int code = 7000 + random.nextInt(100);
        for (int i = 0; i <= random.nextInt(atMost); i++) {
            code += i > 0 && chance(40) ? 0 : 1 + random.nextInt(3);
            rows.add(new PageRow(code, text(), "Returned when the " + text() + "."));
        }
        return rows;
    }

    /** Returns the cells of rows, with a blank one where a code is not repeated. */
    static List<List<String>> cells(List<PageRow> rows, int codeAbove) {
        List<List<String>> cells = new ArrayList<>();
        int above = codeAbove;
        for (PageRow row : rows) {
            cells.add(List.of(row.code() == above ? "" : String.valueOf(row.code()), row.message(), row.description()));
            above = row.code();
        }
        return cells;
    }

    static List<List<String>> cells(List<PageRow> rows) {
        return cells(rows, Integer.MIN_VALUE);
    }
}
