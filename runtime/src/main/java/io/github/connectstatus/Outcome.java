package io.github.connectstatus;

/** What a status means for the request that it answers. */
public enum Outcome {

    /** The request did what was asked of it. */
    SUCCESS,

    /** The request was taken and goes on; a later notification tells how it ended. */
    ACCEPTED,

    /** Some parts of the request succeeded and others failed. */
    PARTIAL,

    /** The request failed. */
    FAILURE
}
