package io.github.connectstatus.tables.report;

import java.util.regex.Pattern;

/** Writes a text so that Markdown shows it as it is, on one line, also within a table. */
final class MarkdownCell {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~&{}]");
    private static final Pattern BREAKERS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private MarkdownCell() {}

    static String of(String text) {
        String line = BREAKERS.matcher(text).replaceAll(" ");
        return MARKUP.matcher(line).replaceAll("\\\\$0");
    }
}
