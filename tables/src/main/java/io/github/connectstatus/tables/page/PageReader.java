package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.FileProblem;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.csv.Utf16;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a page in any of its formats: HTML as a browser saves it, the Markdown source of ReadMe, what a text extractor makes
 * of it, or flattened text; in UTF-8 or UTF-16, and HTML in any encoding that it names.
 *
 * <p>A page may have 16 MiB, or 4 MiB if it is not HTML, and 10,000 rows of status codes. Its tables may have 100 columns each and,
 * together, a million cells with 4 Mi characters, those of a cell that spans rows in each of them.
 */
public final class PageReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PageReader() {}

    /**
     * Reads a page from a file.
     *
     * @param variables the values of the page's variables, such as {@code prodname} in {@code <<prodname>>}
     * @param columns what the columns of the status tables are called
     * @return the page, or why there is none: the file cannot be read, is too large or truncated, or has no status table
     */
    public static Result<Page> read(Path file, Map<String, String> variables, ColumnNames columns) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(new SourceFile(file.toString(), in.readNBytes(PageLimits.MAX_BYTES + 1)), variables, columns);
        } catch (IOException e) {
            return Result.failed(FileProblem.unreadable(file, e));
        }
    }

    /**
     * Reads a page.
     *
     * @param variables the values of the page's variables
     * @param columns what the columns of the status tables are called
     * @return the page, or why there is none: it is too large or truncated, or has no status table
     */
    public static Result<Page> read(SourceFile file, Map<String, String> variables, ColumnNames columns) {
        Location location = Location.of(file.name());
        if (file.content().length > PageLimits.MAX_BYTES) {
            return tooLarge(location, "a page", PageLimits.MAX_BYTES);
        }
        byte[] content = inUtf8(file.content());
        return PageFormat.detect(location, withoutMark(new String(content, UTF_8)))
                .flatMap(format -> content.length > format.maxBytes()
                        ? tooLarge(location, "a page in " + format.title(), format.maxBytes())
                        : read(format, location, content, variables, columns))
                .flatMap(page -> checked(page, columns));
    }

    private static Result<Page> read(
            PageFormat format, Location location, byte[] content, Map<String, String> variables, ColumnNames columns) {
        return switch (format) {
            case HTML -> HtmlReader.read(location, content).flatMap(blocks -> Page.of(location, blocks, columns));
            case MARKDOWN ->
                decode(location, content)
                        .flatMap(source -> MarkdownReader.read(location, source, variables))
                        .flatMap(blocks -> Page.of(location, blocks, columns));
            case FLATTENED -> decode(location, content).flatMap(text -> FlattenedTextReader.read(location, text));
        };
    }

    /** Returns UTF-16 as UTF-8, with a byte order mark, which counts more than what the page says of its encoding. */
    private static byte[] inUtf8(byte[] content) {
        Charset utf16 = Utf16.of(content);
        if (utf16 == null) {
            return content;
        }
        String text = new String(content, utf16);
        return (text.startsWith(BYTE_ORDER_MARK) ? text : BYTE_ORDER_MARK + text).getBytes(UTF_8);
    }

    private static Result<String> decode(Location location, byte[] content) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Result.of(withoutMark(text));
        } catch (CharacterCodingException e) {
            return Result.failed(Problem.error(location, "the page is not in UTF-8", "save it with that encoding"));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Result<Page> checked(Page page, ColumnNames columns) {
        if (page.sections().isEmpty() && !columns.areUsual()) {
            return Result.failed(Problem.error(
                    page.location(),
                    "no table of the page has the columns " + columns,
                    "write the names as the page's tables have them"));
        }
        if (page.sections().isEmpty()) {
            return Result.failed(Problem.error(
                    page.location(),
                    "no table of the page has a column with codes and one with messages or descriptions",
                    "save the page again when it has loaded completely"));
        }
        return Result.of(page);
    }

    private static <T> Result<T> tooLarge(Location location, String what, int maxBytes) {
        return Result.failed(Problem.error(
                location,
                what + " may have " + (maxBytes >> 20) + " MB at most",
                "save the page alone, without what it embeds"));
    }
}
