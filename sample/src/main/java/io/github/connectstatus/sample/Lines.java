package io.github.connectstatus.sample;

import java.io.PrintStream;

/** Writes headings and, under them, lines with a label. */
record Lines(PrintStream out) {

    private static final int WIDTH = 80;

    void title(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
        out.println();
    }

    void heading(String text) {
        out.println(PlainText.of(text));
    }

    /** Writes a label and a text, which goes on below itself where it is long. */
    void line(String label, String text) {
        String rest = PlainText.of(text);
        String start = label;
        while (rest.length() > WIDTH) {
            int end = rest.lastIndexOf(' ', WIDTH);
            if (end <= 0) {
                break;
            }
            write(start, rest.substring(0, end));
            rest = rest.substring(end + 1);
            start = "";
        }
        write(start, rest);
    }

    void end() {
        out.println();
    }

    private void write(String label, String text) {
        out.printf("    %-11s%s%n", label, text);
    }
}
