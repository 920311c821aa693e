package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a page whose cells run together: a title on its own line, a line like
 * {@code CodeMessageDescription}, and a line for each row. {@link LeadingCodes} and {@link DescriptionStart} take a row
 * apart; where they are not certain, the row is unreadable.
 */
final class FlattenedTextReader {

    /** Of a normalized line. */
    private static final Pattern HEADER = Pattern.compile(
            "(?:(?:status|error|response) ?)?codes? ?((?:(?:status|error|response) ?)?messages? ?)?(descriptions?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BULLET = Pattern.compile("[•·*–-] .*");
    private static final int LONGEST_TITLE = 80;
    private static final String OTHER_FORMAT = "take the page in HTML or Markdown";

    private final Location page;
    private final List<Line> lines;
    private final List<PageSection> sections = new ArrayList<>();
    private final StringJoiner prose = new StringJoiner(" ");

    private FlattenedTextReader(Location page, String text) {
        this.page = page;
        this.lines = lines(text);
    }

    /**
     * A line that is not blank.
     *
     * @param number from 1
     * @param written as it stands on the page
     * @param text normalized
     * @param afterBlank whether the line before it is blank
     */
    private record Line(int number, String written, String text, boolean afterBlank) {

        boolean isHeader() {
            return FlattenedTextReader.isHeader(text);
        }

        /** Neither a title nor a paragraph. */
        boolean isRow() {
            return DescriptionStart.isIn(text) || (Character.isDigit(text.charAt(0)) && text.length() > LONGEST_TITLE);
        }
    }

    static boolean hasHeader(String page) {
        return page.lines()
                .filter(line -> line.length() <= LONGEST_TITLE)
                .anyMatch(line -> isHeader(TextNormalizer.normalize(line)));
    }

    /** A line that says nothing but {@code Code} could be anything. */
    private static boolean isHeader(String line) {
        Matcher header = HEADER.matcher(line);
        return header.matches() && (header.group(1) != null || header.group(2) != null);
    }

    static Result<Page> read(Location page, String text) {
        return new FlattenedTextReader(page, text).read();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> written = text.lines().toList();
        boolean afterBlank = true;
        for (int i = 0; i < written.size(); i++) {
            String normalized = TextNormalizer.normalize(written.get(i));
            if (!normalized.isEmpty()) {
                lines.add(new Line(i + 1, written.get(i), normalized, afterBlank));
            }
            afterBlank = normalized.isEmpty();
        }
        return lines;
    }

    private Result<Page> read() {
        int rowsOfPage = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isHeader()) {
                List<Line> rows = new ArrayList<>();
                LeadingCodes codes = new LeadingCodes();
                int end = addRows(i + 1, rows, codes);
                rowsOfPage += rows.size();
                if (rowsOfPage > PageLimits.MAX_ROWS) {
                    return Result.failed(PageLimits.tooManyRows(page));
                }
                sections.add(section(title(i), lines.get(i), rows, codes));
                i = end - 1;
            } else {
                prose.add(lines.get(i).text());
            }
        }
        return Result.of(new Page(page.file(), sections, prose.toString()));
    }

    private List<String> title(int header) {
        return header > 0 && isTitle(header - 1) ? List.of(lines.get(header - 1).text()) : List.of();
    }

    private boolean isTitle(int line) {
        return !lines.get(line).isRow()
                && lines.get(line).text().length() <= LONGEST_TITLE
                && line + 1 < lines.size()
                && lines.get(line + 1).isHeader();
    }

    /**
     * Adds the rows of a table, which ends before the next title, at a bullet, or where no row follows blank lines, and
     * returns where it ends. A header below a row is that of the table once more, on a new page, unless the codes start
     * anew.
     */
    private int addRows(int first, List<Line> rows, LeadingCodes codes) {
        int i = first;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isHeader()) {
                if (rows.isEmpty()
                        || i + 1 == lines.size()
                        || codes.startAnewWith(lines.get(i + 1).text())) {
                    break;
                }
            } else if (BULLET.matcher(line.text()).matches()
                    || (line.afterBlank() && !rows.isEmpty() && !line.isRow())
                    || isTitle(i)) {
                break;
            } else {
                rows.add(line);
                codes.add(line.text());
            }
        }
        return i;
    }

    private PageSection section(List<String> titles, Line headerLine, List<Line> lines, LeadingCodes codes) {
        Matcher header = HEADER.matcher(headerLine.text());
        boolean split = header.matches() && header.group(1) != null && header.group(2) != null;
        List<PageRow> rows = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        Optional<Integer> above = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int digits = codes.length(i);
            if (digits != 0) {
                above = code(line, digits);
            }
            String text = line.text().substring(Math.max(0, digits));
            int end = split ? DescriptionStart.of(text) : text.length();
            CellText message = CellReader.read(text.substring(0, end));
            CellText description = CellReader.read(text.substring(end));
            Optional<CellText.Doubt> doubt =
                    Mojibake.in(line.written()).or(message::doubt).or(description::doubt);
            if (digits < 0) {
                doubt = Optional.of(new CellText.Doubt("where the code ends" + in(line), OTHER_FORMAT));
            } else if (above.isEmpty()) {
                doubt = Optional.of(new CellText.Doubt(
                        "the row " + Excerpt.quoted(line.text()) + " has no code, nor has one above it that is certain",
                        "write the code at the start of the line"));
            } else if (message.text().isEmpty()) {
                doubt = Optional.of(new CellText.Doubt("where the message ends" + in(line), OTHER_FORMAT));
            }
            Location location = Location.of(page.file(), line.number());
            if (doubt.isPresent()) {
                unreadable.add(new UnreadableRow(
                        above.map(String::valueOf).orElse(""),
                        Problem.error(location, doubt.get().what(), doubt.get().remedy())));
            } else {
                rows.add(new PageRow(
                        above.orElseThrow(),
                        message.text(),
                        description.text(),
                        message.mark().isPresent() ? message.mark() : description.mark()));
            }
        }
        return new PageSection(titles, !titles.isEmpty(), rows, split, unreadable);
    }

    private static Optional<Integer> code(Line line, int digits) {
        return digits < 0
                ? Optional.empty()
                : Optional.of(Integer.valueOf(line.text().substring(0, digits)));
    }

    private static String in(Line line) {
        return " in the row " + Excerpt.quoted(line.text()) + " is uncertain";
    }
}
