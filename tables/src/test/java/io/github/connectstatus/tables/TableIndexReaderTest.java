package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableIndexReaderTest {

    private static Result<TableIndex> read(String content) {
        return TableIndexReader.read(new SourceFile("index.csv", content.getBytes(UTF_8)));
    }

    private static TableIndex index(String content) {
        Result<TableIndex> result = read(content);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static List<String> problems(String content) {
        Result<TableIndex> result = read(content);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void anIndexHasAnEntryPerTable() {
        TableIndex index = index("""
                table,title,source,notes,locales,supplement
                messaging,Messaging,The document,"First.
                \u00A0
                Second.",de fr  pt_BR zh_Hans_CN,more
                more,More,,,,
                """);

        assertThat(index.entry("messaging"))
                .contains(new IndexEntry(
                        "messaging",
                        "Messaging",
                        "The document",
                        List.of("First.", "Second."),
                        Stream.of("de", "fr", "pt-BR", "zh-Hans-CN")
                                .map(Locale::forLanguageTag)
                                .map(LocaleName::new)
                                .toList(),
                        Optional.of("more")));
        assertThat(index.entry("more")).contains(IndexEntry.of("more", "More"));
        assertThat(index.supplemented("more")).isEqualTo(index.entry("messaging"));
        assertThat(index.supplemented("messaging")).isEmpty();
        assertThat(index.entry("event")).isEmpty();
    }

    @Test
    void onlyTableAndTitleAreRequired() {
        assertThat(index("title,table\nMessaging,messaging\n").entries())
                .containsExactly(IndexEntry.of("messaging", "Messaging"));
        assertThat(problems("source\nx\n"))
                .containsExactly(
                        "index.csv:1:1: the column \"table\" is missing; add it to the header and to every row",
                        "index.csv:1:1: the column \"title\" is missing; add it to the header and to every row");
    }

    @Test
    void anUnknownColumnIsAProblem() {
        assertThat(problems("table,title,note\na,A,b\n"))
                .containsExactly("index.csv:1:13: unknown column \"note\"; the nearest known column is \"notes\";"
                        + " rename the column, or remove it");
    }

    @Test
    void aBlankTableOrTitleIsAProblem() {
        assertThat(problems("table,title\n\u00A0,\u200B\n"))
                .containsExactly(
                        "index.csv:2:1: the table is blank;"
                                + " write the name of its file without folder and .csv, like transaction-status",
                        "index.csv:2:3: the title is blank; write what the document calls the table");
    }

    @Test
    void whatNobodySeesInALocaleIsTold() {
        assertThat(problems("table,title,locales\na,A,f\u2066r\n"))
                .singleElement()
                .asString()
                .contains("\"f\\u2066r\" is not a locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webex-connect/messaging", "messaging.csv", "../a", "a messaging"})
    void aTableIsTheNameOfAFile(String table) {
        assertThat(problems("table,title\n" + table + ",A\n"))
                .containsExactly("index.csv:2:1: \"" + table + "\" is not the name of a table;"
                        + " write the name of its file without folder and .csv, like transaction-status");
    }

    @Test
    void aTableListedTwiceIsAProblem() {
        assertThat(problems("table,title\na,A\nb,B\na,C\n"))
                .containsExactly(
                        "index.csv:4:1: the table \"a\" is already listed on line 2; remove one of the two rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"french", "pt-BR", "pt_br", "FR", "fr,de", "fr;de", "und"})
    void aLocaleIsWrittenAsInFileNames(String locale) {
        assertThat(problems("table,title,locales\na,A,\"en " + locale + "\"\n"))
                .containsExactly("index.csv:2:5: \"" + locale + "\" is not a locale;"
                        + " write language and country like pt_BR, and separate locales by spaces");
    }

    @Test
    void aLocaleListedTwiceIsAProblem() {
        assertThat(problems("table,title,locales\na,A,fr de fr\n"))
                .containsExactly("index.csv:2:5: the locale fr is there already; remove one of the two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-"})
    void aTableNeedsNoSupplement(String none) {
        assertThat(index("table,title,supplement\na,A," + none + "\n").entries())
                .containsExactly(IndexEntry.of("a", "A"));
    }

    @Test
    void aSupplementIsATableOfTheIndex() {
        assertThat(problems("table,title,supplement\nsms,SMS,sms-sup\nsms-supplement,More,\n"))
                .containsExactly(
                        "index.csv:2:9: the index lists no table \"sms-sup\"; the nearest is \"sms-supplement\";"
                                + " write that, or list the supplement in a row of its own");
        assertThat(problems("table,title,supplement\nsms,SMS,more\n"))
                .containsExactly(
                        "index.csv:2:9: the index lists no table \"more\"; list the supplement in a row of its own");
        assertThat(problems("table,title,supplement\nsms,SMS,a/b\n"))
                .containsExactly("index.csv:2:9: \"a/b\" is not the name of a table;"
                        + " write the name of its file without folder and .csv, like transaction-status");
    }

    @Test
    void aSupplementIsLaidOverOneOtherTableAndHasNone() {
        assertThat(problems("table,title,supplement\na,A,a\n"))
                .containsExactly("index.csv:2:5: the table is named as its own supplement;"
                        + " name another table, or leave the cell blank");
        assertThat(problems("table,title,supplement\na,A,b\nb,B,c\nc,C,\n"))
                .containsExactly("index.csv:2:5: the supplement \"b\" has a supplement itself;"
                        + " leave the supplement of one of the two tables blank");
        assertThat(problems("table,title,supplement\na,A,c\nb,B,c\nc,C,\n"))
                .containsExactly("index.csv:3:5: \"c\" is already the supplement of the table on line 2;"
                        + " give each table a supplement of its own");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        TableIndex index = index("""
                supplement,locales,notes,source,title,table
                more,de fr,"One.
                Two.",Here,A,a
                -,,,,More,more
                """);

        String written = TableIndexWriter.write(index);

        assertThat(written).isEqualTo("""
                table,title,source,notes,locales,supplement
                a,A,Here,"One.
                Two.",de fr,more
                more,More,,,,
                """);
        assertThat(index(written)).isEqualTo(index);
    }

    @Test
    void aNulIsAProblem() {
        assertThat(problems("table,title,source,notes\na,A\0,\0,\0\n")).hasSize(3);
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThat(problems("table,title,x\na\n,\"open\n")).hasSize(3);
    }
}
