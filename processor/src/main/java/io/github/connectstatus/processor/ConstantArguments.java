package io.github.connectstatus.processor;

import java.util.ArrayList;
import java.util.List;

/** An enum constant and its arguments: on one line where that holds all of them, else each on a line of its own. */
final class ConstantArguments {

    private static final String NEXT_LINE = "\n            ";

    private static final String CONTINUATION = "        ";

    private final String constant;
    private final List<String> arguments = new ArrayList<>();

    /**
     * Of the constant, with its indent and all arguments, and a comma and a space or two other characters behind each. An argument
     * that is broken is wider than a line.
     */
    private int width;

    ConstantArguments(String constant) {
        this.constant = constant;
        this.width = JavaSource.INDENT.length() + constant.length();
    }

    void add(int number) {
        addCode(Integer.toString(number));
    }

    void add(String text) {
        addCode(String.join(NEXT_LINE + "+ ", StringLiteral.of(text)));
    }

    /**
     * Adds a list of texts: on one line where that holds all of it, else each text on a line of its own.
     *
     * @param list the name of the type that makes it
     */
    void add(String list, List<String> texts) {
        StringBuilder onOneLine = new StringBuilder(list).append(".of(");
        StringBuilder onLines = new StringBuilder(onOneLine);
        boolean first = true;
        boolean fits = true;
        for (String text : texts) {
            List<String> pieces = StringLiteral.of(text, StringLiteral.WIDTH - CONTINUATION.length());
            fits &= pieces.size() == 1;
            onOneLine.append(first ? "" : ", ").append(pieces.get(0));
            onLines.append(first ? "" : ",")
                    .append(NEXT_LINE)
                    .append(CONTINUATION)
                    .append(String.join(NEXT_LINE + CONTINUATION + "+ ", pieces));
            first = false;
        }
        fits &= NEXT_LINE.length() - 1 + onOneLine.length() + ")),".length() <= JavaSource.LINE_WIDTH;
        addCode((fits ? onOneLine : onLines).append(')').toString());
    }

    void addCode(String argument) {
        arguments.add(argument);
        width += argument.length() + 2;
    }

    /** Returns the constant as code, without the comma or semicolon behind it. */
    @Override
    public String toString() {
        boolean onOneLine = width + 1 <= JavaSource.LINE_WIDTH;
        StringBuilder code =
                new StringBuilder(width + 80).append(JavaSource.INDENT).append(constant);
        char before = '(';
        for (String argument : arguments) {
            code.append(before);
            if (!onOneLine) {
                code.append(NEXT_LINE);
            } else if (before == ',') {
                code.append(' ');
            }
            code.append(argument);
            before = ',';
        }
        return code.append(')').toString();
    }
}
