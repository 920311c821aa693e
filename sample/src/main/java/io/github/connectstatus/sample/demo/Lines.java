package io.github.connectstatus.sample.demo;

import java.io.PrintStream;

/** Writes headings and, under them, lines with a label. What servers send can't steer the terminal. */
record Lines(PrintStream out) {

    void title(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
        out.println();
    }

    void heading(String text) {
        out.println(plain(text));
    }

    void line(String label, String text) {
        out.printf("    %-11s%s%n", label, plain(text));
    }

    void end() {
        out.println();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
    }
}
