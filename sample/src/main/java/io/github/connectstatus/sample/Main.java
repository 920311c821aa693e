package io.github.connectstatus.sample;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts the sample. */
public final class Main {

    static final String KEY_VARIABLE = "WEBEX_CONNECT_SERVICE_KEY";

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final String USAGE = """
            Usage:
              [--lang <language>] [demo]
              [--lang <language>] <table> <code> [<text>]
              [--lang <language>] --url <base url> <command>

            Tables:
              messaging, transaction-status, event, profile

            Commands:
              send-message <msisdn> <text>
              get-status <transaction id>
              send-event <event> [<name>=<value>]...
              create-profile <customer id> <msisdn>

            Commands take the service key from the environment: WEBEX_CONNECT_SERVICE_KEY.
            """;

    private final PrintStream out;
    private final Map<String, String> environment;

    Main(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    /**
     * Shows what the generated types know of a code, makes a request to Webex Connect, or, without arguments, walks through
     * telling cases. Ends the JVM with status 1 if a request failed and 2 if the arguments make no sense.
     *
     * @param args {@code --help} tells them
     */
    public static void main(String... args) {
        // The messages are in many scripts, and the locale of a container often promises no more than ASCII.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = new Main(out, System.getenv()).run(args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    int run(String... args) {
        if (List.of(args).contains("--help")) {
            out.print(USAGE);
            return DONE;
        }
        try {
            return run(Arguments.of(args));
        } catch (UsageException e) {
            out.println(PlainText.of(String.valueOf(e.getMessage())));
            out.println();
            out.print(USAGE);
            return MISUSED;
        }
    }

    private int run(Arguments arguments) {
        List<String> words = arguments.words();
        if (words.isEmpty() || words.equals(List.of("demo"))) {
            demo(arguments.locale());
            return DONE;
        }
        Optional<Api<?>> api = Api.named(words.get(0));
        if (api.isPresent()) {
            explain(api.get(), arguments);
            return DONE;
        }
        Command command = Command.named(words.get(0))
                .orElseThrow(() -> new UsageException("there is no table and no command \"" + words.get(0) + "\""));
        return run(command, arguments) ? DONE : FAILED;
    }

    private void demo(Locale locale) {
        Lines lines = lines(locale);
        new Walkthrough(lines, new Explanation(lines, locale)).walk();
        ClientDemo.run(lines, locale);
    }

    private void explain(Api<?> api, Arguments arguments) {
        List<String> words = arguments.words();
        if (words.size() == 1) {
            throw new UsageException("which code of the table " + api.table() + "?");
        }
        // A text without quotes arrives as several words.
        @Nullable String text = words.size() == 2 ? null : String.join(" ", words.subList(2, words.size()));
        new Explanation(lines(arguments.locale()), arguments.locale()).explain(api, words.get(1), text);
    }

    private boolean run(Command command, Arguments arguments) {
        List<String> words = arguments.words().subList(1, arguments.words().size());
        if (!command.takes(words)) {
            throw new UsageException(
                    "these are not the words of " + arguments.words().get(0));
        }
        ConnectClient client = new ConnectClient(
                arguments.url().orElseThrow(() -> new UsageException("a command needs a --url")),
                serviceKey(),
                TIMEOUT);
        return command.run(client, words, new Report(lines(arguments.locale()), arguments.locale()));
    }

    /** Arguments can be read by everybody on the machine, so a key is none. */
    private String serviceKey() {
        String key = environment.get(KEY_VARIABLE);
        if (key == null || key.isBlank()) {
            throw new UsageException("the environment variable " + KEY_VARIABLE + " is not set");
        }
        return key;
    }

    private Lines lines(Locale locale) {
        if (!hasMessagesIn(locale)) {
            out.println(
                    "There are no messages in " + locale.getDisplayName(Locale.ENGLISH) + "; they come in English.");
            out.println();
        }
        return new Lines(out);
    }

    private static boolean hasMessagesIn(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage())
                || locale.getLanguage()
                        .equals(MessagingBundle.get(locale).getLocale().getLanguage());
    }
}
