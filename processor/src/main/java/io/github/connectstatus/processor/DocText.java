package io.github.connectstatus.processor;

import com.palantir.javapoet.CodeBlock;

/** Texts from tables in Javadoc: whatever is in them, they come out as they are. */
final class DocText {

    /** Where lines of Javadoc are broken, in {@code char}s. */
    private static final int WIDTH = 100;

    private DocText() {}

    /** A paragraph in lines of moderate length. */
    static CodeBlock paragraph(String html) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : html.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return CodeBlock.of("$L\n", lines);
    }

    /**
     * Text that Javadoc shows as it stands: nothing in it is a tag, an entity, the end of the comment, or a Unicode escape,
     * which Java knows in comments too.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@' -> escaped.append("&#64;");
                case '\\' -> escaped.append("&#92;");
                case '/' -> escaped.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
