package io.github.connectstatus.sample;

import java.util.Map;

/**
 * A custom event, as JSON has it. The shape belongs to the sample, like {@link Endpoints}.
 *
 * @param event the name of the event
 * @param parameters its custom parameters
 */
record EventRequest(String event, Map<String, String> parameters) {}
