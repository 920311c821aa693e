/** Look-ups and base types for generated status enums. */
module io.github.connectstatus {
    requires static org.jspecify;

    exports io.github.connectstatus;
}
