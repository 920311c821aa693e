package io.github.connectstatus.tables.cli;

/** What the commands end with. */
final class ExitCodes {

    static final int OK = 0;

    /** What {@code --check} asks for is not so. */
    static final int CHECK_FAILED = 1;

    static final int UNDECIDED = 2;
    static final int REFUSED = 3;
    static final int USAGE = 64;

    private ExitCodes() {}
}
