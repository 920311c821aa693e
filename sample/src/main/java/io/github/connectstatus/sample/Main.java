package io.github.connectstatus.sample;

import io.github.connectstatus.Texts;

/** Starts the sample. */
public final class Main {

    private Main() {}

    /**
     * Prints the table's name and the arguments.
     *
     * @param args the words to print
     */
    public static void main(String... args) {
        System.out.println(TableName.NAME + ": " + Texts.fold(String.join(" ", args)));
    }
}
