package io.github.connectstatus.tables.usage;

/** What a new version of a table means for code that names one of its statuses; in the order in which reports have them. */
public enum Effect {

    /** The status or its whole table is gone. */
    REMOVED(true),

    /** The status is no failure any more, so that its exception is gone. */
    EXCEPTION_GONE(true),

    /** The exception has lost accessors for placeholders. */
    ACCESSORS_GONE(true),

    /** The status has another outcome. */
    OUTCOME(false),

    /** Another status has the status's code now, too. */
    NEW_VARIANT(false),

    /** The status has another code. */
    CODE(false),

    /** The status is deprecated, or for another reason than before. */
    DEPRECATED(false),

    /** The status is deprecated no longer. */
    REVIVED(false);

    private final boolean breaking;

    Effect(boolean breaking) {
        this.breaking = breaking;
    }

    /** Returns whether code that names the status may no longer compile or link. */
    public boolean isBreaking() {
        return breaking;
    }

    /** Returns whether this concerns who names the constant of the status. */
    boolean concernsConstant() {
        return this != EXCEPTION_GONE && this != ACCESSORS_GONE;
    }

    /** Returns whether this concerns who names the exception of the status, which only a failure had. */
    boolean concernsException() {
        return this != OUTCOME;
    }
}
