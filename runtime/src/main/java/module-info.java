/** The runtime of Connect Status: what generated status types stand on. */
module io.github.connectstatus {
    requires static org.jspecify;

    exports io.github.connectstatus;
}
