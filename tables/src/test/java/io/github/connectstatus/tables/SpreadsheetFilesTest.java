package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.translation.TranslationReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and editors make of a file: each cause is one problem, of every kind of file, and nothing follows from it. */
class SpreadsheetFilesTest {

    private static final Table TABLE = TableReader.read(
                    "acme/codes",
                    new SourceFile("codes.csv", "code,name,message\n1,ONE,one\n2,TWO,two\n".getBytes(UTF_8)))
            .value()
            .orElseThrow();

    /** The kinds of files, each with a good one of three lines whose cells have no commas. */
    private enum Kind {
        STATUSES("code,name,message\n1,ONE,one\n2,TWO,two\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return TableReader.read("acme/codes", file).problems();
            }
        },
        OVERLAY("name,code,message\nONE,1,one\nTWO,2,two\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return OverlayReader.read("acme/more", file).problems();
            }
        },
        OVERLAY_OF_CODES("code,message,outcome\n1,one,success\n2,two,accepted\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return OverlayReader.read("acme/more", file).problems();
            }
        },
        TRANSLATION("name,source,message\nONE,one,un\nTWO,two,deux\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return TranslationReader.read(
                                TABLE, LocaleName.parse("fr").value().orElseThrow(), file)
                        .problems();
            }
        },
        INDEX("table,title,source\ncodes,Codes,document\nmore,More,document\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return TableIndexReader.read(file).problems();
            }
        },
        OTHER_TEXTS("name,text,source\nONE,uno,seen\nTWO,due,seen\n") {
            @Override
            List<Problem> problems(SourceFile file) {
                return OtherTextReader.read(TABLE, file).problems();
            }
        };

        private final String good;

        Kind(String good) {
            this.good = good;
        }

        abstract List<Problem> problems(SourceFile file);

        List<String> said(byte[] content) {
            return problems(new SourceFile("f.csv", content)).stream()
                    .map(Problem::toString)
                    .toList();
        }

        List<String> said(String content) {
            return said(content.getBytes(UTF_8));
        }
    }

    private record Slip(String name, Function<String, String> made, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static String headerOnly(String text, Function<String, String> change) {
        int end = text.indexOf('\n');
        return change.apply(text.substring(0, end)) + text.substring(end);
    }

    static List<Slip> slips() {
        return List.of(
                new Slip(
                        "semicolons",
                        text -> text.replace(',', ';'),
                        "f.csv:1:1: the cells are separated by semicolons; "),
                new Slip("tabs", text -> text.replace(',', '\t'), "f.csv:1:1: the cells are separated by tabs; "),
                new Slip(
                        "bars",
                        text -> text.replace(',', '|'),
                        "f.csv:1:1: the cells are separated by vertical bars; "),
                new Slip("sep", text -> "sep=,\n" + text, "f.csv:1:1: the line \"sep=\" is for Excel alone; "),
                new Slip(
                        "sep in quotes",
                        text -> "\"sep=,\"\r\n" + text,
                        "f.csv:1:1: the line \"sep=\" is for Excel alone; "),
                new Slip(
                        "comment at the start",
                        text -> "# about, this \"file\"\n" + text,
                        "f.csv:1:1: the line is a comment"),
                new Slip(
                        "comments",
                        text -> "# a\n\n" + text.replaceFirst("\n", "\n#b \"c\"\n# d\n") + "#e,f,g\n",
                        "f.csv:1:1: the line is a comment, which CSV does not have; likewise on lines 4, 5, 8; remove it"),
                new Slip(
                        "capitals",
                        text -> headerOnly(text, line -> line.toUpperCase(Locale.ROOT)),
                        "f.csv:1:1: names of columns are written in small letters, without spaces around them; write "),
                new Slip(
                        "spaces in the header",
                        text -> headerOnly(text, line -> line.replace(",", " ,\u00A0")),
                        "f.csv:1:1: names of columns are written in small letters, without spaces around them; write "),
                new Slip("title", text -> "Table 1\n" + text, "f.csv:1:1: the line stands above the header; "),
                new Slip(
                        "rows otherwise",
                        text -> headerOnly(text.replace(',', ';'), line -> line.replace(';', ',')),
                        "f.csv:2:1: the cells of this row are separated by semicolons, those of the header by commas;"
                                + " likewise on line 3; separate all of them by commas"),
                new Slip(
                        "one row otherwise",
                        text -> text + text.lines().toList().get(2).replace(',', '\t') + "\n",
                        "f.csv:4:1: the cells of this row are separated by tabs, those of the header by commas; "));
    }

    static Stream<Arguments> slipsOfAllKinds() {
        return Stream.of(Kind.values()).flatMap(kind -> slips().stream().map(slip -> Arguments.of(kind, slip)));
    }

    @ParameterizedTest
    @EnumSource
    void aGoodFileHasNoProblem(Kind kind) {
        assertThat(kind.said(kind.good)).isEmpty();
        assertThat(kind.said("\uFEFF" + kind.good.replace("\n", "\r\n"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slipsOfAllKinds")
    void aSlipIsOneProblem(Kind kind, Slip slip) {
        assertThat(kind.said(slip.made.apply(kind.good)))
                .singleElement()
                .asString()
                .startsWith(slip.said);
    }

    @ParameterizedTest
    @EnumSource
    void whitespaceOfEveryKindIsOneProblemAndNothingFollows(Kind kind) {
        for (String space : List.of(" ", "\t", "\u00A0", "\u2007", "\u3000", "\u200B", "\uFEFF")) {
            String[] lines = kind.good.split("\n", -1);
            for (String line : List.of(lines[1] + space, space + lines[1], lines[1].replaceFirst(",", "," + space))) {
                assertThat(kind.said(lines[0] + "\n" + line + "\n" + lines[2] + "\n"))
                        .as("%s", line)
                        .singleElement()
                        .asString()
                        .startsWith("f.csv:2:")
                        .containsPattern("the cell (starts|ends) with ")
                        .endsWith("; remove white space at the start and end of cells");
            }
            assertThat(kind.said(lines[0] + "\n" + lines[1] + space + "\n" + space + lines[2] + "\n"))
                    .singleElement()
                    .asString()
                    .contains("; likewise on line 3; ");
        }
    }

    static Stream<Arguments> encodings() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, StandardCharsets.UTF_16LE, "\uFEFF"),
                        Arguments.of(kind, StandardCharsets.UTF_16BE, "\uFEFF"),
                        Arguments.of(kind, StandardCharsets.UTF_16LE, ""),
                        Arguments.of(kind, StandardCharsets.UTF_16BE, "")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void utf16IsOneProblem(Kind kind, Charset encoding, String mark) {
        assertThat(kind.said((mark + kind.good).getBytes(encoding)))
                .containsExactly("f.csv:1:1: the file is in UTF-16; save it with the encoding UTF-8; Excel calls that"
                        + " \"CSV UTF-8\", and its \"Unicode Text\" is UTF-16");
    }

    /** As Excel saves "CSV (delimited)" in Germany. */
    @Test
    void aFileOfTheGermanExcelHasTwoCauses() {
        String file = "code;name;message\r\n1;ONE;für\r\n2;TWO;\"zwei, drei; vier\"\r\n3;THREE;größer\r\n";
        assertThat(Kind.STATUSES.said(file.getBytes(Charset.forName("windows-1252"))))
                .containsExactly(
                        "f.csv:1:1: the cells are separated by semicolons; save the file with commas between the cells",
                        "f.csv:2:8: the byte 0xFC is not UTF-8; likewise on line 4; save the file with the encoding UTF-8");
    }

    /** As Excel saves "Unicode Text". */
    @Test
    void unicodeTextHasTwoCauses() {
        byte[] file = ("\uFEFF" + Kind.STATUSES.good.replace(',', '\t').replace("\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(Kind.STATUSES.said(file))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("the file is in UTF-16"),
                        two -> assertThat(two).contains("the cells are separated by tabs"));
    }

    @Test
    void whatDoesNotFollowIsReportedAtOnce() {
        String file = "sep=;\n# by hand\nCode;Name;Message;Outcome\n1;ONE ;one;sucess\nx;TWO;two;\n3;THREE;three\n";
        assertThat(Kind.STATUSES.said(file))
                .satisfiesExactly(
                        e -> assertThat(e).startsWith("f.csv:1:1: the line \"sep=\""),
                        e -> assertThat(e).startsWith("f.csv:2:1: the line is a comment"),
                        e -> assertThat(e)
                                .startsWith("f.csv:3:1: names of columns")
                                .endsWith("write code, name, message, outcome"),
                        e -> assertThat(e).startsWith("f.csv:3:1: the cells are separated by semicolons"),
                        e -> assertThat(e).startsWith("f.csv:4:3: the cell ends with a space"),
                        e -> assertThat(e).startsWith("f.csv:4:12: unknown outcome \"sucess\""),
                        e -> assertThat(e).startsWith("f.csv:5:1: the code \"x\" is not an integer"),
                        e -> assertThat(e).startsWith("f.csv:6:1: the row has 3 cells, the header has 4"));
    }

    @Test
    void aSpaceBeforeAQuoteIsToldAsOne() {
        assertThat(Kind.STATUSES.said("code,name,message\n1,ONE, \"one, two\"\n"))
                .containsExactly("f.csv:2:7: a space stands before the quote that opens this cell; remove the space");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,message\n1,#1 is wrong\n",
                "message,code\n#1 is wrong,1\n",
                "code,message\n1,a;b;c\n",
                "message,code\na; b,1\n",
                "code,message\n1,\"a, b\"\n"
            })
    void whatOnlyLooksLikeASlipIsNone(String table) {
        assertThat(Kind.STATUSES.said(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "No", "TRUE", "false", "x", "1", "0", "y", "ja"})
    void deprecatedWantsTheReason(String answer) {
        String file = "code,message,deprecated\n1,one," + answer + "\n";
        assertThat(Kind.OVERLAY.said(file)).isEqualTo(Kind.STATUSES.said(file));
        assertThat(Kind.STATUSES.said(file))
                .containsExactly(
                        "f.csv:2:7: \"" + answer + "\" says not why the status is deprecated; write the reason, such"
                                + " as what takes its place; leave the cell blank if it is not deprecated");
    }

    @ParameterizedTest
    @CsvSource({
        "2147483648,  is beyond 32 bits; write an integer",
        "-2147483649, is beyond 32 bits; write an integer",
        "99999999999999999999, is beyond 32 bits; write an integer",
        "7101.0,      is not an integer; write the number that the API answers with",
    })
    void aCodeHas32Bits(String code, String what) {
        assertThat(Kind.STATUSES.said("code,message\n" + code + ",one\n"))
                .containsExactly("f.csv:2:1: the code \"" + code + "\" " + what
                        + ", from -2147483648 to 2147483647, in the digits 0 to 9");
        assertThat(Kind.STATUSES.said("code,message\n2147483647,one\n-2147483648,two\n"))
                .isEmpty();
    }
}
