package io.github.connectstatus.sample;

/** Starts the sample. */
public final class Main {

    private Main() {}

    /**
     * Shows what the generated types know of a code.
     *
     * @param args the codes
     */
    public static void main(String... args) {
        for (String code : args) {
            System.out.println(MessagingStatus.resolve(code, null));
        }
    }
}
