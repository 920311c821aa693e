package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Spaces;
import java.util.Optional;

/**
 * One row of a translation.
 *
 * @param name the name of the status
 * @param source the English text that was translated
 * @param message the translation; blank if there is none yet
 * @param text the message with its placeholders; empty if it is blank or its braces make no placeholders
 * @param note a remark, which is ignored unless it marks the row as gone
 * @param location where the row starts
 */
public record TranslationRow(
        String name, String source, String message, Optional<LocalizedText> text, String note, Location location) {

    static final String GONE = "gone: ";

    /** Returns a row without a translation. */
    static TranslationRow untranslated(String name, String source, Location location) {
        return new TranslationRow(name, source, "", Optional.empty(), "", location);
    }

    /** Returns whether a note marks a row whose status is gone, which is only kept so that no work is lost. */
    static boolean isGone(String note) {
        return note.startsWith(GONE);
    }

    TranslationRow withSource(String changed) {
        return new TranslationRow(name, changed, message, text, note, location);
    }

    TranslationRow withNote(String changed) {
        return new TranslationRow(name, source, message, text, changed, location);
    }

    /** Returns whether the row has a translation, current or stale. */
    public boolean isTranslated() {
        return !Spaces.isBlank(message);
    }

    /** Returns whether this is a translation of the status's current text. */
    public boolean isCurrent(StatusRow status) {
        return textFor(status).isPresent();
    }

    /** Returns the translation of the status's current text; empty if it is missing or stale. */
    Optional<LocalizedText> textFor(StatusRow status) {
        if (!isTranslated() || !source.equals(status.translatable())) {
            return Optional.empty();
        }
        if (status.template().isEmpty()) {
            return Optional.of(LocalizedText.plain(message));
        }
        boolean fits = text.isPresent() && Placeholders.match(status.template().get(), text.get());
        return fits ? text : Optional.empty();
    }
}
