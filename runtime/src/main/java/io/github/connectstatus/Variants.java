package io.github.connectstatus;

import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statuses that share a code, and what tells them apart. */
final class Variants<S extends Status> {

    private final List<S> statuses;

    /** Prepared when the first text comes. Two threads that come first may both prepare it, to the same effect. */
    private @Nullable Texts<S> texts;

    Variants(List<S> statuses) {
        this.statuses = List.copyOf(statuses);
    }

    /** The statuses in the order of the table; at least one. */
    List<S> statuses() {
        return statuses;
    }

    /** Goes through the steps from sure to vague; the first that finds anything decides. */
    Resolution<S> resolve(@Nullable String rawCode, @Nullable String rawText) {
        Resolution<S> byText = rawText == null ? null : texts().resolve(rawCode, rawText);
        return byText == null ? of(Certainty.CODE, statuses, rawCode, rawText) : byText;
    }

    private Texts<S> texts() {
        Texts<S> prepared = texts;
        if (prepared == null) {
            prepared = new Texts<>(statuses);
            texts = prepared;
        }
        return prepared;
    }

    static <S extends Status> Resolution<S> of(
            Certainty certainty, List<S> found, @Nullable String rawCode, @Nullable String rawText) {
        return found.size() == 1
                ? new Resolved<>(certainty, found.get(0), Map.of(), rawCode, rawText)
                : new Ambiguous<>(found, rawCode, rawText);
    }
}
