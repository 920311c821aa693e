package io.github.connectstatus.sample.receipts;

/**
 * Why a request is not answered with 200.
 *
 * <p>After an HTTP status of 202 to 208, 226, 300 to 308, 400, 402, 404 to 411, 414 to 416, 418 or 505 the vendor does not send
 * a receipt again; after another one it does, three times, a minute apart. So what is kept gets one of these, and what is not
 * kept none of them, as far as sending it again can mend anything.
 */
enum Refusal {

    /** Sent again it would be no more readable, and it is kept for a person to read. */
    UNREADABLE(400, "kept, but no receipt"),

    /** The secret may be the wrong one on this side, so the vendor shall send it again until that is mended. */
    NOT_SIGNED(403, "not kept: no signature that fits"),

    /** Receipts are POSTed, so this is none, and nothing is lost. */
    NOT_POSTED(405, "not kept: no POST"),

    /** What is not read to its end can't be known to be the vendor's, so it shall come again, when the limit may be higher. */
    TOO_LARGE(413, "not kept: larger than the limit"),

    /** Sent again it would be of the same type, and it is kept. */
    NOT_JSON(415, "kept, but of a content type other than JSON"),

    /** The failure is on this side and may pass, so the vendor shall send it again. */
    NOT_KEPT(500, "not kept: the inbox failed");

    final int httpStatus;
    final String reason;

    Refusal(int httpStatus, String reason) {
        this.httpStatus = httpStatus;
        this.reason = reason;
    }
}
