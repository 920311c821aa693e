package io.github.connectstatus;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a table in its languages. A locale is reduced to one of these before any bundle is looked up, so that
 * locales from outside, however many, take no memory.
 */
final class StatusMessages<S extends Enum<S> & Status> {

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Function<Locale, ResourceBundle> loader;
    private final Languages languages;
    private final int statuses;

    /** For each language, and at the end for English, the messages once somebody has asked for one. */
    private final @Nullable Catalog[] catalogs;

    StatusMessages(int statuses, Function<Locale, ResourceBundle> loader, String... languages) {
        this.statuses = statuses;
        this.loader = loader;
        this.languages = new Languages(languages);
        this.catalogs = new Catalog[this.languages.count() + 1];
    }

    /**
     * Finds the bundle that is nearest to a locale. Unlike the JDK's own look-up it never falls back to the default locale.
     *
     * @throws MissingResourceException if not even the English bundle is there
     */
    ResourceBundle bundle(Locale locale) {
        return bundle(languages.nearest(Objects.requireNonNull(locale, "locale")));
    }

    private ResourceBundle bundle(int language) {
        Locale locale = language == Languages.NONE ? Locale.ROOT : languages.get(language);
        ResourceBundle bundle = loader.apply(locale);
        if (CANDIDATES.getCandidateLocales("", locale).contains(bundle.getLocale())) {
            return bundle;
        }
        // Somebody left the language out of the application, and the JDK took that of the machine.
        if (language != Languages.NONE) {
            return bundle(Languages.NONE);
        }
        throw new MissingResourceException(
                "the English bundle was left out", bundle.getBaseBundleName(), Locale.ROOT.toString());
    }

    String message(S status, Locale locale, Map<String, String> arguments) {
        int language = languages.nearest(Objects.requireNonNull(locale, "locale"));
        int place = language == Languages.NONE ? languages.count() : language;
        Catalog catalog = catalogs[place];
        if (catalog == null) {
            catalog = new Catalog(find(language), statuses);
            catalogs[place] = catalog;
        }
        return catalog.message(status, arguments);
    }

    private @Nullable ResourceBundle find(int language) {
        try {
            return bundle(language);
        } catch (MissingResourceException stripped) {
            // Messages must not fail because somebody left the bundles out of a jar.
            return null;
        }
    }

    /** The messages in one language, each prepared when first asked for. Threads that meet here prepare the same. */
    private static final class Catalog {

        private final @Nullable ResourceBundle bundle;

        /** By ordinal: a string for a message that stands for itself, a pattern for one that takes values in. */
        private final @Nullable Object[] messages;

        Catalog(@Nullable ResourceBundle bundle, int statuses) {
            this.bundle = bundle;
            this.messages = new Object[statuses];
        }

        @SuppressWarnings("EnumOrdinal") // a place in an array that lives no longer than the class
        <S extends Enum<S> & Status> String message(S status, Map<String, String> arguments) {
            Object message = messages[status.ordinal()];
            if (message == null) {
                message = prepare(status);
                messages[status.ordinal()] = message;
            }
            return message instanceof MessagePattern pattern ? pattern.format(arguments) : (String) message;
        }

        private Object prepare(Status status) {
            String translated =
                    bundle != null && bundle.containsKey(status.name()) ? bundle.getString(status.name()) : null;
            Optional<Template> template = status.template();
            if (template.isEmpty()) {
                return translated == null ? status.message() : translated;
            }
            Map<String, String> documented =
                    template.get().match(status.message()).orElse(Map.of());
            return translated == null
                    ? MessagePattern.of(template.get(), documented)
                    : MessagePattern.parse(translated, template.get().placeholders(), documented);
        }
    }
}
