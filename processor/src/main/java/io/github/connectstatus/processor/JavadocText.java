package io.github.connectstatus.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

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

    /** Appends text in lines of moderate length, directly below what is there. */
    static void appendLines(String html, StringBuilder doc) {
        int column = 0;
        for (String word : words(html)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                doc.append('\n');
                column = 0;
            } else if (column > 0) {
                doc.append(' ');
                column++;
            }
            doc.append(word);
            column += word.length();
        }
        doc.append('\n');
    }

    /** The parts between which a line may end: the words, and inline tags as a whole. */
    private static List<String> words(String html) {
        List<String> words = new ArrayList<>();
        String open = "";
        StringTokenizer tokens = new StringTokenizer(html);
        while (tokens.hasMoreTokens()) {
            String joined = open + tokens.nextToken();
            boolean isOpen = joined.contains("{@") && joined.indexOf('}') < 0;
            open = isOpen ? joined + " " : "";
            if (!isOpen) {
                words.add(joined);
            }
        }
        return words;
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
