package io.github.connectstatus.processor;

/** Texts from tables in Javadoc: whatever is in them, they come out as they are. */
final class JavadocText {

    /** Where lines of Javadoc are broken, in {@code char}s. */
    private static final int WIDTH = 100;

    private JavadocText() {}

    /** Appends a paragraph in lines of moderate length, with an empty line before it unless it is the first. */
    static void appendParagraph(String html, StringBuilder doc) {
        if (!doc.isEmpty()) {
            doc.append('\n');
        }
        appendLines(html, doc);
    }

    /** Appends text in lines of moderate length, directly below what is there. Inline tags are not broken. */
    static void appendLines(String html, StringBuilder doc) {
        int column = 0;
        int wordEnd;
        for (int start = wordStart(html, 0); start < html.length(); start = wordStart(html, wordEnd)) {
            wordEnd = wordEnd(html, start);
            int length = wordEnd - start;
            if (column > 0 && column + 1 + length > WIDTH) {
                doc.append('\n');
                column = 0;
            } else if (column > 0) {
                doc.append(' ');
                column++;
            }
            doc.append(html, start, wordEnd);
            column += length;
        }
        doc.append('\n');
    }

    private static int wordStart(String html, int from) {
        int start = from;
        while (start < html.length() && isSpace(html.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String html, int start) {
        boolean inTag = false;
        int end = start;
        while (end < html.length() && (inTag || !isSpace(html.charAt(end)))) {
            inTag = inTag ? html.charAt(end) != '}' : html.startsWith("{@", end);
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /**
     * Escapes a text so that Javadoc shows it as it stands: nothing in it is a tag, an entity, the end of the comment, a line
     * break, or a Unicode escape, which Java knows in comments too.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\u2028', '\u2029' -> escaped.append(' ');
                default -> {
                    if (c >= 128) {
                        AsciiText.appendEscape(c, escaped);
                    } else {
                        escaped.append(Character.isISOControl(c) ? ' ' : c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
