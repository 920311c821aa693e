package io.github.connectstatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text without what servers are free with: case, the amount of white space, and final punctuation. It knows where in
 * the original each of its characters comes from, so that values are cut from the original.
 */
final class FoldedText {

    private static final String FINAL_PUNCTUATION = ".,;:!?…。．，；：！？";

    private final String original;
    private final String folded;

    /** For each {@code char} of {@link #folded}, and for its end, the index in {@link #original}. */
    private final int[] origins;

    private FoldedText(String original, String folded, int[] origins) {
        this.original = original;
        this.folded = folded;
        this.origins = origins;
    }

    static FoldedText of(String text) {
        return fold(text, skipSpace(text, 0), endOfContent(text));
    }

    /** Folds the literal parts of a template as they stand in it: only its outer ends lose white space and punctuation. */
    static List<String> literals(List<String> literals) {
        List<String> folded = new ArrayList<>(literals.size());
        int last = literals.size() - 1;
        for (int i = 0; i <= last; i++) {
            String literal = literals.get(i);
            int start = i == 0 ? skipSpace(literal, 0) : 0;
            int end = i == last ? endOfContent(literal) : literal.length();
            folded.add(fold(literal, start, Math.max(start, end)).folded);
        }
        return folded;
    }

    private static FoldedText fold(String text, int start, int end) {
        int length = Math.max(0, end - start);
        StringBuilder folded = new StringBuilder(length);
        // No case mapping of a single code point changes the number of its chars.
        int[] origins = new int[length + 1];
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int before = folded.length();
            if (isSpace(c)) {
                folded.append(' ');
                next = Math.min(end, skipSpace(text, next));
            } else {
                // Both ways, since some letters have one capital for two small forms (σ, ς) and some the reverse.
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            }
            Arrays.fill(origins, before, folded.length(), i);
            i = next;
        }
        origins[folded.length()] = start + length;
        return new FoldedText(text, folded.toString(), origins);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int endOfContent(String text) {
        int end = text.length();
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (!isSpace(c) && FINAL_PUNCTUATION.indexOf(c) < 0) {
                break;
            }
            end -= Character.charCount(c);
        }
        return end;
    }

    /** White space in the wide sense: {@link Character#isWhitespace} leaves out the no-break spaces. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    String folded() {
        return folded;
    }

    /** The part of the original text from which a part of the folded text comes, without white space around it. */
    String original(int start, int end) {
        // Of a run of white space one character is left here.
        int first = start < end && folded.charAt(start) == ' ' ? start + 1 : start;
        int last = first < end && folded.charAt(end - 1) == ' ' ? end - 1 : end;
        return original.substring(origins[first], origins[last]);
    }
}
