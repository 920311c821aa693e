package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How many of the digits at the start of each row are its code, when codes and messages run together. The codes of most
 * rows have one length, and they ascend; what neither decides is uncertain.
 */
final class LeadingCodes {

    static final int UNCERTAIN = -1;

    private static final int LONGEST = 9;

    /** A word that starts with a digit, which may be the last of what looks like a code. */
    private static final Pattern WORD = Pattern.compile(
            "[0-9]{1,2}(?:FA|DS|D|G|[GMK]b|xx|x|nd|st|rd|th|h|s|min|-[a-z]+)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> rows = new ArrayList<>();
    private final List<Integer> digits = new ArrayList<>();

    /** The codes that rows start with, by their lengths and by the numbers of their rows. */
    private final NavigableMap<Integer, NavigableMap<Integer, Integer>> codes = new TreeMap<>();

    /** Of the rows above the last, the last that has no space behind its digits. */
    private int lastClosed;

    /** Of the rows above the last, the last that has a space behind its digits, by the number of these. */
    private final int[] lastOpen = new int[LONGEST + 1];

    /** Adds the next row of the table. */
    void add(String row) {
        if (!rows.isEmpty()) {
            remember(rows.size() - 1);
        }
        int length = digits(row);
        rows.add(row);
        digits.add(length);
        if (isClosed(row, length) && length <= LONGEST && !mayEndInWord(row, length)) {
            codes.computeIfAbsent(length, any -> new TreeMap<>()).put(rows.size() - 1, value(row, length));
        }
    }

    private void removeLast() {
        int last = rows.size() - 1;
        rows.remove(last);
        digits.remove(last);
        codes.values().forEach(ofLength -> ofLength.remove(last));
        codes.values().removeIf(Map::isEmpty);
    }

    private void remember(int row) {
        String text = rows.get(row);
        int length = digits.get(row);
        if (isOpen(text, length)) {
            lastOpen[length] = row;
        } else if (length > 0 || isNegative(text)) {
            lastClosed = row;
        }
    }

    /** Returns whether the codes do not go on with a further row, as far as is certain. */
    boolean startAnewWith(String row) {
        add(row);
        int last = lastClosed;
        for (int length = shortest(); length <= LONGEST; length++) {
            last = Math.max(last, lastOpen[length]);
        }
        int above = length(last);
        int next = length(rows.size() - 1);
        boolean anew = above <= 0 || next < 0 || (next > 0 && value(row, next) < value(rows.get(last), above));
        removeLast();
        return anew;
    }

    private static int digits(String row) {
        int length = 0;
        while (length < row.length() && row.charAt(length) >= '0' && row.charAt(length) <= '9') {
            length++;
        }
        return length;
    }

    /** Behind a code the message follows at once. A space behind digits shows that the message starts with a number. */
    private static boolean isClosed(String row, int length) {
        return length > 0 && length < row.length() && row.charAt(length) != ' ';
    }

    private static boolean isOpen(String row, int length) {
        return length > 0 && length <= LONGEST && length < row.length() && row.charAt(length) == ' ';
    }

    private static boolean isNegative(String row) {
        return row.startsWith("-") && digits(row.substring(1)) > 0;
    }

    /** Returns the number of digits of a row's code, 0 for a row without one, or {@link #UNCERTAIN}. */
    int length(int row) {
        String text = rows.get(row);
        int length = digits.get(row);
        if (length == 0) {
            return isNegative(text) ? UNCERTAIN : 0;
        }
        if (length > LONGEST || length == text.length()) {
            return UNCERTAIN;
        }
        return isClosed(text, length) ? closed(row, text, length) : open(row, text, length);
    }

    private int closed(int row, String text, int length) {
        if (mayEndInWord(text, length)) {
            return UNCERTAIN;
        }
        boolean fits = fits(row, value(text, length));
        boolean usualOnly = length == usual() && codes.size() == 1;
        boolean inOrder = fits && (length == usual() || length > 2) && !shorterFits(row, text, length);
        return usualOnly || inOrder ? length : UNCERTAIN;
    }

    /** Returns whether the last digits, or all of them, may belong to the first word of the message. */
    private static boolean mayEndInWord(String text, int length) {
        return isWord(text, length - 1) || (length > 1 && isWord(text, length - 2));
    }

    private static boolean isWord(String text, int place) {
        return WORD.matcher(text).region(place, text.length()).lookingAt();
    }

    /** Of lengths that other rows have. */
    private boolean shorterFits(int row, String text, int length) {
        for (int other : codes.keySet()) {
            if (other < length && fits(row, value(text, other))) {
                return true;
            }
        }
        return false;
    }

    private int open(int row, String text, int length) {
        if (length < shortest()) {
            return 0;
        }
        int usual = usual();
        boolean certain = codes.size() == 1 && length > usual && liesBetween(row, value(text, usual));
        return certain ? usual : UNCERTAIN;
    }

    private int shortest() {
        return codes.isEmpty() ? LONGEST : codes.firstKey();
    }

    /** Returns the length that most codes have; of several, the shortest. */
    private int usual() {
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, NavigableMap<Integer, Integer>> ofLength : codes.entrySet()) {
            if (ofLength.getValue().size() > most) {
                usual = ofLength.getKey();
                most = ofLength.getValue().size();
            }
        }
        return usual;
    }

    private static int value(String text, int length) {
        return Integer.parseInt(text.substring(0, length));
    }

    /** Returns whether a code does not break the order. */
    private boolean fits(int row, int code) {
        return above(row) <= code && code <= below(row);
    }

    /** Returns whether a code stands between those of two other rows. */
    private boolean liesBetween(int row, int code) {
        int above = above(row);
        int below = below(row);
        return above != Integer.MIN_VALUE && above < code && code < below && below != Integer.MAX_VALUE;
    }

    private int above(int row) {
        Map.Entry<Integer, Integer> above = usualCodes().lowerEntry(row);
        return above == null ? Integer.MIN_VALUE : above.getValue();
    }

    private int below(int row) {
        Map.Entry<Integer, Integer> below = usualCodes().higherEntry(row);
        return below == null ? Integer.MAX_VALUE : below.getValue();
    }

    private NavigableMap<Integer, Integer> usualCodes() {
        return codes.getOrDefault(usual(), Collections.emptyNavigableMap());
    }
}
