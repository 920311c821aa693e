package io.github.connectstatus.sample.demo;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Status;
import io.github.connectstatus.sample.client.Api;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the generated types know of a code, and of a text that came with it.
 *
 * @param lines where to write
 * @param locale the language of the messages
 */
record Explanation(Lines lines, Locale locale) {

    <S extends Enum<S> & Status> void explain(Api<S> api, String code, @Nullable String text) {
        lines.heading(api.table() + " " + code + (text == null ? "" : " \"" + text + "\""));
        Resolution<S> resolution = api.lookup().resolve(code, text);
        lines.line("found", found(resolution));
        lines.line("outcome", outcome(resolution));
        lines.line("throws", resolution.isFailure() ? nameOf(api.exceptions().apply(resolution, null)) : "nothing");
        for (S status : resolution.candidates()) {
            lines.line("status", status.name());
            lines.line("message", status.message(locale, resolution.arguments()));
            lines.line("meaning", status.description());
        }
        resolution.arguments().forEach((placeholder, value) -> lines.line("with", placeholder + " = " + value));
        lines.end();
    }

    /** With Java 21 this is a switch over the three types. */
    private static String found(Resolution<?> resolution) {
        if (resolution instanceof Resolved<?> resolved) {
            return switch (resolved.certainty()) {
                case EXACT_TEXT -> "by its text, letter for letter";
                case SIMILAR_TEXT -> "by its text, but for case, spaces and the final punctuation";
                case TEMPLATE -> "by its template";
                case CODE -> "by its code alone";
            };
        }
        return resolution instanceof Ambiguous<?> ambiguous
                ? ambiguous.candidates().size() + " statuses, and nothing tells which it is"
                : "nothing: the table does not have this code";
    }

    static String outcome(Resolution<?> resolution) {
        return resolution
                .outcome()
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .orElse("uncertain");
    }

    /** The name as a {@code catch} has it. */
    static String nameOf(Exception exception) {
        Class<?> type = exception.getClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
