package io.github.connectstatus.processor;

import java.util.Locale;
import java.util.function.Supplier;

/** The language of the machine, set for a while. */
final class DefaultLocale {

    private DefaultLocale() {}

    static <T> T with(Locale locale, Supplier<T> action) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return action.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
