package io.github.connectstatus.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.connectstatus.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The arguments of an enum constant: on its line where that holds all of them, else each on a line of its own. */
final class ConstantArguments {

    private static final int INDENT = 4;

    private final List<CodeBlock> arguments = new ArrayList<>();

    /** Of all arguments, with a comma and a space behind each. */
    private int width;

    private boolean fitsOnOneLine = true;

    void add(int number) {
        add(CodeBlock.of("$L", number), Integer.toString(number).length());
    }

    void add(Outcome outcome) {
        add(
                CodeBlock.of("$T.$L", RuntimeTypes.OUTCOME, outcome),
                "Outcome.".length() + outcome.name().length());
    }

    void add(String text) {
        List<String> pieces = StringLiteral.of(text);
        fitsOnOneLine &= pieces.size() == 1;
        add(CodeBlock.of("$L", String.join("\n+ ", pieces)), pieces.get(0).length());
    }

    private void add(CodeBlock argument, int length) {
        arguments.add(argument);
        width += length + 2;
    }

    CodeBlock write(String constant) {
        // The parentheses and the comma behind them take the place of the last comma and space, and one more.
        boolean onOneLine = fitsOnOneLine && INDENT + constant.length() + width + 1 <= Specs.LINE_WIDTH;
        return onOneLine
                ? CodeBlock.join(arguments, ", ")
                : CodeBlock.builder()
                        .add("$>$>\n")
                        .add(CodeBlock.join(arguments, ",\n"))
                        .add("$<$<")
                        .build();
    }
}
