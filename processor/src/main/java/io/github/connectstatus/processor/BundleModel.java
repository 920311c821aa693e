package io.github.connectstatus.processor;

import java.util.Map;

/**
 * A file of a message bundle.
 *
 * @param fileName the name of the file, in the package of the generated types
 * @param comment what the file is there for, where its messages do not say it; may be empty
 * @param messages the messages by the names of their statuses, in the order of the table. One with placeholders is a
 *     {@link java.text.MessageFormat} pattern; any other stands as it is
 */
record BundleModel(String fileName, String comment, Map<String, String> messages) {}
