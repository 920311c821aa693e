package io.github.connectstatus;

import java.util.Locale;

/** Runs something under another default locale. */
final class DefaultLocale {

    private DefaultLocale() {}

    static void with(Locale locale, Runnable action) {
        Locale general = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(locale);
        try {
            action.run();
        } finally {
            Locale.setDefault(general);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
