package io.github.connectstatus.tables.usage;

/** How code names a status or an exception. */
public enum Form {
    CASE("case"),
    CATCH("catch"),
    INSTANCEOF("instanceof"),
    COMPARISON("comparison"),
    IMPORT("import"),
    MENTION("mention");

    private final String word;

    Form(String word) {
        this.word = word;
    }

    /** Returns the word for this in reports. */
    public String word() {
        return word;
    }
}
