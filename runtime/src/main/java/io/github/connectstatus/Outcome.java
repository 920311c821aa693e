package io.github.connectstatus;

/** What a status means for the request that it answers. */
public enum Outcome {

    /** The request did what was asked of it. */
    SUCCESS,

    /** The request was taken and goes on; a later notification tells how it ended. The only outcome that is not final. */
    ACCEPTED,

    /** Some parts of the request succeeded and others failed. */
    PARTIAL,

    /** The request failed. */
    FAILURE;

    /**
     * Returns whether the request has ended. What follows a final outcome, such as the notification that a delivered message has
     * been read, does not change it.
     *
     * @return whether this is any outcome but {@link #ACCEPTED}
     */
    public boolean isFinal() {
        return this != ACCEPTED;
    }
}
