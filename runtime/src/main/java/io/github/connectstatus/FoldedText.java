package io.github.connectstatus;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without what servers are free with: case, the amount of white space, and final punctuation. The values that it
 * carries are cut from the original.
 *
 * <p>In folded form a text begins and ends with one space, whether or not it had any. So a literal part that borders on a
 * value by a space is found even where the value is empty and stands at an end.
 */
final class FoldedText {

    private static final String FINAL_PUNCTUATION = ".,;:!?…。．，；：！？";

    /** What becomes of each ASCII character. */
    private static final char[] ASCII = new char[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isWhitespace(c) ? ' ' : (char) Character.toLowerCase(c);
        }
    }

    private final String original;
    private final String folded;
    private final int contentEnd;

    private FoldedText(String original, String folded) {
        this.original = original;
        this.folded = folded;
        this.contentEnd = Math.max(1, contentEnd(folded));
    }

    static FoldedText of(String text) {
        char[] chars = new char[text.length() + 2];
        chars[0] = ' ';
        text.getChars(0, text.length(), chars, 1);
        int length = fold(chars, 1, chars.length - 1);
        if (chars[length - 1] != ' ') {
            chars[length++] = ' ';
        }
        return new FoldedText(text, new String(chars, 0, length));
    }

    /** Folds the literal parts of a template as they stand in it: only the outer ends of the whole lose anything. */
    static List<String> literals(List<String> literals) {
        List<String> folded = new ArrayList<>(literals.size());
        int last = literals.size() - 1;
        for (int i = 0; i <= last; i++) {
            char[] chars = literals.get(i).toCharArray();
            String literal = new String(chars, 0, fold(chars, 0, chars.length));
            int start = i == 0 && literal.startsWith(" ") ? 1 : 0;
            int end = i == last ? Math.max(start, contentEnd(literal)) : literal.length();
            folded.add(literal.substring(start, end));
        }
        return List.copyOf(folded);
    }

    /** Folds chars where they stand, without a second space behind one; returns where the folded form ends. */
    private static int fold(char[] chars, int start, int end) {
        int n = start;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < ASCII.length) {
                c = ASCII[c];
                if (c != ' ' || n == 0 || chars[n - 1] != ' ') {
                    chars[n++] = c;
                }
            } else {
                int codePoint = Character.codePointAt(chars, i, end);
                if (!isSpace(codePoint)) {
                    // Both ways, since some letters have one capital for two small forms (σ, ς) and some the reverse.
                    // No case mapping of a single code point changes the number of its chars.
                    int written = Character.toChars(Character.toLowerCase(Character.toUpperCase(codePoint)), chars, n);
                    n += written;
                    i += written - 1;
                } else if (n == 0 || chars[n - 1] != ' ') {
                    chars[n++] = ' ';
                }
            }
        }
        return n;
    }

    private static int contentEnd(String folded) {
        int end = folded.length();
        while (end > 0 && (folded.charAt(end - 1) == ' ' || FINAL_PUNCTUATION.indexOf(folded.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** White space in the wide sense: {@link Character#isWhitespace} leaves out the no-break spaces. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isBlank() {
        return folded.equals(" ");
    }

    /** The whole text in folded form. */
    String folded() {
        return folded;
    }

    /** Where the content ends in folded form: before final punctuation and white space. */
    int contentEnd() {
        return contentEnd;
    }

    /** Whether there is anything but what servers are free with; a text without it is similar to none. */
    boolean hasContent() {
        return contentEnd > 1;
    }

    /** What all texts have in common that differ in nothing but what servers are free with. */
    String content() {
        return folded.substring(1, contentEnd);
    }

    /**
     * Cuts parts out of the original, without the white space around them.
     *
     * @param spans where each part starts and ends in folded form, in ascending order
     */
    List<String> cut(int[] spans) {
        // Of most texts folding changes no more than case, and each char stays where it was.
        Origin origin = folded.length() == original.length() + 2 ? null : new Origin();
        List<String> parts = new ArrayList<>(spans.length / 2);
        for (int i = 0; i < spans.length; i += 2) {
            int first = spans[i];
            int end = spans[i + 1];
            while (first < end && folded.charAt(first) == ' ') {
                first++;
            }
            while (first < end && folded.charAt(end - 1) == ' ') {
                end--;
            }
            if (first == end) {
                parts.add("");
            } else if (origin == null) {
                parts.add(original.substring(first - 1, end - 1));
            } else {
                parts.add(original.substring(origin.of(first), origin.of(end - 1) + 1));
            }
        }
        return parts;
    }

    /** Walks through the original and finds where the characters of the folded form come from. */
    private final class Origin {

        private int inOriginal = 0;
        private int inFolded = 1;

        /** Where a character that is no space comes from; to be asked for one after the other. */
        int of(int index) {
            while (true) {
                int c = original.codePointAt(inOriginal);
                int chars = Character.charCount(c);
                if (!isSpace(c)) {
                    if (index < inFolded + chars) {
                        return inOriginal + index - inFolded;
                    }
                    inFolded += chars;
                } else if (folded.charAt(inFolded - 1) != ' ') {
                    inFolded++;
                }
                inOriginal += chars;
            }
        }
    }
}
