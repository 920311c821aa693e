package io.github.connectstatus.tables.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final List<String> rows;
    private final List<Integer> digits = new ArrayList<>();
    private final Set<Integer> lengths = new HashSet<>();
    private final int usual;

    /** Looks at the rows of a table. */
    LeadingCodes(List<String> rows) {
        this.rows = rows;
        Map<Integer, Integer> counts = new HashMap<>();
        for (String row : rows) {
            int length = digits(row);
            digits.add(length);
            if (isClosed(row, length) && length <= LONGEST && !mayEndInWord(row, length)) {
                counts.merge(length, 1, Integer::sum);
            }
        }
        int most = 0;
        int rowsWithMost = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > rowsWithMost) {
                most = entry.getKey();
                rowsWithMost = entry.getValue();
            }
        }
        usual = most;
        lengths.addAll(counts.keySet());
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

    /** Returns the number of digits of a row's code, 0 for a row without one, or {@link #UNCERTAIN}. */
    int length(int row) {
        String text = rows.get(row);
        int length = digits.get(row);
        if (length == 0) {
            boolean negative = digits(text.startsWith("-") ? text.substring(1) : "") > 0;
            return negative ? UNCERTAIN : 0;
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
        boolean usualOnly = length == usual && lengths.size() == 1;
        boolean inOrder = fits && (length == usual || length > 2) && !shorterFits(row, text, length);
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
        for (int other : lengths) {
            if (other < length && fits(row, value(text, other))) {
                return true;
            }
        }
        return false;
    }

    private int open(int row, String text, int length) {
        int shortest = lengths.stream().mapToInt(Integer::intValue).min().orElse(LONGEST);
        if (length < shortest) {
            return 0;
        }
        boolean certain = lengths.size() == 1 && length > usual && liesBetween(row, value(text, usual));
        return certain ? usual : UNCERTAIN;
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
        for (int i = row - 1; i >= 0; i--) {
            if (isUsual(i)) {
                return value(rows.get(i), usual);
            }
        }
        return Integer.MIN_VALUE;
    }

    private int below(int row) {
        for (int i = row + 1; i < rows.size(); i++) {
            if (isUsual(i)) {
                return value(rows.get(i), usual);
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isUsual(int row) {
        return digits.get(row) == usual && isClosed(rows.get(row), usual) && !mayEndInWord(rows.get(row), usual);
    }
}
