package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page of any structure, which can be written in every format that has one. */
final class PageSketch {

    /** The formats in which a page has headings and tables of its own. */
    static final Set<Format> FORMATS = Set.of(
            Format.HTML,
            Format.HTML_WITH_SPANS,
            Format.PIPES,
            Format.READ_ME,
            Format.READ_ME_TABLES,
            Format.EXTRACTED,
            Format.EXTRACTED_WITHOUT_PIPES);

    private final List<Part> parts = new ArrayList<>();

    private sealed interface Part {}

    private record Heading(int level, String text) implements Part {}

    private record Prose(String text) implements Part {}

    private record Table(Optional<List<String>> header, List<List<String>> rows) implements Part {}

    PageSketch heading(int level, String text) {
        parts.add(new Heading(level, text));
        return this;
    }

    /** A line in bold type. */
    PageSketch boldLine(String text) {
        return heading(PageBlock.Heading.BOLD, text);
    }

    PageSketch prose(String text) {
        parts.add(new Prose(text));
        return this;
    }

    PageSketch table(List<String> header, List<List<String>> rows) {
        parts.add(new Table(Optional.of(header), List.copyOf(rows)));
        return this;
    }

    PageSketch tableWithoutHeader(List<List<String>> rows) {
        parts.add(new Table(Optional.empty(), List.copyOf(rows)));
        return this;
    }

    Page read(Format format) {
        return VendorPage.read(write(format)).value().orElseThrow(() -> new AssertionError(write(format)));
    }

    String write(Format format) {
        String body = parts.stream().map(part -> write(part, format)).collect(Collectors.joining("\n"));
        return isHtml(format) ? "<!DOCTYPE html><html><body>" + body + "</body></html>" : body;
    }

    private static boolean isHtml(Format format) {
        return format == Format.HTML || format == Format.HTML_WITH_SPANS;
    }

    private static String write(Part part, Format format) {
        if (part instanceof Heading heading) {
            return heading(heading, format);
        }
        if (part instanceof Table table) {
            return switch (format) {
                case HTML -> html(table, "table", List.of());
                case HTML_WITH_SPANS -> html(table, "table", spans(table.rows));
                case READ_ME -> block(table);
                case READ_ME_TABLES -> html(table, "Table", List.of());
                case EXTRACTED -> extracted(table, "| ", " |");
                case EXTRACTED_WITHOUT_PIPES -> extracted(table, "", "");
                default -> pipes(table);
            };
        }
        return isHtml(format) ? "<p>" + ((Prose) part).text + "</p>" : ((Prose) part).text + "\n";
    }

    private static String heading(Heading heading, Format format) {
        boolean bold = heading.level == PageBlock.Heading.BOLD;
        if (isHtml(format)) {
            return bold
                    ? "<p><b>" + heading.text + "</b></p>"
                    : "<h%1$d>%2$s</h%1$d>".formatted(heading.level, heading.text);
        }
        if (bold) {
            return "**" + heading.text + "**\n";
        }
        if (format == Format.READ_ME) {
            return "[block:api-header]\n{\"title\": \"" + heading.text + "\""
                    + (heading.level == 2 ? "" : ", \"level\": " + heading.level) + "}\n[/block]\n";
        }
        return "#".repeat(heading.level) + " " + heading.text + "\n";
    }

    private static String html(Table table, String tag, List<Integer> spans) {
        String rows = IntStream.range(0, table.rows.size())
                .mapToObj(i -> {
                    List<String> row = table.rows.get(i);
                    if (spans.isEmpty()) {
                        return "<tr><td>" + String.join("</td><td>", row) + "</td></tr>";
                    }
                    return "<tr>"
                            + (spans.get(i) == 0 ? "" : "<td rowspan=" + spans.get(i) + ">" + row.get(0) + "</td>")
                            + row.stream()
                                    .skip(1)
                                    .map(cell -> "<td>" + cell + "</td>")
                                    .collect(Collectors.joining())
                            + "</tr>";
                })
                .collect(Collectors.joining("\n"));
        String header = table.header
                .map(names -> "<tr><th>" + String.join("</th><th>", names) + "</th></tr>\n")
                .orElse("");
        return "<" + tag + ">" + header + rows + "</" + tag + ">\n";
    }

    /** How many rows the first cell of each row spans; 0 where it is one from above. */
    private static List<Integer> spans(List<List<String>> rows) {
        List<Integer> spans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && rows.get(i).get(0).isEmpty()) {
                spans.add(0);
                continue;
            }
            int end = i + 1;
            while (end < rows.size() && rows.get(end).get(0).isEmpty()) {
                end++;
            }
            spans.add(end - i);
        }
        return spans;
    }

    private static String block(Table table) {
        Stream<String> header = table.header.stream()
                .flatMap(names -> IntStream.range(0, names.size())
                        .mapToObj(column -> "\"h-%d\": \"%s\"".formatted(column, names.get(column))));
        Stream<String> cells = IntStream.range(0, table.rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.rows.get(row).size())
                        .mapToObj(column -> "\"%d-%d\": \"%s\""
                                .formatted(row, column, table.rows.get(row).get(column))));
        return "[block:parameters]\n{\"data\": {" + Stream.concat(header, cells).collect(Collectors.joining(", "))
                + "}}\n[/block]\n";
    }

    private static String pipes(Table table) {
        return table.header
                        .map(names -> pipes("| ", names, " |") + "\n|" + " - |".repeat(names.size()) + "\n")
                        .orElse("")
                + table.rows.stream().map(row -> pipes("| ", row, " |")).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String pipes(String start, List<String> cells, String end) {
        return start + String.join(" | ", cells) + end;
    }

    private static String extracted(Table table, String start, String end) {
        return table.header
                        .map(names -> pipes(start, names, end) + "\n" + start + "---"
                                + " | ---".repeat(names.size() - 1) + end + "\n")
                        .orElse("")
                + table.rows.stream()
                        .map(row -> row.get(0).isEmpty()
                                ? pipes(start, row.subList(1, row.size()), " | |")
                                : pipes(start, row, end))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
