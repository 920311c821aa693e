package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/**
 * Tries with random input, the same on each run of the tests. {@code -Dfuzz.times=1000} makes a thousand times as many of them,
 * and {@code -Dfuzz.seed=7} others.
 */
public final class Fuzzing {

    private static final int TIMES = Integer.getInteger("fuzz.times", 1);
    private static final long SEED = Long.getLong("fuzz.seed", 0);

    /** What means something to one of the readers, or to none. */
    private static final List<String> PARTS = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "|",
            "\\|",
            "\\",
            "{",
            "}",
            "{{",
            "{a}",
            "{type}",
            "<",
            ">",
            "</td>",
            "<td>",
            "<tr>",
            "<table>",
            "<!--",
            "-->",
            "&lt;",
            "&#0;",
            "&",
            "<br/>",
            "~~",
            "**",
            "`",
            "```",
            "#",
            "# ",
            "[block:",
            "[/block]",
            "<<",
            ">>",
            "-",
            "--",
            "- ",
            "|-|",
            "=",
            "\0",
            "\u0001",
            "\u001a",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "é",
            "🦊",
            "字",
            "0",
            "-1",
            "7004",
            "99999999999",
            "code",
            "name",
            "message",
            "Code",
            "Message",
            "Description",
            "success",
            "retry",
            "deprecated",
            " ",
            "  ",
            "a".repeat(300));

    private Fuzzing() {}

    /** Something that is to hold whatever the random numbers are. */
    public interface Law {
        void check(Random random) throws Exception;
    }

    /**
     * Checks a law a number of times.
     *
     * @param few how often in a run of the tests
     */
    public static void check(int few, Law law) {
        for (long i = 0; i < (long) few * TIMES; i++) {
            long seed = SEED + i;
            try {
                // Generators with seeds side by side begin alike.
                law.check(new Random(0x9E3779B97F4A7C15L * seed));
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("-Dfuzz.seed=" + seed + " shows it: " + e.getMessage(), e);
            }
        }
    }

    /** Returns what becomes of a file whose bytes are lost, repeated, exchanged and added to, a few times or not at all. */
    public static byte[] damaged(String file, Random random) {
        // One char for each byte.
        StringBuilder bytes = new StringBuilder(new String(file.getBytes(UTF_8), ISO_8859_1));
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(bytes.length() + 1);
            int end = Math.min(bytes.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 8));
            switch (random.nextInt(6)) {
                case 0 -> bytes.delete(at, end);
                case 1 -> bytes.insert(random.nextInt(bytes.length() + 1), bytes.substring(at, end));
                case 2 -> bytes.insert(at, (char) random.nextInt(256));
                case 3 -> bytes.setLength(random.nextInt(4) == 0 ? at : bytes.length());
                default -> bytes.insert(at, part(random));
            }
        }
        return bytes.toString().getBytes(ISO_8859_1);
    }

    private static String part(Random random) {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        return new String(part.getBytes(UTF_8), ISO_8859_1);
    }

    /** Returns the first line of a file, and some of the others in their order. */
    public static String someOf(List<String> lines, Random random) {
        StringBuilder some = new StringBuilder(lines.get(0)).append('\n');
        int share = 1 + random.nextInt(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            if (random.nextInt(share) == 0) {
                some.append(line).append('\n');
            }
        }
        return some.toString();
    }
}
