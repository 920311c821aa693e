package io.github.connectstatus.sample;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command line.
 *
 * @param locale the language of the messages
 * @param url the base URL for commands
 * @param words all that is no option, in order
 */
record Arguments(Locale locale, Optional<URI> url, List<String> words) {

    private static final String LANG = "--lang";
    private static final String URL = "--url";

    /**
     * Reads the command line. Options may stand anywhere before a {@code --}.
     *
     * @throws UsageException if an option is unknown, or its value is missing or none
     */
    static Arguments of(String... args) {
        Locale locale = Locale.ENGLISH;
        Optional<URI> url = Optional.empty();
        List<String> words = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String word = rest.remove();
            switch (word) {
                case LANG -> locale = locale(valueOf(LANG, rest));
                case URL -> url = Optional.of(url(valueOf(URL, rest)));
                case "--" -> {
                    words.addAll(rest);
                    rest.clear();
                }
                default -> {
                    if (word.startsWith("--")) {
                        throw new UsageException("there is no option " + word);
                    }
                    words.add(word);
                }
            }
        }
        return new Arguments(locale, url, List.copyOf(words));
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new UsageException(option + " has no value");
        }
        return rest.remove();
    }

    /** Takes {@code pt_BR} as well as {@code pt-BR}. */
    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw new UsageException("\"" + tag + "\" is no language; write it like de or pt_BR");
        }
    }

    private static URI url(String url) {
        try {
            URI uri = URI.create(url);
            boolean isHttp = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (isHttp && uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (IllegalArgumentException noUri) {
            // It is told below, like any other that does not do.
        }
        throw new UsageException("\"" + url + "\" is no base URL; write it like https://api.example.com");
    }
}
