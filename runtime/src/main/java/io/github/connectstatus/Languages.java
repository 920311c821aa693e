package io.github.connectstatus;

import java.util.Locale;

/** The languages that a message bundle has besides English, and which of them is nearest to what somebody wants. */
final class Languages {

    /** No language of the bundle: English. */
    static final int NONE = -1;

    private final Locale[] locales;
    private final String[] languages;

    /** @param tags the languages as BCP 47 has them, in the order in which they are preferred */
    Languages(String... tags) {
        this.locales = new Locale[tags.length];
        this.languages = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            locales[i] = Locale.forLanguageTag(tags[i]);
            languages[i] = language(locales[i]);
        }
    }

    int count() {
        return locales.length;
    }

    Locale get(int language) {
        return locales[language];
    }

    /**
     * Finds the language for a locale: in the wanted script if there is one, else in none; among these for the same country,
     * else for no country, else for another; of several the first. Another script than the wanted one does not serve.
     *
     * @return its number, or {@link #NONE}
     */
    int nearest(Locale wanted) {
        String language = language(wanted);
        int nearest = NONE;
        int best = 0;
        for (int i = 0; i < locales.length; i++) {
            if (languages[i].equals(language)) {
                int nearness = nearness(locales[i], wanted);
                if (nearness > best) {
                    nearest = i;
                    best = nearness;
                }
            }
        }
        return nearest;
    }

    /** From 0, which does not serve, to 6. */
    private static int nearness(Locale there, Locale wanted) {
        String script = script(there);
        if (script.isEmpty()) {
            return nearnessOfCountry(there, wanted);
        }
        return script.equals(script(wanted)) ? 3 + nearnessOfCountry(there, wanted) : 0;
    }

    private static int nearnessOfCountry(Locale there, Locale wanted) {
        if (there.getCountry().equals(wanted.getCountry())) {
            return 3;
        }
        if (there.getCountry().isEmpty()) {
            return 2;
        }
        // The bundle without a locale is in plain English.
        return there.getLanguage().equals("en") ? 0 : 1;
    }

    /** {@code no} is either Norwegian, and nearly always this one. */
    private static String language(Locale locale) {
        return locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
    }

    /** The script as far as it is known: Chinese is written in two, which its readers do not exchange. */
    private static String script(Locale locale) {
        if (!locale.getScript().isEmpty() || !locale.getLanguage().equals("zh")) {
            return locale.getScript();
        }
        return switch (locale.getCountry()) {
            case "TW", "HK", "MO" -> "Hant";
            default -> "Hans";
        };
    }
}
