package io.github.connectstatus.tables.update;

import java.util.List;

/** Says why a page, a folder or an update is not accepted. Nothing has been written. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    /**
     * Takes the reasons.
     *
     * @param reasons what is wrong and what to do about it, each in one line; at least one
     */
    public RefusedException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    RefusedException(String reason) {
        this(List.of(reason));
    }

    /**
     * Tells the reasons.
     *
     * @return what is wrong and what to do about it, each in one line
     */
    public List<String> reasons() {
        return reasons;
    }
}
