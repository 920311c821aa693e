package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a page whose cells run together: a title on its own line, a line like
 * {@code CodeMessageDescription}, and a line for each row.
 *
 * <p>A message ends where its description starts: with {@code Returned} or {@code Returns} or, failing that, at the
 * only place at which a capital follows a small letter or a full stop.
 */
final class FlattenedTextReader {

    private static final Pattern HEADER = Pattern.compile(
            "[ \\t]*(?:(?:status|error|response) ?)?codes?[ \\t]*((?:(?:status|error|response) ?)?messages?[ \\t]*)?(descriptions?)?[ \\t]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER_LINE =
            Pattern.compile("(?m)^" + HEADER.pattern() + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BULLET = Pattern.compile("\\s*[•·*–-]\\s.*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern RETURNED = Pattern.compile("(?<=\\S)(?=(?:Returned|Returns)\\b)");
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[\\p{Ll}.)\\]'])(?=\\p{Lu})");
    private static final int LONGEST_TITLE = 80;

    private FlattenedTextReader() {}

    static boolean hasHeader(String page) {
        Matcher header = HEADER_LINE.matcher(page);
        while (header.find()) {
            if (isHeader(header.group())) {
                return true;
            }
        }
        return false;
    }

    /** A line that says nothing but {@code Code} could be anything. */
    private static boolean isHeader(String line) {
        Matcher header = HEADER.matcher(line);
        return header.matches() && (header.group(1) != null || header.group(2) != null);
    }

    static List<PageSection> sections(Location page, String text) {
        List<String> lines = text.lines().toList();
        List<PageSection> sections = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeader(lines.get(i))) {
                sections.add(section(page, title(lines, i), lines.get(i), rows(lines, i + 1)));
            }
        }
        return sections;
    }

    private static List<String> title(List<String> lines, int header) {
        for (int i = header - 1; i >= 0; i--) {
            String line = TextNormalizer.normalize(lines.get(i));
            if (!line.isEmpty()) {
                return line.length() <= LONGEST_TITLE ? List.of(line) : List.of();
            }
        }
        return List.of();
    }

    /**
     * Returns the lines of a table, which ends before the next title, at a bullet, or where no row follows blank lines.
     */
    private static List<Line> rows(List<String> lines, int first) {
        List<Line> rows = new ArrayList<>();
        boolean afterBlankLine = false;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isHeader(line)) {
                break;
            }
            if (line.isBlank()) {
                afterBlankLine = !rows.isEmpty();
                continue;
            }
            if (BULLET.matcher(line).matches()
                    || (afterBlankLine && !RETURNED.matcher(line).find())
                    || isTitle(lines, i)) {
                break;
            }
            rows.add(new Line(i + 1, TextNormalizer.normalize(line)));
        }
        return rows;
    }

    /**
     * A line with a row.
     *
     * @param number from 1
     */
    private record Line(int number, String text) {}

    private static boolean isTitle(List<String> lines, int line) {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && isHeader(lines.get(next));
    }

    private static PageSection section(Location page, List<String> titles, String headerLine, List<Line> lines) {
        Matcher header = HEADER.matcher(headerLine);
        boolean split = header.matches() && header.group(1) != null && header.group(2) != null;
        int codeLength = codeLength(lines);
        List<PageRow> rows = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        Optional<Integer> above = Optional.empty();
        for (Line numbered : lines) {
            String line = numbered.text();
            Location location = Location.of(page.file(), numbered.number());
            Matcher digits = DIGITS.matcher(line);
            boolean coded = digits.lookingAt() && digits.end() >= codeLength;
            Optional<Integer> code = coded ? Optional.of(Integer.valueOf(line.substring(0, codeLength))) : above;
            String text = coded ? line.substring(codeLength) : line;
            int end = split ? endOfMessage(text) : text.length();
            if (code.isEmpty()) {
                unreadable.add(new UnreadableRow(
                        code.map(String::valueOf).orElse(""),
                        Problem.error(
                                location,
                                "the row " + Excerpt.quoted(line) + " has no code, nor has one above it",
                                "write the code at the start of the line")));
            } else if (end <= 0 || text.isBlank()) {
                unreadable.add(new UnreadableRow(
                        code.map(String::valueOf).orElse(""),
                        Problem.error(
                                location,
                                "where the message ends in the row " + Excerpt.quoted(line) + " is uncertain",
                                "take the page in HTML or Markdown")));
            } else {
                rows.add(new PageRow(
                        code.get(),
                        TextNormalizer.normalize(text.substring(0, end)),
                        TextNormalizer.normalize(text.substring(end))));
            }
            above = code;
        }
        return new PageSection(titles, !titles.isEmpty(), rows, split, unreadable);
    }

    /** Returns the number of digits that most codes have, since a message may start with a digit. */
    private static int codeLength(List<Line> lines) {
        Map<Integer, Integer> rowsByLength = new TreeMap<>();
        for (Line line : lines) {
            Matcher digits = DIGITS.matcher(line.text());
            if (digits.lookingAt()) {
                rowsByLength.merge(digits.end(), 1, Integer::sum);
            }
        }
        int best = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : rowsByLength.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Returns where the description starts; 0 if that is uncertain. */
    private static int endOfMessage(String text) {
        Matcher returned = RETURNED.matcher(text);
        if (returned.find()) {
            return returned.start();
        }
        Matcher boundary = BOUNDARY.matcher(text);
        if (!boundary.find()) {
            return 0;
        }
        int first = boundary.start();
        return boundary.find() ? 0 : first;
    }
}
