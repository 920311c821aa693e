package io.github.connectstatus.tables.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.page.VendorPage.Format;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Writes pages of random rows, does to one of them what vendors do to cells, and sees that no other text than the row's
 * is read without a word.
 */
class PollutedCellsTest {

    private static final String TITLE = "Messaging";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Stands in the rows where markup belongs, since a page writes markup of a text as text. */
    private static final String START = "zqstartqz";

    private static final String END = "zqendqz";

    private static final String[] WORDS = {
        "message",
        "expired",
        "param",
        "'text'",
        "missing",
        "screenName",
        "[0,1]",
        "(Invalid)",
        "API",
        "24",
        "<type>",
        "{value}",
        "a|b",
        "*",
        "_key_",
        "for",
        "channel",
        "é",
        "customer’s",
        "x",
        "deprecated",
        "removed",
        "~5",
        "\\d",
        "`id`",
        "50%"
    };

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder("Status");
        for (int i = 0; i < words; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text + " sent";
    }

    private static List<PageRow> rows(Random random) {
        List<PageRow> rows = new ArrayList<>();
        int code = 7000;
        for (int i = 0; i < 6; i++) {
            code += random.nextInt(2);
            rows.add(new PageRow(
                    code,
                    text(random, 1 + random.nextInt(5)) + " " + (char) ('a' + i),
                    "Returned when " + text(random, 3)));
        }
        return rows;
    }

    /** What is written around a text in each kind of format; null where the format cannot. */
    private record Markup(
            String html, String htmlEnd, String markdown, String markdownEnd, String text, String textEnd) {

        static Markup of(String html, String htmlEnd) {
            return new Markup(html, htmlEnd, html, htmlEnd, null, null);
        }

        static Markup ofText(String text, String textEnd) {
            return new Markup(text, textEnd, text, textEnd, text, textEnd);
        }

        boolean fits(Format format) {
            return format != Format.FLATTENED || text != null;
        }

        /** The page, with the markup in the place of what stands for it. */
        String write(Format format, List<PageRow> rows) {
            String page = format.write(VendorPage.of(TITLE, rows));
            return switch (format) {
                case HTML, HTML_WITH_SPANS -> page.replace(START, html).replace(END, htmlEnd);
                case FLATTENED -> page.replace(START, text).replace(END, textEnd);
                case READ_ME -> page.replace(START, json(markdown)).replace(END, json(markdownEnd));
                default -> page.replace(START, markdown).replace(END, markdownEnd);
            };
        }

        private static String json(String markup) {
            return markup.replace("\\", "\\\\").replace("\"", "\\\"");
        }
    }

    private enum Where {
        MESSAGE_START,
        MESSAGE_END,
        DESCRIPTION_END;

        PageRow polluted(PageRow row) {
            return switch (this) {
                case MESSAGE_START -> new PageRow(row.code(), START + END + row.message(), row.description());
                case MESSAGE_END -> new PageRow(row.code(), row.message() + START + END, row.description());
                case DESCRIPTION_END -> new PageRow(row.code(), row.message(), row.description() + START + END);
            };
        }
    }

    private static PageSection read(String page) {
        return VendorPage.read(page).value().orElseThrow().sections().get(0);
    }

    private static PageSection read(Format format, List<PageRow> rows, int at, PageRow polluted, Markup markup) {
        List<PageRow> page = new ArrayList<>(rows);
        page.set(at, polluted);
        return read(markup.write(format, page));
    }

    private static PageRow marked(PageRow row, String mark) {
        return new PageRow(row.code(), row.message(), row.description(), Optional.of(mark));
    }

    private static void assertRow(PageSection section, List<PageRow> rows, int at, PageRow expected) {
        List<PageRow> all = new ArrayList<>(rows);
        all.set(at, expected);
        assertThat(section.unreadable()).isEmpty();
        assertThat(section.rows()).isEqualTo(all);
    }

    private static void assertRefused(PageSection section, List<PageRow> rows, int at) {
        List<PageRow> others = new ArrayList<>(rows);
        others.remove(at);
        assertThat(section.unreadable()).hasSize(1);
        assertThat(section.rows()).isEqualTo(others);
    }

    private static final List<Markup> FOOTNOTES = List.of(
            Markup.ofText("[^1]", ""),
            Markup.ofText("[^note]", ""),
            Markup.ofText("[^1][^2]", ""),
            Markup.ofText("¹", ""),
            Markup.ofText("¹²", ""),
            Markup.ofText("¹,²", ""),
            Markup.ofText(" ³", ""),
            Markup.ofText("†", ""),
            Markup.of("<sup>1</sup>", ""),
            Markup.of("<sup>1, 2</sup>", ""),
            Markup.of("<sup>[1]</sup>", ""),
            Markup.of(" <sup>*</sup>", ""),
            Markup.of("<sup><a href=\"#fn1\">1</a></sup>", ""),
            Markup.of("<sup><a href=\"#fn1\">[1]</a></sup>", ""),
            Markup.of("<a href='#note-1'><sup>[1]</sup></a>", ""),
            Markup.of("<a class=\"footnote-ref\" href=\"#x\">3</a>", ""),
            new Markup("<a href='x#cite'>[12]</a>", "", "[\\[12\\]](x#cite)", "", null, null));

    @Property(tries = 600)
    void aFootnoteIsNoText(
            @ForAll Format format,
            @ForAll @IntRange(max = 16) int kind,
            @ForAll Where where,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Markup markup = FOOTNOTES.get(kind);
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        // Behind a word, as references are; the single letters are shorter than words.
        rows.set(
                at,
                new PageRow(rows.get(at).code(), text(random, 3), rows.get(at).description()));
        if (where != Where.MESSAGE_START && markup.fits(format)) {
            PageSection section = read(format, rows, at, where.polluted(rows.get(at)), markup);
            assertRow(section, rows, at, rows.get(at));
        }
    }

    @Property(tries = 300)
    void aSuperscriptThatMayBeAnExponentMakesARowUnreadable(
            @ForAll Format format,
            @ForAll boolean tag,
            @ForAll boolean inside,
            @ForAll @IntRange(max = 9999) int seed) {
        Markup markup = tag ? Markup.of("<sup>2</sup>", "") : Markup.ofText("²", "");
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        PageRow polluted = new PageRow(
                row.code(),
                inside ? "Area in inches" + START + END + " too large" : "Area too large: km" + START + END,
                row.description());
        if (markup.fits(format)) {
            assertRefused(read(format, rows, at, polluted, markup), rows, at);
        }
    }

    private static final List<Markup> STRUCK = List.of(
            new Markup("<del>", "</del>", "~~", "~~", null, null),
            Markup.of("<del>", "</del>"),
            Markup.of("<s>", "</s>"),
            Markup.of("<strike>", "</strike>"),
            Markup.of("<span style=\"color: red; text-decoration: line-through\">", "</span>"));

    @Property(tries = 300)
    void aMessageThatIsStruckOutIsMarked(
            @ForAll Format format, @ForAll @IntRange(max = 4) int kind, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        // HTML's pages link the first word of a message, so that it would be struck out in two parts.
        PageRow single = new PageRow(row.code(), "Status" + (char) ('A' + at), row.description());
        rows.set(at, single);
        PageRow polluted = new PageRow(row.code(), START + single.message() + END, row.description());
        Markup markup = STRUCK.get(kind);
        // Where text extractors leave out blank cells, a single word may be a code.
        boolean certain = format != Format.EXTRACTED && format != Format.EXTRACTED_WITHOUT_PIPES;
        if (certain && markup.fits(format)) {
            assertRow(read(format, rows, at, polluted, markup), rows, at, marked(single, "struck out"));
        }
    }

    @Property(tries = 300)
    void aWordThatIsStruckOutIsRemovedAndTheRowMarked(
            @ForAll Format format, @ForAll @IntRange(max = 4) int kind, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        PageRow polluted =
                new PageRow(row.code(), "Old " + START + "word" + END + " " + row.message(), row.description());
        rows.set(at, new PageRow(row.code(), "Old " + row.message(), row.description()));
        Markup markup = STRUCK.get(kind);
        if (markup.fits(format)) {
            assertRow(read(format, rows, at, polluted, markup), rows, at, marked(rows.get(at), "partly struck out"));
        }
    }

    @Property(tries = 300)
    void theRowsOfACodeThatIsStruckOutAreMarked(
            @ForAll Format format, @ForAll @IntRange(max = 4) int kind, @ForAll @IntRange(max = 9999) int seed) {
        List<PageRow> rows = rows(new Random(seed));
        int struck = rows.get(3).code();
        Markup markup = STRUCK.get(kind);
        if (markup.fits(format)) {
            // Where the code of a row is left out, that of the row above counts.
            String page = format.write(VendorPage.of(TITLE, rows));
            boolean json = format == Format.READ_ME;
            String start = format.name().startsWith("HTML") ? markup.html : markup.markdown;
            String end = format.name().startsWith("HTML") ? markup.htmlEnd : markup.markdownEnd;
            String code = start + struck + end;
            String polluted = page.replace(String.valueOf(struck), json ? Markup.json(code) : code);
            assertThat(read(polluted).rows())
                    .isEqualTo(rows.stream()
                            .map(row -> row.code() == struck ? marked(row, "struck out") : row)
                            .toList());
        }
    }

    private static final List<String> LABELS = List.of(
            "(deprecated)",
            "(Deprecated)",
            "[deprecated]",
            "(obsolete)",
            "(no longer used)",
            "(removed)",
            "(deprecated since 6.20)",
            "(now deprecated)",
            "(deprecated, use v2)");

    @Property(tries = 400)
    void aLabelIsRemovedAndTheRowMarked(
            @ForAll Format format,
            @ForAll @IntRange(max = 8) int label,
            @ForAll @IntRange(max = 4) int tag,
            @ForAll Where where,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        String text = LABELS.get(label);
        String spaced = where == Where.MESSAGE_START ? text + " " : " " + text;
        Markup markup = switch (tag) {
            case 0 -> Markup.ofText(spaced, "");
            case 1 -> Markup.of("<em>" + spaced + "</em>", "");
            case 2 -> Markup.of("<span class=\"badge\">" + spaced + "</span>", "");
            case 3 -> new Markup("<b>" + spaced + "</b>", "", spaced.replace(text, "**" + text + "**"), "", null, null);
            default -> Markup.of("<sup>" + spaced + "</sup>", "");
        };
        assertMarked(format, markup, where, seed);
    }

    @Property(tries = 200)
    void aBadgeIsRemovedAndTheRowMarked(
            @ForAll Format format,
            @ForAll @IntRange(max = 3) int kind,
            @ForAll Where where,
            @ForAll @IntRange(max = 9999) int seed) {
        String badge = List.of(
                        "<span class='badge'>deprecated</span>",
                        "<mark>Obsolete</mark>",
                        "<em>Deprecated</em>",
                        "<small>no longer used</small>")
                .get(kind);
        Markup markup = Markup.of(where == Where.MESSAGE_START ? badge + " " : " " + badge, "");
        assertMarked(format, markup, where, seed);
    }

    @Property(tries = 200)
    void aLabelWithAColonIsRemovedAndTheRowMarked(
            @ForAll Format format, @ForAll @IntRange(max = 9999) int seed, @ForAll boolean bold) {
        Markup markup = bold
                ? new Markup("<strong>Deprecated:</strong> ", "", "**Deprecated:** ", "", null, null)
                : Markup.ofText("Deprecated: ", "");
        assertMarked(format, markup, Where.MESSAGE_START, seed);
    }

    private static void assertMarked(Format format, Markup markup, Where where, int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        if (markup.fits(format)) {
            PageSection section = read(format, rows, at, where.polluted(rows.get(at)), markup);
            assertRow(section, rows, at, marked(rows.get(at), "marked as deprecated"));
        }
    }

    private static final List<Markup> HIDDEN = List.of(
            Markup.of("<span hidden>other</span>", ""),
            Markup.of("<span style=\"display:none\">other</span>", ""),
            Markup.of("<span style=\"visibility: hidden;\">other</span>", ""),
            Markup.of("<span class=\"x sr-only\">other</span>", ""),
            Markup.of("<i class='visually-hidden'>other</i>", ""),
            Markup.of("<span aria-hidden=\"true\">other</span>", ""),
            Markup.of("<span role=\"tooltip\">other</span>", ""),
            new Markup("<button>Copy</button><!-- other -->", "", "<!-- other -->", "", null, null),
            Markup.of("<a href=\"#7000\">#</a>", ""),
            Markup.ofText("\u200E", ""),
            Markup.ofText("\u2066\uFEFF\u2069\u00AD\u200B", ""));

    @Property(tries = 400)
    void whatIsHiddenIsNoText(
            @ForAll Format format,
            @ForAll @IntRange(max = 10) int kind,
            @ForAll Where where,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        Markup markup = HIDDEN.get(kind);
        if (markup.fits(format)) {
            PageSection section = read(format, rows, at, where.polluted(rows.get(at)), markup);
            assertRow(section, rows, at, rows.get(at));
        }
    }

    private static final List<Markup> BREAKS = List.of(
            Markup.of("<br>", ""),
            Markup.of("<br/>", ""),
            Markup.of("<ul><li>", "</li></ul>"),
            Markup.of("<p>", "</p>"),
            Markup.of("<div>", "</div>"),
            Markup.of("<span style=\"display: block\">", "</span>"));

    @Property(tries = 200)
    void linesAndItemsDoNotRunTogether(
            @ForAll Format format, @ForAll @IntRange(max = 5) int kind, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        rows.set(at, new PageRow(row.code(), "Status first second", row.description()));
        PageRow polluted = new PageRow(row.code(), "Status first" + START + "second" + END, row.description());
        Markup markup = BREAKS.get(kind);
        if (markup.fits(format)) {
            assertRow(read(format, rows, at, polluted, markup), rows, at, rows.get(at));
        }
    }

    private static final List<Markup> TYPES = List.of(
            new Markup("&lt;type&gt;", "", "\\<type>", "", null, null),
            new Markup("<code>&lt;type&gt;</code>", "", "`<type>`", "", null, null),
            Markup.of("&lt;type&gt;", ""),
            Markup.of("<b>&lt;type&gt;</b>", ""),
            Markup.of("&#60;type&#x3E;", ""));

    @Property(tries = 200)
    void whatLooksLikeATagIsText(
            @ForAll Format format,
            @ForAll @IntRange(max = 4) int kind,
            @ForAll @IntRange(max = 3) int tag,
            @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        // Those of HTML are text, too, where they are escaped.
        String name = List.of("type", "title", "code", "td").get(tag);
        rows.set(at, new PageRow(row.code(), "Param <" + name + "> missing", row.description()));
        PageRow polluted = new PageRow(row.code(), "Param " + START + END + " missing", row.description());
        Markup type = TYPES.get(kind);
        Markup markup =
                new Markup(type.html.replace("type", name), "", type.markdown.replace("type", name), "", null, null);
        if (markup.fits(format)) {
            assertRow(read(format, rows, at, polluted, markup), rows, at, rows.get(at));
        }
    }

    @Property(tries = 100)
    void aTagThatFormatsNothingIsTextInMarkdownAndUnreadableInHtml(
            @ForAll Format format, @ForAll @IntRange(max = 4) int tag, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        String name = List.of("type", "device-type", "data", "param", "X1").get(tag);
        rows.set(at, new PageRow(row.code(), "Param <" + name + "> missing", row.description()));
        PageRow polluted = new PageRow(row.code(), "Param " + START + END + " missing", row.description());
        Markup markup = Markup.of("<" + name + ">", "");
        if (markup.fits(format)) {
            PageSection section = read(format, rows, at, polluted, markup);
            if (format.name().startsWith("HTML")) {
                assertRefused(section, rows, at);
            } else {
                assertRow(section, rows, at, rows.get(at));
            }
        }
    }

    @Property(tries = 300)
    void misreadTextMakesARowUnreadable(
            @ForAll Format format,
            @ForAll boolean twice,
            @ForAll boolean windows,
            @ForAll boolean described,
            @ForAll @IntRange(max = 7) int kind,
            @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        String text = List.of("Café", "don’t", "“quoted”", "a – b", "naïve", "für", "x\u00A0y", "Адрес")
                .get(kind);
        String misread = misread(text, windows ? WINDOWS : ISO_8859_1);
        String damaged = twice ? misread(misread, windows ? WINDOWS : ISO_8859_1) : misread;
        PageRow polluted = described
                ? new PageRow(row.code(), row.message(), "Returned when " + damaged + " sent")
                : new PageRow(row.code(), "Status " + damaged + " sent", row.description());
        rows.set(at, polluted);
        assertRefused(read(format.write(VendorPage.of(TITLE, rows))), rows, at);
    }

    /** As browsers decode windows-1252: what it leaves open are controls. */
    private static String misread(String text, Charset charset) {
        StringBuilder misread = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            String character = new String(new byte[] {b}, charset);
            misread.append(character.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : character);
        }
        return misread.toString();
    }

    @Property(tries = 100)
    void aLostCharacterMakesARowUnreadable(
            @ForAll Format format, @ForAll @IntRange(max = 2) int cell, @ForAll @IntRange(max = 9999) int seed) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random);
        int at = random.nextInt(rows.size());
        PageRow row = rows.get(at);
        rows.set(
                at,
                switch (cell) {
                    case 0 -> new PageRow(row.code(), "Caf\uFFFD sent", row.description());
                    case 1 -> new PageRow(row.code(), "\uFFFD" + row.message(), row.description());
                    default -> new PageRow(row.code(), row.message(), "Returned when \uFFFD is sent.");
                });
        assertRefused(read(format.write(VendorPage.of(TITLE, rows))), rows, at);
    }

    @Property(tries = 2000)
    void textOfAnyLanguageIsNoMojibake(
            @ForAll @IntRange(max = 6) int language, @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        String letters = List.of(
                        "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüÿœæ",
                        "abcdefghijklmnopqrstuvwxyzäöüßÄÖÜ",
                        "abcdefghijklmnopqrstuvwxyzáéíñóúü¿¡ãõâê",
                        "aąbcćdeęłńóśźżčďěňřšťůž",
                        "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
                        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
                        "一丁七万丈三上下不与丐丑且世丘日本語メッセージ")
                .get(language);
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 6; word++) {
            String[] quotes = List.of("“ ”", "« »", "‘ ’", "„ “", " ", "( )…", " ’s", " —")
                    .get(random.nextInt(8))
                    .split(" ", -1);
            text.append(' ').append(quotes[0]);
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            text.append(quotes[1]);
        }
        assertThat(Mojibake.in(text.toString())).as(text.toString()).isEmpty();
    }
}
