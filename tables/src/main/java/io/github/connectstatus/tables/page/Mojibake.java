package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Text that was decoded with another encoding than it was written in. */
final class Mojibake {

    private static final String SAVE_AGAIN = "save the page in UTF-8, as the browser shows it";
    /** What follows Ã where an accented letter is misread, other than quotes and dashes. */
    private static final String ACCENTED = "€ƒ†‡ˆ‰Š‹ŒŽ•˜šœžŸ";

    private static final char REPLACEMENT = '\uFFFD';

    /** The characters that windows-1252 has in the place of the controls U+0080 to U+009F. */
    private static final Map<Character, Byte> WINDOWS = new HashMap<>();

    static {
        Charset windows = Charset.forName("windows-1252");
        for (int b = 0x80; b <= 0x9F; b++) {
            char character =
                    windows.decode(ByteBuffer.wrap(new byte[] {(byte) b})).get();
            if (character != REPLACEMENT) {
                WINDOWS.put(character, (byte) b);
            }
        }
    }

    private Mojibake() {}

    /** Returns what is wrong with a text as it stands on the page, whose white space counts. */
    static Optional<CellText.Doubt> in(String text) {
        if (text.indexOf(REPLACEMENT) >= 0) {
            return Optional.of(new CellText.Doubt(
                    "a character of it is lost: U+FFFD stands in its place, since the page is not in the encoding that"
                            + " it was read in",
                    SAVE_AGAIN));
        }
        return isMisread(text)
                ? Optional.of(new CellText.Doubt(
                        "its text looks like UTF-8 that was read in windows-1252, as when Ã© stands for é", SAVE_AGAIN))
                : Optional.empty();
    }

    /**
     * Returns whether a part of the text is such. What windows-1252 cannot write ends a part, since it was read as it
     * was written.
     */
    private static boolean isMisread(String text) {
        ByteBuffer part = ByteBuffer.allocate(text.length());
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            Byte windows = WINDOWS.get(character);
            if (character > 0xFF && windows == null) {
                if (!ascii && isUtf8(part)) {
                    return true;
                }
                part.clear();
                ascii = true;
            } else {
                part.put(windows == null ? (byte) character : windows);
                ascii &= character < 0x80;
                if (isUnmistakable(text, i)) {
                    return true;
                }
            }
        }
        return !ascii && isUtf8(part);
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            UTF_8.newDecoder().decode(bytes.duplicate().flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Returns whether what starts at a place is misread whatever stands elsewhere in the text: an accented letter or a
     * symbol, a quote or a dash, which no language writes as a letter and a symbol; or two characters of any kind.
     */
    private static boolean isUnmistakable(String text, int place) {
        char first = text.charAt(place);
        if (first < 0x80) {
            return false;
        }
        char second = at(text, place + 1);
        return switch (first) {
            case '\u00C2' ->
                isLatin(second) || (second == ' ' && place > 0 && Character.isLowerCase(text.charAt(place - 1)));
            case '\u00C3' -> isLatin(second) || ACCENTED.indexOf(second) >= 0;
            case '\u00E2' -> isOfSigns(second) && isContinuation(at(text, place + 2));
            case '\u00F0' -> second == '\u0178' || second == 0x9F;
            default -> isCharacter(text, place) && isCharacter(text, place + length(first));
        };
    }

    private static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : ' ';
    }

    private static boolean isCharacter(String text, int place) {
        int length = length(at(text, place));
        for (int i = 1; i < length; i++) {
            if (!isContinuation(at(text, place + i))) {
                return false;
            }
        }
        return length > 1;
    }

    /** Returns the number of bytes of a character that starts with a byte; 0 if none starts with it. */
    private static int length(char first) {
        return first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : 0;
    }

    /** Follows â where a quote, a dash, a currency, a sign like ™, or an arrow is misread. */
    private static boolean isOfSigns(char character) {
        return "€‚„†".indexOf(character) >= 0 || (character >= 0x80 && character <= 0x9F);
    }

    private static boolean isLatin(char character) {
        return character >= 0x80 && character <= 0xBF;
    }

    private static boolean isContinuation(char character) {
        return isLatin(character) || WINDOWS.containsKey(character);
    }
}
