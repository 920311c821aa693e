package io.github.connectstatus.sample.demo;

import io.github.connectstatus.sample.client.Api;

/** The telling cases of the tables. */
final class Walkthrough {

    private Walkthrough() {}

    static void walk(Explanation explanation) {
        explanation.lines().title("What a code and a text resolve to");

        // Two statuses share 7208, and two share 7601: only the text tells them apart.
        explanation.explain(Api.MESSAGING, "7208", null);
        explanation.explain(Api.MESSAGING, "7208", "message  EXPIRED.");
        explanation.explain(Api.MESSAGING, "7601", "Transaction is not under this service or service key is invalid");
        explanation.explain(Api.MESSAGING, "7601", "Verification failed.");

        // A text that carries a value, and one that says it in other words.
        explanation.explain(Api.MESSAGING, "7004", "invalid device type tv, only ios or android is allowed");
        explanation.explain(Api.MESSAGING, "7001", "No such key");

        // One code, two meanings: each API has its own statuses.
        explanation.explain(Api.EVENT, "1002", null);
        explanation.explain(Api.PROFILE, "1002", null);

        // The documented table lacks this 1001; its supplement has it. Nothing has 7999.
        explanation.explain(Api.MESSAGING, "1001", "Queued");
        explanation.explain(Api.MESSAGING, "7999", "Quota of the tenant used up");
    }
}
