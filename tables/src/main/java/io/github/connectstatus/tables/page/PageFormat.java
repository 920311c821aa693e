package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.folder.RefusedException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which a page is handed over. */
enum PageFormat {
    /** The page as a browser saves it. */
    HTML("HTML", 32),
    /** The page's Markdown source, with the blocks of ReadMe. */
    MARKDOWN("Markdown", 4),
    /** The page's text, the cells of each row run together. */
    FLATTENED("flattened text", 4);

    private static final Pattern HTML_START = Pattern.compile(
            "\\s*(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype html|html)\\b.*", Pattern.DOTALL);
    private static final Pattern READ_ME_BLOCK = Pattern.compile("^\\[block:[a-z-]+\\]", Pattern.MULTILINE);
    /** A component, not a tag: neither people nor browsers write it with a single capital. */
    private static final Pattern READ_ME_TABLE = Pattern.compile("<Table\\b");

    private static final Pattern DELIMITER_ROW = Pattern.compile(
            "^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)+\\|?[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s*\\S", Pattern.MULTILINE);
    private static final int MEGABYTE = 1 << 20;

    private final String title;
    private final int megabytes;

    PageFormat(String title, int megabytes) {
        this.title = title;
        this.megabytes = megabytes;
    }

    String title() {
        return title;
    }

    int maxBytes() {
        return megabytes * MEGABYTE;
    }

    /** Finds out which format a page has. */
    static PageFormat detect(String page) {
        String head = page.substring(0, Math.min(page.length(), 4096)).toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf") || head.startsWith("pk\u0003\u0004")) {
            throw new RefusedException("the page is a PDF or an archive; save it from the browser as HTML");
        }
        if (head.contains("content-type: multipart/related")) {
            throw new RefusedException("the page is a web archive (MHTML); save it from the browser as HTML");
        }
        if (HTML_START.matcher(head).matches()) {
            return HTML;
        }
        if (READ_ME_BLOCK.matcher(page).find()
                || READ_ME_TABLE.matcher(page).find()
                || DELIMITER_ROW.matcher(page).find()) {
            return MARKDOWN;
        }
        if (FlattenedPage.hasHeader(page)) {
            return FLATTENED;
        }
        if (page.toLowerCase(Locale.ROOT).contains("<table")) {
            return MARKDOWN_HEADING.matcher(page).find() ? MARKDOWN : HTML;
        }
        throw new RefusedException(
                "the page has no table that can be recognized: neither one in HTML or Markdown, nor a line"
                        + " like CodeMessageDescription in flattened text; was the page saved before it was complete?");
    }
}
