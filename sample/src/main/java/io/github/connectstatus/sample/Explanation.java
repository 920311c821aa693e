package io.github.connectstatus.sample;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the generated types know of a code, and of a text that came with it.
 *
 * @param lines where to write
 * @param locale the language of the messages
 */
record Explanation(Lines lines, Locale locale) {

    <S extends Status> void explain(Api<S> api, String code, @Nullable String text) {
        lines.heading(api.table() + " " + code + (text == null ? "" : " \"" + text + "\""));
        explain(api.result(new Answer(code, text, null, null)));
        lines.end();
    }

    /** With Java 21 this is a switch over the three records. */
    private <S extends Status> void explain(Result<S> result) {
        if (result.resolution() instanceof Resolution.Resolved<S> resolved) {
            explainStatus(result, resolved);
            explainNamesakes(result.api(), resolved.status());
        } else if (result.resolution() instanceof Resolution.Ambiguous<S> ambiguous) {
            lines.line("found", ambiguous.candidates().size() + " statuses, and nothing tells which it is");
            explainConsequences(result);
            ambiguous.candidates().forEach(candidate -> explainCandidate(result.api(), candidate));
        } else {
            lines.line("found", "nothing: the table does not have this code");
            explainConsequences(result);
        }
    }

    private <S extends Status> void explainStatus(Result<S> result, Resolution.Resolved<S> resolved) {
        lines.line("status", resolved.status().name());
        lines.line("found", words(resolved.step()));
        if (!resolved.arguments().isEmpty()) {
            lines.line(
                    "with",
                    resolved.arguments().entrySet().stream()
                            .map(argument -> argument.getKey() + " = " + argument.getValue())
                            .collect(Collectors.joining(", ")));
        }
        lines.line("message", resolved.message(locale));
        explainMeaning(resolved.status());
        explainConsequences(result);
    }

    private <S extends Status> void explainCandidate(Api<S> api, S candidate) {
        lines.end();
        lines.line("status", candidate.name());
        lines.line("message", candidate.message(locale));
        explainMeaning(candidate);
        explainConsequences(api.result(new Answer(String.valueOf(candidate.code()), candidate.message(), null, null)));
    }

    private void explainMeaning(Status status) {
        if (!status.description().isEmpty()) {
            lines.line("meaning", status.description());
        }
    }

    private <S extends Status> void explainNamesakes(Api<S> api, S status) {
        List<S> namesakes = api.statuses().apply(status.code()).stream()
                .filter(other -> other != status)
                .toList();
        if (!namesakes.isEmpty()) {
            lines.line("same code", namesakes.stream().map(Status::name).collect(Collectors.joining(", ")));
        }
    }

    private void explainConsequences(Result<?> result) {
        lines.line("outcome", words(result.resolution().outcome()));
        lines.line("throws", result.failed() ? nameOf(result.exception()) : "nothing");
    }

    /** The name as a {@code catch} has it. */
    static String nameOf(RuntimeException exception) {
        Class<?> type = exception.getClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    static String words(Optional<Outcome> outcome) {
        return outcome.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("uncertain");
    }

    private static String words(Resolution.Step step) {
        return switch (step) {
            case EXACT_TEXT -> "by its text, letter for letter";
            case SIMILAR_TEXT -> "by its text, but for case, spaces and the final punctuation";
            case TEMPLATE -> "by its template";
            case CODE -> "by its code alone";
            case SEVERAL_CANDIDATES, UNDOCUMENTED -> "not at all";
        };
    }
}
