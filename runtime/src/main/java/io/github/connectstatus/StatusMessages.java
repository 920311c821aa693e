package io.github.connectstatus;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a table in all its languages. Generated code makes it; users meet it behind
 * {@link Status#message(Locale)}.
 *
 * <p>A bundle is looked up once for each locale that is asked for.
 */
public final class StatusMessages {

    /** Far more than the languages of any application; where locales come from requests, memory must stay bounded. */
    private static final int MOST_LOCALES = 256;

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Function<Locale, ResourceBundle> loader;
    private final ConcurrentHashMap<Locale, Optional<ResourceBundle>> bundles = new ConcurrentHashMap<>();

    /**
     * Makes the messages of a bundle.
     *
     * @param loader calls {@link ResourceBundle#getBundle(String, Locale)} for the bundle; it stands in the package of the
     *     bundle, since a named module shows its bundles to its own code alone
     */
    public StatusMessages(Function<Locale, ResourceBundle> loader) {
        this.loader = loader;
    }

    /**
     * Finds the bundle of a locale. Unlike the JDK's own look-up it never falls back to the default locale: who asks for a
     * language that has no bundle reads English, not the language of the machine.
     *
     * @param locale the language wanted
     * @return the bundle that is nearest to it, at last the English one
     * @throws MissingResourceException if not even the English bundle is there
     */
    public ResourceBundle bundle(Locale locale) {
        ResourceBundle bundle = loader.apply(locale);
        // The name plays no part in it, and a bundle of a named module does not know its own.
        return CANDIDATES.getCandidateLocales("", locale).contains(bundle.getLocale())
                ? bundle
                : loader.apply(Locale.ROOT);
    }

    /**
     * Implements {@link Status#message(Locale, Map)}.
     *
     * @param status a status of the table
     * @param locale the language wanted
     * @param arguments the values by placeholder
     * @return the message; the English one of the status itself if no bundle can be found or the bundle does not have it
     */
    public String message(Status status, Locale locale, Map<String, String> arguments) {
        String pattern = pattern(status, locale);
        if (status.template().isEmpty()) {
            return pattern == null ? status.message() : pattern;
        }
        Template template = status.template().get();
        Map<String, String> values =
                new HashMap<>(template.match(status.message()).orElse(Map.of()));
        values.putAll(arguments);
        if (pattern == null) {
            return template.format(values);
        }
        List<String> inOrder = new ArrayList<>();
        for (String placeholder : template.placeholders()) {
            inOrder.add(values.getOrDefault(placeholder, "{" + placeholder + "}"));
        }
        return new MessageFormat(pattern, locale).format(inOrder.toArray());
    }

    private @Nullable String pattern(Status status, Locale locale) {
        Optional<ResourceBundle> bundle = bundles.get(locale);
        if (bundle == null) {
            if (bundles.size() >= MOST_LOCALES) {
                bundles.clear();
            }
            // Not under the map's lock: class loaders and bundles run code that nobody here knows.
            bundle = find(locale);
            bundles.put(locale, bundle);
        }
        return bundle.isPresent() && bundle.get().containsKey(status.name())
                ? bundle.get().getString(status.name())
                : null;
    }

    private Optional<ResourceBundle> find(Locale locale) {
        try {
            return Optional.of(bundle(locale));
        } catch (MissingResourceException stripped) {
            // Messages must not fail because somebody left the bundles out of a jar.
            return Optional.empty();
        }
    }
}
