package io.github.connectstatus.sample.demo;

import io.github.connectstatus.sample.client.Api;
import io.github.connectstatus.sample.client.MessagingStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts the sample. */
public final class Main {

    static final int DONE = 0;
    static final int MISUSED = 2;

    private static final String USAGE = """
            Usage: [--lang <language>] [demo | <table> <code> [<text>]]

            Tables: messaging, transaction-status, event, profile
            """;

    private Main() {}

    /**
     * Explains a code or, without arguments, walks through telling cases.
     *
     * @param args {@code --help} tells them
     * @throws Exception if the stub server can't start
     */
    public static void main(String... args) throws Exception {
        // The messages are in many scripts, and the locale of a container often promises no more than ASCII.
        int status = run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, String... args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        Locale locale = Locale.ENGLISH;
        if (words.size() > 1 && words.get(0).equals("--lang")) {
            locale = Locale.forLanguageTag(words.get(1).replace('_', '-'));
            words = words.subList(2, words.size());
        }
        Explanation explanation = new Explanation(new Lines(out), locale);
        if (words.isEmpty() || words.equals(List.of("demo"))) {
            tellMissingLanguage(out, locale);
            demo(explanation);
            return DONE;
        }
        Optional<Api<?>> api = api(words.get(0));
        if (api.isPresent() && words.size() > 1) {
            tellMissingLanguage(out, locale);
            // A text without quotes arrives as several words.
            @Nullable String text = words.size() == 2 ? null : String.join(" ", words.subList(2, words.size()));
            explanation.explain(api.get(), words.get(1), text);
            return DONE;
        }
        out.print(USAGE);
        return words.equals(List.of("--help")) ? DONE : MISUSED;
    }

    private static Optional<Api<?>> api(String table) {
        return Api.ALL.stream().filter(api -> api.table().equals(table)).findFirst();
    }

    private static void demo(Explanation explanation) throws IOException, InterruptedException {
        Walkthrough.walk(explanation);
        try (StubServer server = new StubServer()) {
            new ClientDemo(explanation.lines(), explanation.locale(), server).run();
        }
        new ReceiptDemo(explanation.lines()).run();
    }

    /** The English bundle is the one without a language. */
    private static void tellMissingLanguage(PrintStream out, Locale locale) {
        boolean found = !MessagingStatus.bundle(locale).getLocale().equals(Locale.ROOT);
        if (!found && !locale.getLanguage().equals("en")) {
            out.println(
                    "There are no messages in " + locale.getDisplayName(Locale.ENGLISH) + "; they are in English.\n");
        }
    }
}
