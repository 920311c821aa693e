package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Extracts the status tables from the blocks of a page. A table without a column for codes is none. */
final class StatusTableExtractor {

    /** A table may have rows above its header, such as a title. */
    private static final int HEADER_ROWS = 3;

    private static final String MEND_ROW = "compare the row with the page, and mend it in the saved file";
    private static final Pattern CODE = Pattern.compile("-?[0-9]{1,9}");

    private StatusTableExtractor() {}

    static List<PageSection> sections(Location page, List<PageBlock> blocks) {
        List<PageSection> sections = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        boolean tableSinceTitle = false;
        for (PageBlock block : blocks) {
            if (block instanceof PageBlock.Heading heading) {
                if (tableSinceTitle) {
                    titles.clear();
                    tableSinceTitle = false;
                }
                titles.add(0, TextNormalizer.normalize(heading.text()));
            } else if (block instanceof PageBlock.Table table) {
                section(page, titles, !tableSinceTitle, table).ifPresent(sections::add);
                tableSinceTitle = true;
            }
        }
        return sections;
    }

    private static Optional<PageSection> section(
            Location page, List<String> titles, boolean headed, PageBlock.Table table) {
        List<List<String>> rows = table.rows();
        for (int i = 0; i < Math.min(HEADER_ROWS, rows.size()); i++) {
            List<String> header = rows.get(i);
            Optional<HeaderMapping> columns = HeaderMapping.of(header);
            if (columns.isPresent()) {
                PageBlock.Table body = new PageBlock.Table(
                        table.cells().subList(i + 1, table.cells().size()));
                return Optional.of(section(page, titles, headed, columns.get(), header, body));
            }
        }
        return Optional.empty();
    }

    private static PageSection section(
            Location page,
            List<String> titles,
            boolean headed,
            HeaderMapping columns,
            List<String> header,
            PageBlock.Table body) {
        List<List<String>> texts = body.rows();
        List<PageRow> rows = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        Optional<Integer> above = Optional.empty();
        Optional<String> markAbove = Optional.empty();
        for (int i = 0; i < texts.size(); i++) {
            List<String> cells = texts.get(i);
            String code = cell(cells, columns.code());
            String message = cell(cells, columns.message());
            String description = columns.description().map(d -> cell(cells, d)).orElse("");
            boolean hasText = !message.isEmpty() || !description.isEmpty();
            if (HeaderMapping.of(cells).isPresent()
                    || (!hasText && !CODE.matcher(code).matches())) {
                // A header repeated on a new page, an empty row, or a line of text across the table.
                continue;
            }
            String place = "row " + (i + 1) + " below the header" + ofTable(titles) + ": ";
            Optional<CellText.Doubt> doubt = body.doubt(i);
            if (!code.isEmpty()) {
                markAbove = body.cells().get(i).get(columns.code()).mark();
            }
            if (doubt.isPresent()) {
                unreadable.add(new UnreadableRow(
                        code,
                        Problem.error(
                                page, place + doubt.get().what(), doubt.get().remedy())));
            } else if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                unreadable.add(new UnreadableRow(
                        code,
                        Problem.error(
                                page,
                                place + quoted(code) + " is in the column " + quoted(header.get(columns.code()))
                                        + ", where a number belongs",
                                MEND_ROW)));
            } else if (code.isEmpty() && above.isEmpty()) {
                unreadable.add(new UnreadableRow(
                        code,
                        Problem.error(page, place + "there is no code in this row, nor in one above it", MEND_ROW)));
            } else if (message.isEmpty()) {
                unreadable.add(new UnreadableRow(
                        code,
                        Problem.error(
                                page,
                                place + "there is no text in the column " + quoted(header.get(columns.message())),
                                MEND_ROW)));
            } else if (cells.stream()
                    .skip(header.size())
                    .anyMatch(extra -> !TextNormalizer.normalize(extra).isEmpty())) {
                unreadable.add(new UnreadableRow(
                        code, Problem.error(page, place + "there are more cells than columns", MEND_ROW)));
            } else {
                int number = code.isEmpty() ? above.orElseThrow() : Integer.parseInt(code);
                rows.add(
                        new PageRow(number, message, description, body.mark(i).isPresent() ? body.mark(i) : markAbove));
            }
            if (CODE.matcher(code).matches()) {
                above = Optional.of(Integer.valueOf(code));
            } else if (!code.isEmpty()) {
                // The rows below belong to a code that could not be read, not to the one before it.
                above = Optional.empty();
            }
        }
        return new PageSection(titles, headed, rows, columns.description().isPresent(), unreadable);
    }

    private static String ofTable(List<String> titles) {
        return titles.isEmpty() ? "" : " of " + quoted(titles.get(0));
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? TextNormalizer.normalize(cells.get(place)) : "";
    }

    private static String quoted(String text) {
        return Excerpt.quoted(TextNormalizer.normalize(text));
    }
}
