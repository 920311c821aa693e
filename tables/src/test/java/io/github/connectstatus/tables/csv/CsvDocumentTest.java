package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvDocumentTest {

    private static final List<String> HEADER = List.of("a", "b", "c");

    /** A cell's location and text. */
    private record Located(Location location, String text) {}

    /** A cell's content, and whether it is written in quotes though it need not be. */
    private record Content(String text, boolean quoted) {

        boolean mustBeQuoted() {
            return text.isBlank() || text.startsWith("#") || text.codePoints().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        }

        String written() {
            return quoted || mustBeQuoted() ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    }

    @Property
    void everyCellKnowsItsTextAndPlace(
            @ForAll("rows") List<List<Content>> rows,
            @ForAll("lineEnds") String lineEnd,
            @ForAll boolean markedAsUtf8) {
        StringBuilder file = new StringBuilder(String.join(",", HEADER));
        List<Located> expected = new ArrayList<>();
        for (List<Content> row : rows) {
            file.append(lineEnd);
            for (int i = 0; i < row.size(); i++) {
                file.append(i == 0 ? "" : ",");
                expected.add(cellAtTheEndOf(file.toString(), row.get(i).text));
                file.append(row.get(i).written());
            }
        }

        CsvDocument document = CsvDocument.read(
                new SourceFile("f.csv", ((markedAsUtf8 ? "\uFEFF" : "") + file).getBytes(UTF_8)),
                new Columns(HEADER, List.of()));

        assertThat(document.problems()).isEmpty();
        assertThat(document.rows().stream()
                        .flatMap(row -> HEADER.stream().flatMap(c -> Optional.ofNullable(row.find(c)).stream())))
                .map(cell -> new Located(cell.location(), cell.text()))
                .containsExactlyElementsOf(expected);
    }

    @Property
    void noFileIsTooStrangeToBeRead(@ForAll("scraps") List<String> scraps, @ForAll byte[] bytes) {
        Columns columns = new Columns(HEADER, List.of());
        SourceFile text = new SourceFile("f.csv", String.join("", scraps).getBytes(UTF_8));
        SourceFile noise = new SourceFile("f.csv", bytes);

        assertThat(CsvDocument.read(text, columns)).isNotNull();
        assertThat(CsvDocument.read(noise, columns)).isNotNull();
    }

    private static Located cellAtTheEndOf(String before, String text) {
        String[] lines = before.split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new Located(new Location("f.csv", lines.length, last.codePointCount(0, last.length()) + 1), text);
    }

    @Provide
    Arbitrary<List<List<Content>>> rows() {
        Arbitrary<String> text = Arbitraries.of(
                        "x", "é", "\uD83D\uDE00", " ", ",", "\"", "\n", "\r\n", "\r", "\0", "#", "\\")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                // white space at the ends is a problem
                .filter(t -> t.equals(t.strip()));
        Arbitrary<Content> content =
                text.flatMap(t -> Arbitraries.of(true, false).map(quoted -> new Content(t, quoted)));
        return content.list().ofSize(HEADER.size()).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of("a", "b", "c", ",", "\"", "\n", "\r", " ", "a,b,c\n")
                .list()
                .ofMaxSize(30);
    }
}
