package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a text in answers: texts with equal keys differ in no more than servers are free with, and in the names
 * of placeholders.
 *
 * @param code the code of the text's status
 * @param foldedLiterals the text around the placeholders in folded form
 */
record TextKey(int code, List<String> foldedLiterals) {

    // Written out for the same reason as in Documented.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextKey key && code == key.code && foldedLiterals.equals(key.foldedLiterals);
    }

    @Override
    public int hashCode() {
        return 31 * code + foldedLiterals.hashCode();
    }

    static TextKey of(int code, Template text) {
        return new TextKey(code, text.foldedLiterals());
    }
}
