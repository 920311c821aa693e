package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.TableFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A page as the vendor has it, which can be written in every format that the vendor or a browser writes. */
public record VendorPage(Map<String, List<PageRow>> sections, String note) {

    private static final String NOTE = "Please note that WeChat channel is no longer supported on Webex Connect.";

    /** A way to write pages. */
    public enum Format {
        HTML,
        HTML_WITH_SPANS,
        PIPES,
        READ_ME,
        READ_ME_TABLES,
        /** What a text extractor makes of the page: continued rows are shifted to the left, headings are plain lines. */
        EXTRACTED,
        EXTRACTED_WITHOUT_PIPES,
        FLATTENED;

        public String write(VendorPage page) {
            return switch (this) {
                case HTML -> page.html();
                case HTML_WITH_SPANS -> page.htmlWithSpans();
                case PIPES -> page.pipes();
                case READ_ME -> page.readMe();
                case READ_ME_TABLES -> page.readMeTables();
                case EXTRACTED -> page.extracted("| ", " |");
                case EXTRACTED_WITHOUT_PIPES -> page.extracted("", "");
                case FLATTENED -> page.flattened();
            };
        }
    }

    /** The page of the tables that come from the same source as the first. */
    public static VendorPage of(TableFolder folder) {
        String source = folder.tables().get(0).entry().source();
        Map<String, List<PageRow>> sections = new LinkedHashMap<>();
        folder.tables().stream()
                .filter(table -> table.entry().source().equals(source))
                .forEach(table ->
                        sections.put(table.entry().title(), rows(table.table().rows())));
        return new VendorPage(sections, NOTE);
    }

    public static VendorPage of(String title, List<PageRow> rows) {
        return new VendorPage(Map.of(title, rows), "");
    }

    /** The rows that a table has of the page. */
    public static List<PageRow> rows(List<StatusRow> statuses) {
        return statuses.stream()
                .filter(status -> status.deprecated().isEmpty())
                .map(status -> new PageRow(status.code(), status.message(), status.description()))
                .toList();
    }

    public VendorPage with(String title, UnaryOperator<List<PageRow>> edit) {
        Map<String, List<PageRow>> edited = new LinkedHashMap<>(sections);
        edited.put(title, edit.apply(new ArrayList<>(Objects.requireNonNull(sections.get(title)))));
        return new VendorPage(edited, note);
    }

    public VendorPage without(String title) {
        Map<String, List<PageRow>> edited = new LinkedHashMap<>(sections);
        edited.remove(title);
        return new VendorPage(edited, note);
    }

    /** The page as it is read, which must go well. */
    public Page read(Format format) {
        return read(format.write(this)).value().orElseThrow();
    }

    public static Result<Page> read(String text) {
        return read(text, ColumnNames.USUAL);
    }

    static Result<Page> read(String text, ColumnNames columns) {
        return PageReader.read(
                new SourceFile("page", text.getBytes(UTF_8)), Map.of("prodname", "Webex Connect"), columns);
    }

    private String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><title>API Status Codes</title>"
                + "<script>var x = '<table><tr><th>Code</th><th>Message</th></tr></table>';</script>"
                + "<style>td { color: red }</style></head>\n<body><nav><h3>Messaging</h3><ul><li>Code</li></ul></nav>"
                + "<main><h1>API Status Codes</h1><table><tr><th>Name</th><th>Type</th></tr>"
                + "<tr><td>key</td><td>string</td></tr></table>");
        sections.forEach((title, rows) -> {
            html.append("<h2 id='x'><a href='#x' aria-hidden='true'>#</a><span>" + escaped(title)
                    + "</span></h2><div><table><thead><tr><th>Code</th><th> Message</th><th><b>Description</b></th></tr>"
                    + "</thead>\n<tbody>");
            int above = Integer.MIN_VALUE;
            for (PageRow row : rows) {
                html.append("<tr>\n<td>" + (row.code() == above ? "&nbsp;" : "<code>" + row.code() + "</code>")
                        + "</td>\n<td>" + linked(row.message()) + "</td>\n<td><p>"
                        + escaped(row.description()) + "</p></td></tr>\n");
                above = row.code();
            }
            html.append("</tbody></table></div>");
        });
        return html.append("<ul><li>" + note.replace("Webex", "<em>Webex</em>") + "</li></ul></main></body></html>\n")
                .toString();
    }

    private String htmlWithSpans() {
        StringBuilder html = new StringBuilder("<html><body>");
        sections.forEach((title, rows) -> {
            html.append("<table><caption>" + escaped(title)
                    + "</caption><tr><td>Description</td><td>Response Code</td><td>Message</td></tr>");
            int above = Integer.MIN_VALUE;
            for (int i = 0; i < rows.size(); i++) {
                PageRow row = rows.get(i);
                html.append("<tr><td>" + escaped(row.description()));
                if (row.code() != above) {
                    int span = 1;
                    while (i + span < rows.size() && rows.get(i + span).code() == row.code()) {
                        span++;
                    }
                    html.append("<td rowspan=" + span + ">" + row.code());
                }
                html.append("<td>" + escaped(row.message()).replace(" ", "\n  "));
                above = row.code();
            }
            html.append("</table>");
        });
        return html.append("<p>" + note + "</p></body></html>").toString();
    }

    private static String linked(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? escaped(text)
                : "<a href=\"/x?a=1&amp;b=2\">" + escaped(text.substring(0, space)) + "</a> <em>"
                        + escaped(text.substring(space + 1)) + "</em>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }

    private String pipes() {
        StringBuilder markdown = new StringBuilder("# API Status Codes\n\nThe codes of <<prodname>>.\n\n");
        sections.forEach((title, rows) -> {
            markdown.append("##" + title + "\n\n| Code | Message | Description |\n| :-- | --- | ---: |\n");
            int above = Integer.MIN_VALUE;
            for (PageRow row : rows) {
                markdown.append("| " + (row.code() == above ? "" : row.code()) + " | " + markdown(row.message()) + " | "
                        + markdown(row.description()).replaceFirst(" ", "<br>") + " |\n");
                above = row.code();
            }
            markdown.append('\n');
        });
        return markdown.append("* " + note.replace("Webex Connect", "**<<prodname>>**") + "\n")
                .toString();
    }

    private String extracted(String start, String end) {
        StringBuilder text = new StringBuilder("API Status Codes\n\nThe codes of <<prodname>>.\n\n");
        sections.forEach((title, rows) -> {
            text.append(title + "\n\n" + start + "Code | Message | Description" + end + "\n" + start + "---|---|---"
                    + end + "\n");
            int above = Integer.MIN_VALUE;
            for (PageRow row : rows) {
                text.append(start + (row.code() == above ? "" : row.code() + " | ") + markdown(row.message()) + " | "
                        + markdown(row.description())
                        + (row.code() == above ? " | |" : end) + "\n");
                above = row.code();
            }
            text.append('\n');
        });
        return text.append("* " + note + "\n").toString();
    }

    private String readMe() {
        StringBuilder page = new StringBuilder();
        sections.forEach((title, rows) -> {
            page.append("[block:api-header]\n{\"title\": \"" + title + "\"}\n[/block]\n[block:parameters]\n{\"data\": {"
                    + "\"h-0\": \"**Status Code**\", \"h-2\": \"Message\", \"h-1\": \"Description\"");
            for (int i = 0; i < rows.size(); i++) {
                PageRow row = rows.get(i);
                boolean continues = i > 0 && rows.get(i - 1).code() == row.code();
                page.append(",\n\"" + i + "-1\": \"" + json(markdown(row.description())) + "\", \"" + i + "-2\": \""
                        + json("_" + markdown(row.message()).strip() + "_") + "\"");
                page.append(", \"" + i + "-0\": \"" + (continues ? "" : row.code()) + "\"");
            }
            page.append("}, \"cols\": 3, \"rows\": " + rows.size() + "}\n[/block]\n\n");
        });
        return page.append(note + "\n").toString();
    }

    private String readMeTables() {
        StringBuilder page = new StringBuilder();
        sections.forEach((title, rows) -> {
            page.append(
                    "**" + title + "**\n\n<Table align={[\"left\",\"left\"]}>\n  <thead>\n    <tr>\n      <th>\n"
                            + "        Error Code\n      </th>\n\n<th>Message</th><th>Description</th></tr>\n  </thead>\n\n  <tbody>\n");
            for (PageRow row : rows) {
                page.append("    <tr>\n      <td>\n        " + row.code() + "\n      </td>\n\n      <td>\n        "
                        + escaped(markdown(row.message())) + "\n      </td>\n\n      <td>\n        "
                        + escaped(markdown(row.description())) + "\n      </td>\n    </tr>\n");
            }
            page.append("  </tbody>\n</Table>\n\n");
        });
        return page.append(note + "\n").toString();
    }

    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|&{}~])", "\\\\$1").replace("Webex Connect", "<<prodname>>");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private String flattened() {
        StringBuilder text = new StringBuilder("API Status Codes\n\nThe codes.\n\n");
        sections.forEach((title, rows) -> {
            text.append(title + "\n\nCodeMessageDescription\n");
            int above = Integer.MIN_VALUE;
            for (PageRow row : rows) {
                text.append((row.code() == above ? "" : row.code()) + row.message() + row.description() + "\n");
                above = row.code();
            }
            text.append('\n');
        });
        return text.append("  • " + note).toString();
    }
}
