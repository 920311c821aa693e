package io.github.connectstatus;

/**
 * Who can mend a failure, and how.
 *
 * <p>No vendor documents remedies. In the tables that come with Connect Status they are this project's judgment, made from each
 * status's message and description; other tables and overlays say their own. Where they do not tell, there is none.
 *
 * @see Status#remedy()
 */
public enum Remedy {

    /**
     * Time: the same request may succeed later, unchanged. The cause passes by itself, as that of an internal error, an exceeded
     * rate or a busy line does.
     */
    RETRY,

    /**
     * The caller: the request must be changed, as one must in which a parameter is missing, wrong or too long, or which has
     * expired.
     */
    REQUEST,

    /**
     * Whoever runs the account or the application: credentials, credits, certificates, allow-lists or the configuration must be
     * put right.
     */
    ACCOUNT,

    /**
     * The recipient alone: this destination cannot or must not be reached. Stop sending to it, or take another address of the
     * recipient.
     */
    RECIPIENT
}
