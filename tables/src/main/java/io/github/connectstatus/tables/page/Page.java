package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of the vendor's documentation: its status tables, by the headings above them. */
public final class Page {

    /** The most that a page may have, in bytes. */
    public static final int MAX_BYTES = 32 << 20;

    /** Far more than any page has. The work to match rows grows faster than their number. */
    private static final int MAX_ROWS = 10_000;

    private final String name;
    private final PageFormat format;
    private final List<PageSection> sections;
    private final String text;

    private Page(String name, PageFormat format, List<PageSection> sections, String text) {
        this.name = name;
        this.format = format;
        this.sections = List.copyOf(sections);
        this.text = text;
    }

    /**
     * Reads a page in whatever format it is: HTML as a browser saves it, the Markdown source of ReadMe, or the flattened text.
     *
     * @param file the page
     * @param variables what the page's variables stand for, such as {@code prodname} in {@code <<prodname>>}
     * @return the page
     * @throws RefusedException if it cannot be read, is cut off, has no status table, or is too large or too deeply nested
     */
    public static Page read(SourceFile file, Map<String, String> variables) {
        try {
            return readBounded(file, variables);
        } catch (StackOverflowError e) {
            throw new RefusedException(file.name() + ": the page is nested too deeply to be read");
        } catch (OutOfMemoryError e) {
            throw new RefusedException(file.name() + ": the page takes more memory than there is");
        } catch (RefusedException e) {
            throw new RefusedException(e.reasons().stream()
                    .map(reason -> file.name() + ": " + reason)
                    .toList());
        }
    }

    private static Page readBounded(SourceFile file, Map<String, String> variables) {
        byte[] content = file.content();
        refuseMoreThan(MAX_BYTES, content.length, "a page");
        String text = new String(content, UTF_8);
        PageFormat format = PageFormat.detect(text);
        refuseMoreThan(format.maxBytes(), content.length, "a page in " + format.title());
        List<PageBlock> blocks = switch (format) {
            case HTML -> HtmlPage.blocks(content);
            case MARKDOWN -> new MarkdownPage(variables).blocks(utf8(content));
            case FLATTENED -> List.of(new PageBlock.Prose(utf8(content)));
        };
        List<PageSection> sections = format == PageFormat.FLATTENED
                ? FlattenedPage.sections(utf8(content))
                : StatusTableExtractor.sections(blocks);
        if (sections.isEmpty()) {
            throw new RefusedException(
                    "no table of the page has a column with codes and one with messages or descriptions;"
                            + " was the page saved before it was complete?");
        }
        if (sections.stream().mapToInt(section -> section.rows().size()).sum() > MAX_ROWS) {
            throw new RefusedException("the page has more than " + MAX_ROWS + " rows of status codes");
        }
        String prose = blocks.stream()
                .filter(PageBlock.Prose.class::isInstance)
                .map(block -> ((PageBlock.Prose) block).text())
                .collect(Collectors.joining(" "));
        return new Page(file.name(), format, sections, TextNormalizer.normalize(prose));
    }

    private static void refuseMoreThan(int most, int bytes, String what) {
        if (bytes > most) {
            throw new RefusedException(
                    what + " may have " + (most >> 20) + " MB at most; save the page alone, without what it embeds");
        }
    }

    private static String utf8(byte[] content) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException("the page is not in UTF-8; save it with that encoding");
        }
    }

    /** The page's file, as its user knows it. */
    public String name() {
        return name;
    }

    PageFormat format() {
        return format;
    }

    public List<PageSection> sections() {
        return sections;
    }

    /** Whether the page says something outside of its tables. */
    public boolean says(String words) {
        return text.contains(TextNormalizer.normalize(words));
    }
}
