package io.github.connectstatus;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that would spoil a log if they got into it as they are. */
final class HostileText {

    private HostileText() {}

    static Arbitrary<String> texts() {
        Arbitrary<String> spoiling = Arbitraries.of(
                "\n",
                "\r",
                "\t",
                "\0",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u061c",
                "\u200e",
                "\u200f",
                "\u202a",
                "\u202e",
                "\u2066",
                "\u2069",
                "\ufeff",
                "\u00ad",
                "\ud83e",
                "\udd8a",
                "\udb40\udc41");
        Arbitrary<String> harmless =
                Arbitraries.of("a", " ", "\"", "{x}", "größer", "🦊", "字", "\u200d", " is missing");
        return Arbitraries.oneOf(spoiling, harmless, Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** Returns the characters of a line that break it, control a terminal, hide something or turn the direction. */
    static List<String> spoiling(String line) {
        return line.codePoints()
                .filter(c -> Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || turnsDirection(c)
                        || (Character.isIdentifierIgnorable(c) && c != 0x200c && c != 0x200d)
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .mapToObj(c -> "U+%04X".formatted(c))
                .toList();
    }

    private static boolean turnsDirection(int c) {
        return IntStream.of(
                        0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069)
                .anyMatch(control -> control == c);
    }
}
