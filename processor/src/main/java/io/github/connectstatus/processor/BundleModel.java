package io.github.connectstatus.processor;

import java.util.List;
import java.util.Map;

/**
 * The files of a message bundle that have the same messages.
 *
 * @param messages the messages by the names of their statuses, in the order of the table. One with placeholders is a
 *     {@link java.text.MessageFormat} pattern; any other stands as it is
 * @param files the files
 */
record BundleModel(Map<String, String> messages, List<File> files) {

    /**
     * A file of a message bundle.
     *
     * @param name the name of the file, in the package of the generated types
     * @param comment what the file is there for, where its messages do not say it; may be empty
     */
    record File(String name, String comment) {}
}
