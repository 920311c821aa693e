package io.github.connectstatus.sample;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes how a request ended.
 *
 * @param lines where to write
 * @param locale the language of the messages
 */
record Report(Lines lines, Locale locale) {

    /**
     * Makes a request and writes how it ended.
     *
     * @return whether all of it worked
     */
    <S extends Status> boolean of(Supplier<Reply<S>> request) {
        try {
            Reply<S> reply = request.get();
            lines.line("HTTP", String.valueOf(reply.httpStatus()));
            reply.results().forEach(this::writeResult);
            reply.orThrow();
            return true;
        } catch (StatusException e) {
            lines.line("throws", Explanation.nameOf(e));
            lines.line("saying", e.getMessage(locale));
        } catch (ConnectClientException e) {
            lines.line("throws", Explanation.nameOf(e));
            lines.line("saying", String.valueOf(e.getMessage()));
        } finally {
            lines.end();
        }
        return false;
    }

    private <S extends Status> void writeResult(Result<S> result) {
        Resolution<S> resolution = result.resolution();
        String code = resolution.rawCode() == null ? "no code" : resolution.rawCode();
        String outcome = Explanation.words(resolution.outcome());
        lines.line("result", code + " " + nameOf(resolution) + " (" + outcome + "): " + resolution.message(locale));
        String about = Stream.of(
                        labelled("customer", result.customerId()), labelled("transaction", result.transactionId()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!about.isEmpty()) {
            lines.line("", about);
        }
    }

    private static Optional<String> labelled(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(known -> label + " " + known);
    }

    private static <S extends Status> String nameOf(Resolution<S> resolution) {
        if (resolution instanceof Resolution.Ambiguous<S> ambiguous) {
            return "one of " + ambiguous.candidates().size();
        }
        return resolution.resolved().map(Status::name).orElse("undocumented");
    }
}
