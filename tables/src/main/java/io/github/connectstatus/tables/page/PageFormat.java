package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats of a page. */
enum PageFormat {
    /** The page as a browser saves it. */
    HTML("HTML", PageLimits.MAX_BYTES),
    /** The page's Markdown source, with the blocks of ReadMe. */
    MARKDOWN("Markdown", PageLimits.MAX_BYTES_OF_TEXT),
    /** The page's text, in which the cells of each row run together. */
    FLATTENED("flattened text", PageLimits.MAX_BYTES_OF_TEXT);

    private static final Pattern READ_ME_BLOCK = Pattern.compile("^\\[block:[a-z-]+\\]", Pattern.MULTILINE);
    /** A component of ReadMe: neither people nor browsers write the tag of HTML with a single capital. */
    private static final Pattern READ_ME_TABLE = Pattern.compile("<Table\\b");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s*\\S", Pattern.MULTILINE);

    private final String title;
    private final int maxBytes;

    PageFormat(String title, int maxBytes) {
        this.title = title;
        this.maxBytes = maxBytes;
    }

    String title() {
        return title;
    }

    int maxBytes() {
        return maxBytes;
    }

    /** Detects the format of a page from its text. */
    static Result<PageFormat> detect(Location location, String page) {
        String head = page.substring(0, Math.min(page.length(), 4096)).toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf") || head.startsWith("pk\u0003\u0004")) {
            return Result.failed(
                    Problem.error(location, "the page is a PDF or an archive", "save it from the browser as HTML"));
        }
        if (head.contains("content-type: multipart/related")) {
            return Result.failed(
                    Problem.error(location, "the page is a web archive (MHTML)", "save it from the browser as HTML"));
        }
        if (startsAsHtml(head)) {
            return Result.of(HTML);
        }
        if (READ_ME_BLOCK.matcher(page).find()
                || READ_ME_TABLE.matcher(page).find()
                || PipeTables.hasDelimiterRow(page)) {
            return Result.of(MARKDOWN);
        }
        if (FlattenedTextReader.hasHeader(page)) {
            return Result.of(FLATTENED);
        }
        if (page.toLowerCase(Locale.ROOT).contains("<table")) {
            return Result.of(MARKDOWN_HEADING.matcher(page).find() ? MARKDOWN : HTML);
        }
        return Result.failed(Problem.error(
                location,
                "the page has no table that can be recognized: neither one in HTML or Markdown, nor a line"
                        + " like CodeMessageDescription in flattened text",
                "save the page again when it has loaded completely"));
    }

    /** Returns whether a text in lower case starts with a tag of HTML, behind a declaration of XML and comments. */
    private static boolean startsAsHtml(String head) {
        String rest = head.strip() + " ";
        if (rest.startsWith("<?xml")) {
            rest = behind(rest, ">");
        }
        while (rest.startsWith("<!--")) {
            rest = behind(rest, "-->");
        }
        return rest.startsWith("<!doctype html")
                || (rest.startsWith("<html") && !Character.isLetter(rest.charAt("<html".length())));
    }

    private static String behind(String text, String end) {
        int at = text.indexOf(end);
        return at < 0 ? "" : text.substring(at + end.length()).stripLeading();
    }
}
