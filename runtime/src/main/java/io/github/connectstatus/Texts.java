package io.github.connectstatus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares texts. */
public final class Texts {

    private Texts() {}

    /**
     * Reduces a text to what matters when it is compared.
     *
     * @param text the text, or null
     * @return the text in lower case without blanks around it; empty for null
     */
    public static String fold(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
