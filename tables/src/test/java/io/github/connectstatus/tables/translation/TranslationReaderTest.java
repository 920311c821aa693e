package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.LongNames;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationReaderTest {

    private static final Table TABLE = TableReader.read("acme/codes", new SourceFile("codes.csv", """
                            code,name,message,template
                            1,QUEUED,Queued,
                            2,INVALID_TYPE,type xxx of xxx,type {type} of {owner}
                            3,BRACES,a {brace} is a {{brace},
                            """.getBytes(UTF_8)))
            .value()
            .orElseThrow();

    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    private static Result<Translation> read(String content) {
        return TranslationReader.read(TABLE, FRENCH, new SourceFile("codes_fr.csv", content.getBytes(UTF_8)));
    }

    private static Translation translation(String content) {
        Result<Translation> result = read(content);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static List<String> problems(String content) {
        Result<Translation> result = read(content);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    private static List<String> problemsOfRow(String row) {
        return problems("name,source,message\n" + row + "\n");
    }

    private static List<String> problemsOfTemplate(String message) {
        return problemsOfRow("INVALID_TYPE,type {type} of {owner}," + message);
    }

    @Test
    void everyRowIsRead() {
        Translation translation = translation("""
                message,name,note,source
                En attente,QUEUED,,Queued
                "{owner}, type {type}",INVALID_TYPE,easy,type {type} of {owner}
                """);

        assertThat(translation)
                .isEqualTo(new Translation(
                        TABLE,
                        FRENCH,
                        "codes_fr.csv",
                        List.of(
                                new TranslationRow(
                                        "QUEUED",
                                        "Queued",
                                        "En attente",
                                        Optional.of(LocalizedText.plain("En attente")),
                                        "",
                                        at(2)),
                                new TranslationRow(
                                        "INVALID_TYPE",
                                        "type {type} of {owner}",
                                        "{owner}, type {type}",
                                        Optional.of(new LocalizedText(
                                                List.of("", ", type ", ""), List.of("owner", "type"))),
                                        "easy",
                                        at(3)))));
    }

    private static Location at(int line) {
        return new Location("codes_fr.csv", line, 1);
    }

    @Test
    void aFileOfASpreadsheetIsFine() {
        String content = "name,source,message\nQUEUED,Queued,\"En attente\"\n";
        assertThat(translation("\uFEFF" + content.replace("\n", "\r\n"))).isEqualTo(translation(content));
    }

    @Test
    void whereThereIsNoTemplateBracesAreJustBraces() {
        assertThat(translation("name,source,message\nBRACES,a {brace} is a {{brace},une {accolade\n")
                        .rows())
                .extracting(TranslationRow::message)
                .containsExactly("une {accolade");
    }

    @Test
    void staleAndUntranslatedRowsAreNoProblem() {
        assertThat(translation("""
                        name,source,message
                        QUEUED,Waiting,En attente
                        INVALID_TYPE,type {typ} of {owner},type {typ} {
                        BRACES,a {brace} is a {{brace}," "
                        """).rows()).hasSize(3);
    }

    @Test
    void aTranslationThatNobodySeesIsNone() {
        assertThat(translation("name,source,message\nQUEUED,Queued,\u00A0\uFEFF\n")
                        .rows())
                .noneMatch(TranslationRow::isTranslated);
    }

    @Test
    void aRowMarkedGoneMayNameAnything() {
        assertThat(translation("name,source,message,note\nOLD,Old,Vieux,gone: the table has no such status\n")
                        .rows())
                .hasSize(1);
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOne() {
        assertThat(problems("source,name,message,note\nQueued,QUEUD,En attente,old\n"))
                .containsExactly("codes_fr.csv:2:8: the table has no status \"QUEUD\"; the nearest is \"QUEUED\";"
                        + " write that, or remove the row");
    }

    @Test
    void theNearestIsToldUntilThatTakesTooLong() {
        String content = "name,source,message\n" + LongNames.unknown(",m,n");
        List<Problem> problems = TranslationReader.read(
                        LongNames.table(), FRENCH, new SourceFile("long_fr.csv", content.getBytes(UTF_8)))
                .problems();

        assertThat(problems).hasSize(4_000);
        assertThat(problems.get(0).hint()).startsWith("the nearest is ");
        assertThat(problems.get(3_999).hint()).isEqualTo("write the name of a status of the table, or remove the row");
    }

    @Test
    void aBlankNameIsAProblem() {
        assertThat(problemsOfRow("\u00A0,Queued,En attente"))
                .containsExactly(
                        "codes_fr.csv:2:1: the name is blank; write the name of the status that the row translates");
    }

    @Test
    void aRepeatedNameIsAProblem() {
        assertThat(problemsOfRow("QUEUED,Queued,a\nQUEUED,Queued,b"))
                .containsExactly(
                        "codes_fr.csv:3:1: \"QUEUED\" is already translated on line 2; remove one of the two rows");
    }

    @Test
    void aBlankSourceIsAProblem() {
        assertThat(problemsOfRow("QUEUED,\u00A0,En attente"))
                .containsExactly("codes_fr.csv:2:8: the source is blank; copy the English text here:"
                        + " the table's template, or its message where it has no template");
    }

    @Test
    void aMissingPlaceholderIsAProblem() {
        assertThat(problemsOfTemplate("type {type}"))
                .containsExactly("codes_fr.csv:2:37: the placeholder {owner} of the English text is missing;"
                        + " put {owner} where its value is to stand");
    }

    @Test
    void aMisspeltPlaceholderIsOneProblem() {
        assertThat(problemsOfTemplate("type {tpye} de {owner}"))
                .containsExactly("codes_fr.csv:2:37: the English text has no placeholder {tpye};"
                        + " the nearest that is missing is {type}; write that, or remove {tpye}");
    }

    @Test
    void anInventedPlaceholderIsAProblem() {
        assertThat(problemsOfTemplate("type {type} de {owner} à {time}"))
                .containsExactly("codes_fr.csv:2:37: the English text has no placeholder {time}; remove it");
    }

    @Test
    void anInventedPlaceholderIsOneProblemHoweverOftenItStands() {
        assertThat(problemsOfTemplate("{type} {time} {owner} {time}"))
                .containsExactly("codes_fr.csv:2:37: the English text has no placeholder {time}; remove it");
    }

    @Test
    void aPlaceholderMayStandMoreThanOnceAndBesideAnother() {
        String message = "{owner}{type}, {type}";
        assertThat(translation("name,source,message\nINVALID_TYPE,type {type} of {owner},\"" + message + "\"\n")
                        .rows())
                .extracting(TranslationRow::message)
                .containsExactly(message);
    }

    @Test
    void brokenPlaceholdersAreAProblem() {
        assertThat(problemsOfTemplate("😀 {type de {owner}"))
                .singleElement()
                .asString()
                .isEqualTo(
                        "codes_fr.csv:2:37: the translation is broken at its character 3: '{' is not closed; a literal"
                                + " brace is written '{{'; write each placeholder at least once, like {type}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\b", "\u001B", "\u007F", "\u0085", "\u009F"})
    void aControlCharacterIsAProblem(String character) {
        assertThat(problemsOfRow("QUEUED,Queued,En" + character))
                .containsExactly("codes_fr.csv:2:15: the text holds the control character U+%04X; remove the character"
                        .formatted((int) character.charAt(0)));
    }

    @Test
    void linesAndTabsAreNoControlCharactersThatMatter() {
        assertThat(translation("name,source,message\nQUEUED,Queued,\"En\tattente\r\nencore\"\n")
                        .rows())
                .extracting(TranslationRow::message)
                .containsExactly("En\tattente\r\nencore");
    }

    @Test
    void halfACharacterIsAProblem() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("name,source,message\nQUEUED,Queued,".getBytes(UTF_8));
        content.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});
        assertThat(TranslationReader.read(TABLE, FRENCH, new SourceFile("codes_fr.csv", content.toByteArray()))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "codes_fr.csv:2:15: the byte 0xED is not UTF-8; save the file with the encoding UTF-8");
    }

    @Test
    void theHeaderIsChecked() {
        assertThat(problems("name,source,mesage\nQUEUED,Queued,En attente\n"))
                .containsExactly(
                        "codes_fr.csv:1:1: the column \"message\" is missing; add it to the header and to every row",
                        "codes_fr.csv:1:13: unknown column \"mesage\"; the nearest known column is \"message\";"
                                + " rename the column, or remove it");
    }

    @Test
    void aFileWithoutRowsIsAProblem() {
        assertThat(problems("name,source,message\n"))
                .containsExactly("codes_fr.csv:1:1: the translation has no rows;"
                        + " add a row for each status that is translated");
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThat(problemsOfRow("QUED,,\0\nINVALID_TYPE,type {type} of {owner},{a} {b}\n\"open"))
                .hasSize(6);
    }
}
