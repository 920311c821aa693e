package io.github.connectstatus.tables.update;

/** How strongly texts say that a status and a row of the page are the same. The order is from the weakest. */
enum Evidence {
    /** Nothing says so. */
    NONE,
    /** The messages are similar, but may well be different ones; or only the descriptions are the same. */
    WEAK,
    /** The message is corrected, but the description is another. */
    FAIR,
    /** The message is reworded, and the description is the same. */
    DESCRIBED,
    /** The message is corrected and the description the same, or the messages differ in form alone. */
    STRONG,
    /** The messages differ in form alone, and the description is the same. */
    CERTAIN;

    private static final double SIMILAR = 0.5;

    /**
     * Returns the evidence.
     *
     * @param sameDescription whether both, and no other status or row of the code, have the same description
     */
    static Evidence of(Similarity similarity, boolean sameDescription) {
        return switch (similarity.kind()) {
            case FORM -> sameDescription ? CERTAIN : STRONG;
            case CORRECTION -> sameDescription ? STRONG : FAIR;
            case REWORDING -> {
                boolean similar = similarity.score() >= SIMILAR;
                yield similar && sameDescription ? DESCRIBED : similar || sameDescription ? WEAK : NONE;
            }
            case CONTRADICTION -> similarity.score() >= SIMILAR || sameDescription ? WEAK : NONE;
        };
    }

    boolean isAtLeast(Evidence other) {
        return compareTo(other) >= 0;
    }

    /** Returns whether this is evidence enough beside the evidence for another row of the status, or status of the row. */
    boolean outweighs(Evidence rival) {
        return switch (this) {
            case CERTAIN -> !rival.isAtLeast(STRONG);
            case STRONG, DESCRIBED -> !rival.isAtLeast(FAIR);
            case FAIR -> rival == NONE;
            case WEAK, NONE -> false;
        };
    }
}
