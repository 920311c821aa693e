package io.github.connectstatus.tables.cli;

/** The exit codes of the commands. */
final class ExitCodes {

    static final int OK = 0;

    /** With {@code --check}: the check failed. */
    static final int CHECK_FAILED = 1;

    static final int UNDECIDED = 2;
    static final int INVALID_INPUT = 3;
    static final int USAGE = 64;

    private ExitCodes() {}
}
