package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not quite as they should be. */
class OddFilesTest {

    private static CsvDocument read(byte[] file) {
        return CsvDocument.read(new SourceFile("f.csv", file), new Columns(List.of("a", "b"), List.of("c")));
    }

    private static List<String> problems(String file) {
        return read(file.getBytes(UTF_8)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "# x/|f.csv:1:1: the line is a comment, which CSV does not have; remove it"
                        + "/f.csv:1:1: the file is empty; start it with a header line: a,b,c",
                "Codes/a,b/1,2/|f.csv:1:1: the line stands above the header; remove it, so that the header is the first"
                        + " line",
                "a,b/1/|f.csv:2:1: the row has 1 cell, the header has 2; add the missing cells, each after a comma",
                "a,b/1,2,3/|f.csv:2:5: the row has 3 cells, the header has 2; put quotes around a cell with a comma in"
                        + " it, or remove this cell",
                "a,b/1,x\"y\"/|f.csv:2:3: the cell contains a quote, but does not start with one; put the whole cell in"
                        + " quotes, and write each quote inside it twice",
                "a,b/1, \"x\"/|f.csv:2:3: a space stands before the quote that opens this cell; remove the space",
                "a,b/1,\"x\"y/2,z/|f.csv:2:3: text follows the closing quote of this cell; write each quote inside the"
                        + " cell twice, and close the cell with a single one",
                "a,b/1,\"x/|f.csv:2:3: the quote that opens here is never closed; close the cell with a quote"
            })
    void whatIsWrongIsSaidWhereItIs(String file, String problems) {
        assertThat(problems(file.replace('/', '\n'))).containsExactly(problems.split("/"));
    }

    @Test
    void blankLinesAreNothing() {
        assertThat(problems("a,b\n\n1,2\r\n\n\n")).isEmpty();
    }

    @Test
    void aPlaceMayBeFarBelow() {
        assertThat(problems("a,b\n" + "1,2\n".repeat(40) + "3\n"))
                .singleElement()
                .asString()
                .startsWith("f.csv:42:1: ");
    }

    @Test
    void theFirstCharacterMayBeDamaged() {
        assertThat(read("é,b\n".getBytes(ISO_8859_1)).problems().get(0))
                .hasToString("f.csv:1:1: the byte 0xE9 is not UTF-8; save the file with the encoding UTF-8");
        assertThat(problems("\uFFFD,b\n")).noneMatch(problem -> problem.contains("UTF-8"));
    }

    /** Each place would be counted from the start of the line. */
    @Test
    void aLineOfMistakesIsReadInNoTime() {
        byte[] line = new byte[2_000_000];
        Arrays.fill(line, (byte) 0xFF);

        assertThat(read(line).problems().get(0))
                .hasToString("f.csv:1:1: the byte 0xFF is not UTF-8; save the file with the encoding UTF-8");
        assertThat(problems("a,b" + ",\uD83D\uDE00".repeat(150_000)))
                .last()
                .asString()
                .startsWith("f.csv:1:300003: unknown column \"\uD83D\uDE00\"; ");
    }

    /** Behind each of them the parsing begins anew. */
    @Test
    void manyRowsWithMistakesAreReadInNoTime() {
        String row = "1,\"a\"" + "b".repeat(1_000) + "\n";
        assertThat(problems("a,b\n" + row.repeat(20_000))).hasSize(20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "1, ''",
        "2, '; likewise on line 3'",
        "6, '; likewise on lines 3, 4, 5, 6, 7'",
        "9, '; likewise on lines 3, 4, 5, 6, 7 and 3 more'"
    })
    void aSlipOfManyLinesIsOneProblem(int lines, String others) {
        String rows = IntStream.range(0, lines).mapToObj(i -> "1, x").collect(Collectors.joining("\n"));
        assertThat(problems("a,b\n" + rows))
                .containsExactly("f.csv:2:3: the cell starts with a space" + others
                        + "; remove white space at the start and end of cells");
    }
}
