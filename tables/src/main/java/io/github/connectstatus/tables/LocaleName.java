package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language, with script and country where they matter. Its name is {@code pt-BR} as a BCP 47 tag and {@code pt_BR} in
 * the names of files.
 *
 * @param locale the locale; it has a language and no extensions
 */
public record LocaleName(Locale locale) {

    /** English, the language of the tables, which is there without a translation. */
    public static final LocaleName ENGLISH = new LocaleName(Locale.ENGLISH);

    private static final ResourceBundle.Control BUNDLES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Set<String> TRADITIONAL_CHINESE_COUNTRIES = Set.of("TW", "HK", "MO");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur",
            "yi");

    /**
     * Parses the name of a locale, written as a BCP 47 tag or with {@code _} for {@code -}; case does not matter.
     *
     * @param written the name, such as {@code fr}, {@code pt-BR} or {@code zh_Hans_CN}
     * @return the locale, or one error without a location: {@code "xx" is not a locale: ...}
     */
    public static Result<LocaleName> parse(String written) {
        Locale locale;
        try {
            locale = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build();
        } catch (IllformedLocaleException e) {
            return Result.failed(error(written, "it is no BCP 47 language tag"));
        }
        String fault = fault(locale);
        return fault == null ? Result.of(new LocaleName(locale)) : Result.failed(error(written, fault));
    }

    private static Problem error(String written, String reason) {
        return Problem.error(
                "\"" + written + "\" is not a locale: " + reason,
                "write a language, and where they matter script and country, like fr, pt_BR or zh_Hans_CN");
    }

    /** Returns what is wrong with a locale, or null if nothing is. */
    private static @Nullable String fault(Locale locale) {
        if (locale.getLanguage().isEmpty()) {
            return "it has no language";
        }
        if (locale.hasExtensions()) {
            return "a file has a language, but no extensions of one";
        }
        String languageFault = languageFault(locale);
        if (languageFault != null) {
            return languageFault;
        }
        String script = locale.getScript();
        if (!script.isEmpty() && !isUnicode(script) && script.equals(locale.getDisplayScript(Locale.ENGLISH))) {
            return "no script \"" + script + "\" is registered";
        }
        String country = locale.getCountry();
        if (!country.isEmpty()
                && !isIso(country, Locale.getISOCountries())
                && country.equals(locale.getDisplayCountry(Locale.ENGLISH))) {
            return "no country \"" + country + "\" is registered";
        }
        return null;
    }

    /** Of the thousands of languages with three letters Java knows only some, so the unknown ones pass. */
    private static @Nullable String languageFault(Locale locale) {
        String language = locale.getLanguage();
        if (language.length() == 3) {
            Optional<String> shorter = shorter(locale);
            return shorter.isEmpty()
                    ? null
                    : "the language \"" + language + "\" is \"" + shorter.get() + "\" in two letters";
        }
        boolean known = language.length() == 2
                && (isIso(language, Locale.getISOLanguages())
                        || !language.equals(locale.getDisplayLanguage(Locale.ENGLISH)));
        return known ? null : "no language \"" + language + "\" is registered";
    }

    /** Some scripts have their code for a name, as Thai does. */
    private static boolean isUnicode(String script) {
        try {
            return UnicodeScript.forName(script) != UnicodeScript.UNKNOWN;
        } catch (IllegalArgumentException noSuchScript) {
            return false;
        }
    }

    /** Java's lists of codes are not complete; its names, which also tell whether a code is known, take long to load. */
    private static boolean isIso(String code, String[] codes) {
        return Arrays.asList(codes).contains(code);
    }

    private static Optional<String> shorter(Locale locale) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(iso -> iso.getISO3Language().equals(locale.getLanguage())
                        || iso.getDisplayLanguage(Locale.ENGLISH).equals(locale.getDisplayLanguage(Locale.ENGLISH)))
                .map(Locale::getLanguage)
                .sorted()
                .findFirst();
    }

    /**
     * Returns the BCP 47 tag with {@code _} for {@code -}, as in names of files: {@code pt_BR} in {@code
     * messaging_pt_BR.csv}.
     */
    public String fileSuffix() {
        return locale.toLanguageTag().replace('-', '_');
    }

    /**
     * Returns the suffix that {@link ResourceBundle} has for this locale, without the {@code _} before it: {@code
     * pt_BR} in {@code MessagingMessages_pt_BR.properties}.
     */
    public String bundleSuffix() {
        return BUNDLES.toBundleName("", locale).substring(1);
    }

    /**
     * Returns the script of this locale's texts, as far as it follows from the locale.
     *
     * @return the ISO 15924 code of the script in the name or, for Chinese without one, of the country's script; empty for
     *     any other locale
     */
    public Optional<String> script() {
        if (!locale.getScript().isEmpty()) {
            return Optional.of(locale.getScript());
        }
        if (!locale.getLanguage().equals("zh")) {
            return Optional.empty();
        }
        return Optional.of(TRADITIONAL_CHINESE_COUNTRIES.contains(locale.getCountry()) ? "Hant" : "Hans");
    }

    /**
     * Returns whether the script in the name or, without one, the usual script of the language runs from right to left.
     */
    public boolean isRightToLeft() {
        Optional<String> script = script();
        return script.isPresent()
                ? RIGHT_TO_LEFT_SCRIPTS.contains(script.get())
                : RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage());
    }

    // Written out for the same reason as in Documented.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocaleName name && locale.equals(name.locale);
    }

    @Override
    public int hashCode() {
        return locale.hashCode();
    }

    /** Returns the {@linkplain #fileSuffix() name as in files}. */
    @Override
    public String toString() {
        return fileSuffix();
    }
}
