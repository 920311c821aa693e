package io.github.connectstatus.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** String literals of moderate length: a long text stands in several, broken after a space. */
final class TextLiteral {

    private static final int WIDTH = 88;

    private TextLiteral() {}

    static CodeBlock of(String text) {
        return pieces(text).stream()
                .map(piece -> CodeBlock.of("$S", piece))
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), literals -> CodeBlock.join(literals, "\n    + ")));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > WIDTH) {
            int space = text.lastIndexOf(' ', start + WIDTH - 1);
            if (space < start) {
                break;
            }
            pieces.add(text.substring(start, space + 1));
            start = space + 1;
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
