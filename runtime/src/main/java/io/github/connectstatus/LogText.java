package io.github.connectstatus;

import java.util.List;

/** Texts from outside in log lines: none of them may write a line of its own, hide what follows, or fill the log. */
final class LogText {

    /** More of a text than this is of no use in a log. */
    private static final int LONGEST_TEXT = 500;

    /** More candidates than the vendor has under any code are counted, not named. */
    private static final int MOST_NAMES = 40;

    /** Hindi and Persian are misspelt without these two, and they change no direction. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private LogText() {}

    static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }

    static String names(List<? extends Status> statuses) {
        StringBuilder names = new StringBuilder();
        for (Status status : statuses.subList(0, Math.min(statuses.size(), MOST_NAMES))) {
            names.append(names.isEmpty() ? "" : ", ").append(status.name());
        }
        if (statuses.size() > MOST_NAMES) {
            names.append(" and ").append(statuses.size() - MOST_NAMES).append(" more");
        }
        return names.toString();
    }

    /** Replaces every character that does not simply stand in its place by a space. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            line.appendCodePoint(isPlain(c) ? c : ' ');
            i += Character.charCount(c);
        }
        return line.toString();
    }

    private static boolean isPlain(int c) {
        if (c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
