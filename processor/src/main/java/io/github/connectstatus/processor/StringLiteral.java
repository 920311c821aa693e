package io.github.connectstatus.processor;

import java.util.ArrayList;
import java.util.List;

/** Java string literals in ASCII, in pieces that keep a line at moderate length: a long text is broken after a space. */
final class StringLiteral {

    /** What fits between the quotes of a line of 120 columns with three indents, a plus sign before and a comma behind. */
    static final int WIDTH = 100;

    private StringLiteral() {}

    /** The literals, of which the text is the concatenation; at least one. */
    static List<String> of(String text) {
        return of(text, WIDTH);
    }

    /** The same, for lines that stand further to the right. */
    static List<String> of(String text, int width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder("\"");
        int afterSpace = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int before = piece.length();
            appendEscaped(c, piece);
            if (piece.length() > width) {
                int end = afterSpace > 0 ? afterSpace : before;
                pieces.add(piece.substring(0, end) + '"');
                piece.replace(1, end, "");
                afterSpace = 0;
            }
            if (c == ' ') {
                afterSpace = piece.length();
            }
        }
        pieces.add(piece.append('"').toString());
        return pieces;
    }

    private static void appendEscaped(char c, StringBuilder escaped) {
        switch (c) {
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (c < ' ' || c > '~') {
                    AsciiText.appendEscape(c, escaped);
                } else {
                    escaped.append(c);
                }
            }
        }
    }
}
