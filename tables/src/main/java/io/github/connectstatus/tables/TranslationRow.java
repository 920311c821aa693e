package io.github.connectstatus.tables;

import io.github.connectstatus.tables.csv.Location;
import java.util.Optional;

/**
 * One row of a translation.
 *
 * @param name the name of the status
 * @param source the English text that was translated
 * @param message the text in the language of the translation; blank as long as there is none
 * @param note what is to be said about the row; nothing is made of it, unless it marks the row as gone
 * @param location where the row starts
 */
public record TranslationRow(String name, String source, String message, String note, Location location) {

    static final String GONE = "gone: ";

    /** A row for a status that nobody has translated yet. */
    static TranslationRow untranslated(StatusRow status) {
        return new TranslationRow(status.name(), status.translatable(), "", "", status.location());
    }

    TranslationRow withSource(String changed) {
        return new TranslationRow(name, changed, message, note, location);
    }

    TranslationRow withNote(String changed) {
        return new TranslationRow(name, source, message, changed, location);
    }

    /** Whether somebody has translated the row. */
    boolean isTranslated() {
        return !message.isBlank();
    }

    /** Whether the row has outlived its status, and is only kept so that no work is lost. */
    boolean isMarkedGone() {
        return note.startsWith(GONE);
    }

    /** Whether this is a translation of what the status says now. */
    boolean isCurrent(StatusRow status) {
        return textFor(status).isPresent();
    }

    /** The translation of what the status says now; empty if this is none. */
    Optional<LocalizedText> textFor(StatusRow status) {
        if (!isTranslated() || !source.equals(status.translatable())) {
            return Optional.empty();
        }
        return status.template().isPresent()
                ? Placeholders.read(status.template().get(), message)
                : Optional.of(LocalizedText.plain(message));
    }
}
