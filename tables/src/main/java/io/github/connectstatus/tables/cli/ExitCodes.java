package io.github.connectstatus.tables.cli;

/** What the commands end with. */
final class ExitCodes {

    static final int OK = 0;
    static final int BEHIND = 1;
    static final int INCOMPATIBLE = 1;
    static final int UNDECIDED = 2;
    static final int REFUSED = 3;
    static final int USAGE = 64;

    private ExitCodes() {}
}
