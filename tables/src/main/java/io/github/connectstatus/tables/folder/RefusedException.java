package io.github.connectstatus.tables.folder;

import io.github.connectstatus.tables.csv.Problem;
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

    /**
     * Refuses files.
     *
     * @param problems what is wrong with them, in any order; at least one
     * @return the exception, with the problems in order of their positions
     */
    public static RefusedException of(List<Problem> problems) {
        return new RefusedException(
                problems.stream().sorted().map(Problem::toString).toList());
    }

    public RefusedException(String reason) {
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
