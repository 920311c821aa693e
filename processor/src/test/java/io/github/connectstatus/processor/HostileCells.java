package io.github.connectstatus.processor;

import java.util.List;
import java.util.Random;

/** Texts for cells that Java, Javadoc, bundles and formats might take for something else. */
final class HostileCells {

    private static final List<String> PARTS = List.of(
            "a",
            "Z",
            "7",
            " ",
            "  ",
            "größer",
            "字",
            "🦊",
            "e\u0301",
            "\"",
            "\"\"\"",
            "'",
            "''",
            ",",
            ";",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\f",
            "\u000b",
            "\u0001",
            "\u0008",
            "\u001a",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u009f",
            "\u00a0",
            "\u00ad",
            "\u061c",
            "\u200b",
            "\u200d",
            "\u200f",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\u2068",
            "\u2069",
            "\u3000",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\udb40\udc41",
            "\udbff\udfff",
            "\\",
            "\\u000a",
            "\\u",
            "\\n",
            "\\\\",
            "*/",
            "/*",
            "//",
            "/",
            "@",
            "{@",
            "{@code ",
            "@deprecated",
            "{",
            "}",
            "{}",
            "{0}",
            "{{",
            "'{",
            "<",
            "<p>",
            "</b>",
            "&",
            "&lt;",
            "&#10;",
            "$TableStatus",
            "$",
            "%s",
            "%",
            "#",
            "!",
            "=",
            ":",
            "-",
            ".",
            "?!",
            "…",
            "。",
            "|",
            "+",
            "null",
            "true",
            "LOOKUP");

    private static final int LONG = 40;

    private HostileCells() {}

    /** Returns a text of some parts, now and then of none, now and then of many. */
    static String text(Random random) {
        int parts = random.nextInt(20) == 0 ? random.nextInt(LONG) : random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            text.append(part(random));
        }
        return text.toString();
    }

    /** Returns a text that may stand in a cell by itself: neither blank nor with anything invisible at its ends. */
    static String cell(Random random) {
        return withVisibleEnds(text(random));
    }

    /** Returns a text with something visible at its ends. */
    static String withVisibleEnds(String text) {
        String start = text.isEmpty() || !isVisible(text.charAt(0)) ? "a" + text : text;
        return isVisible(start.charAt(start.length() - 1)) ? start : start + "z";
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c <= '~';
    }

    private static String part(Random random) {
        if (random.nextInt(4) > 0) {
            return PARTS.get(random.nextInt(PARTS.size()));
        }
        int c;
        do {
            c = 1 + random.nextInt(random.nextInt(8) == 0 ? Character.MAX_CODE_POINT : 0x2100);
        } while (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return Character.toString(c);
    }

    /** Returns the text without what translations may not have: control characters other than line breaks and tabs. */
    static String withoutControls(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' ? '?' : c);
        }
        return plain.toString();
    }
}
