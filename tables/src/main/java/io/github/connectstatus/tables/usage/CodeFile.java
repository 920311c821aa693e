package io.github.connectstatus.tables.usage;

import java.util.Set;

/**
 * A source file.
 *
 * @param name the file, as its user knows it, with slashes
 * @param text what it says
 */
record CodeFile(String name, String text) {

    boolean isJava() {
        return name.endsWith(".java");
    }

    /** Generated code names everything, and is generated anew. */
    boolean isGenerated() {
        return text.startsWith("// Generated from the status table ");
    }

    /** Returns the first line on which one of some words stands, from 1; 0 if none does. */
    int lineOf(Set<String> words) {
        int line = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int start = i;
            while (i < length && Character.isJavaIdentifierPart(text.charAt(i))) {
                i++;
            }
            if (i > start && words.contains(text.substring(start, i))) {
                return line;
            }
            if (i < length && text.charAt(i) == '\n') {
                line++;
            }
        }
        return 0;
    }
}
