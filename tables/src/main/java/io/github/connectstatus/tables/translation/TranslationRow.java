package io.github.connectstatus.tables.translation;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Location;
import java.util.Optional;

/**
 * One row of a translation.
 *
 * @param name the name of the status
 * @param source the English text that was translated
 * @param message the text in the language of the translation; blank as long as there is none
 * @param text the message with its placeholders, for a status that has a template; empty as long as there is no message, and
 *     if its braces make no placeholders
 * @param note a remark, which is ignored unless it marks the row as gone
 * @param location where the row starts
 */
public record TranslationRow(
        String name, String source, String message, Optional<LocalizedText> text, String note, Location location) {

    static final String GONE = "gone: ";

    /** A row for a text that nobody has translated yet. */
    static TranslationRow untranslated(String name, String source, Location location) {
        return new TranslationRow(name, source, "", Optional.empty(), "", location);
    }

    /** Whether a row with that note has outlived its status, and is only kept so that no work is lost. */
    static boolean isGone(String note) {
        return note.startsWith(GONE);
    }

    TranslationRow withSource(String changed) {
        return new TranslationRow(name, changed, message, text, note, location);
    }

    TranslationRow withMessage(String changed) {
        return new TranslationRow(name, source, changed, text, note, location);
    }

    TranslationRow withText(Optional<LocalizedText> changed) {
        return new TranslationRow(name, source, message, changed, note, location);
    }

    TranslationRow withNote(String changed) {
        return new TranslationRow(name, source, message, text, changed, location);
    }

    /** Whether somebody has translated the row. */
    boolean isTranslated() {
        return !message.isBlank();
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
        return status.template()
                .map(template -> text.filter(parsed -> Placeholders.match(template, parsed)))
                .orElseGet(() -> Optional.of(LocalizedText.plain(message)));
    }
}
