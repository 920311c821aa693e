package io.github.connectstatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The look-ups over the statuses of one table, for code that serves several tables alike. Each generated enum has one, in its
 * method {@code lookup()}, and has the same look-ups as static methods of its own.
 *
 * @param <S> the generated enum
 */
public final class StatusLookup<S extends Enum<S> & Status> {

    private final List<S> statuses;
    private final Map<String, S> byName = new HashMap<>();
    private final CodeIndex<Variants<S>> byCode;
    private final StatusMessages<S> messages;

    private StatusLookup(List<S> statuses, StatusMessages<S> messages) {
        this.statuses = statuses;
        this.messages = messages;
        Map<Integer, List<S>> variants = new LinkedHashMap<>();
        for (S status : statuses) {
            byName.put(status.name(), status);
            variants.computeIfAbsent(status.code(), code -> new ArrayList<>()).add(status);
        }
        Map<Integer, Variants<S>> prepared = new LinkedHashMap<>();
        variants.forEach((code, sharing) -> prepared.put(code, new Variants<>(sharing)));
        this.byCode = CodeIndex.of(prepared);
    }

    /**
     * Returns the look-ups of an enum. For generated code.
     *
     * @param <S> the generated enum
     * @param type the enum
     * @param bundles calls {@link ResourceBundle#getBundle(String, Locale)} for the enum's bundle; it stands in the enum's
     *     package, since a named module shows its bundles to its own code alone
     * @param languages the languages of the bundle besides English, as BCP 47 has them
     * @return the look-ups
     */
    public static <S extends Enum<S> & Status> StatusLookup<S> of(
            Class<S> type, Function<Locale, ResourceBundle> bundles, String... languages) {
        List<S> statuses = List.of(type.getEnumConstants());
        return new StatusLookup<>(statuses, new StatusMessages<>(statuses.size(), bundles, languages));
    }

    /**
     * Returns all statuses.
     *
     * @return the statuses in the order of the table, unmodifiable
     */
    public List<S> statuses() {
        return statuses;
    }

    /**
     * Returns the statuses that have a code, in constant time and without allocation.
     *
     * @param code the code
     * @return the statuses in the order of the table, unmodifiable; empty for a code that the table does not have
     */
    public List<S> ofCode(int code) {
        Variants<S> variants = byCode.get(code);
        return variants == null ? List.of() : variants.statuses();
    }

    /**
     * Returns the status of a name that may not exist.
     *
     * @param name the name of an enum constant, or anything else
     * @return the status; empty if there is none of that name
     */
    public Optional<S> ofName(String name) {
        return Optional.ofNullable(byName.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Resolves an answer whose code is a number.
     *
     * @param code the code of a response
     * @param text the text of the same response, or null if it has none
     * @return the status, or the candidates, or neither, with all that the response said
     */
    public Resolution<S> resolve(int code, @Nullable String text) {
        return resolve(byCode.get(code), Integer.toString(code), text);
    }

    /**
     * Resolves an answer whose code is a string, as JSON has it.
     *
     * @param code the code of a response, in decimal digits, white space around it allowed; what is no code, or null, is
     *     undocumented
     * @param text the text of the same response, or null if it has none
     * @return the status, or the candidates, or neither, with all that the response said
     */
    public Resolution<S> resolve(@Nullable String code, @Nullable String text) {
        return resolve(code == null ? null : variants(code.strip()), code, text);
    }

    private Resolution<S> resolve(@Nullable Variants<S> variants, @Nullable String rawCode, @Nullable String rawText) {
        return variants == null ? new Resolution.Undocumented<>(rawCode, rawText) : variants.resolve(rawCode, rawText);
    }

    /** Unlike {@link Integer#parseInt} takes no plus sign and no digits but ASCII's, which no server sends as a code. */
    private @Nullable Variants<S> variants(String code) {
        boolean negative = code.startsWith("-");
        int first = negative ? 1 : 0;
        if (code.length() == first) {
            return null;
        }
        long number = 0;
        for (int i = first; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > Integer.MAX_VALUE) {
                return null;
            }
            number = 10 * number + digit;
        }
        number = negative ? -number : number;
        return number == (int) number ? byCode.get((int) number) : null;
    }

    /**
     * Returns the messages in a language, keyed by the names of the statuses. What has no translation is in English, whatever
     * the default locale.
     *
     * @param locale the language wanted
     * @return the bundle that is nearest to it
     * @throws MissingResourceException if the bundle was left out of the application
     */
    public ResourceBundle bundle(Locale locale) {
        return messages.bundle(locale);
    }

    /**
     * Implements {@link Status#message(Locale, Map)}. For generated code.
     *
     * @param status a status of the table
     * @param locale the language wanted
     * @param arguments the values by placeholder
     * @return the message; the English one of the status itself if no bundle can be found or the bundle does not have it
     */
    public String message(S status, Locale locale, Map<String, String> arguments) {
        return messages.message(status, locale, arguments);
    }
}
