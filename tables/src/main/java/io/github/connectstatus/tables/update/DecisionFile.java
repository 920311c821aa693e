package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Utf16;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of decisions, which is kept and reviewed: one decision a line, as the report of an update writes it, in UTF-8. Blank
 * lines and lines that start with {@code #} are for people.
 *
 * <pre>
 * # The vendor has mended its typing error.
 * --same messaging:SENT=Sent on
 * --gone 'messaging:LEFT'
 * </pre>
 */
public final class DecisionFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DecisionFile() {}

    /** Reads a file. Returns the decisions in its order, or every problem of the file. */
    public static Result<List<Decision>> read(Path file) {
        try {
            String name = file.toString();
            return text(name, Files.readAllBytes(file))
                    .flatMap(text -> parse(name, text.lines().toList()));
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(file, e));
        }
    }

    /** Returns the text of a file, without a byte order mark. */
    private static Result<String> text(String file, byte[] content) {
        if (Utf16.of(content) != null) {
            return wrongEncoding(new Location(file, 1, 1), "the file is in UTF-16");
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean good = !UTF_8.newDecoder().decode(in, out, true).isError();
        String decoded = out.flip().toString();
        String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return good
                ? Result.of(text)
                : wrongEncoding(behind(file, text), "the byte 0x%02X is not UTF-8".formatted(in.get()));
    }

    private static Result<String> wrongEncoding(Location location, String what) {
        return Result.failed(Problem.error(location, what, "save the file with the encoding UTF-8"));
    }

    /** Returns the location of what follows a text. */
    private static Location behind(String file, String text) {
        List<String> lines = (text + "?").lines().toList();
        String last = lines.get(lines.size() - 1);
        return new Location(file, lines.size(), last.codePointCount(0, last.length()));
    }

    private static Result<List<Decision>> parse(String file, List<String> lines) {
        List<Decision> decisions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Result<Decision> decision = parse(line);
                decision.value().ifPresent(decisions::add);
                Location location = Location.of(file, i + 1);
                decision.problems()
                        .forEach(problem -> problems.add(Problem.error(location, problem.message(), problem.hint())));
            }
        }
        return problems.isEmpty() ? Result.of(decisions) : Result.failed(problems);
    }

    private static Result<Decision> parse(String line) {
        String[] parts = line.split(" ", 2);
        return Decision.parse(parts[0], parts.length == 1 ? "" : unquoted(parts[1].strip()));
    }

    /** What a shell would make of an argument in single quotes; other arguments stand for themselves. */
    private static String unquoted(String argument) {
        boolean quoted = argument.length() > 1 && argument.startsWith("'") && argument.endsWith("'");
        return quoted ? argument.substring(1, argument.length() - 1).replace("'\\''", "'") : argument;
    }
}
