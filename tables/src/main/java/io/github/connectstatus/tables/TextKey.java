package io.github.connectstatus.tables;

import io.github.connectstatus.Template;
import java.util.List;

/**
 * What identifies a text in answers: texts with equal keys differ in no more than servers are free with, and in the names
 * of placeholders.
 *
 * @param code the code of the text's status
 * @param foldedLiterals the text around the placeholders in folded form
 */
record TextKey(int code, List<String> foldedLiterals) {

    static TextKey of(int code, Template text) {
        return new TextKey(code, text.foldedLiterals());
    }
}
