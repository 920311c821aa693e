package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static Result<Table> read(byte[] content) {
        return TableReader.read("acme/codes", new SourceFile("codes.csv", content));
    }

    private static Table table(String content) {
        Result<Table> result = read(content.getBytes(UTF_8));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    private static List<String> problems(String content) {
        return problems(content.getBytes(UTF_8));
    }

    private static List<String> problems(byte[] content) {
        Result<Table> result = read(content);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::toString).toList();
    }

    @Nested
    class ATable {

        @Test
        void isReadWithAllItsColumns() {
            Table table = table("""
                    code,name,message,description,template,outcome,remedy,deprecated
                    7004,INVALID_TYPE,"type xxx, please",Returned when.,"type {type}, please",,request,Not sent any more.
                    """);

            assertThat(table)
                    .isEqualTo(new Table(
                            "acme/codes",
                            "codes.csv",
                            List.of(new StatusRow(
                                    7004,
                                    "INVALID_TYPE",
                                    "type xxx, please",
                                    "Returned when.",
                                    Optional.of(Template.parse("type {type}, please")),
                                    Outcome.FAILURE,
                                    Optional.of(Remedy.REQUEST),
                                    Optional.of("Not sent any more."),
                                    List.of(),
                                    new Location("codes.csv", 2, 1)))));
        }

        @Test
        void needsNoMoreThanCodeAndMessage() {
            assertThat(table("code,message\n7000,Invalid JSON\n").rows())
                    .containsExactly(new StatusRow(
                            7000,
                            "INVALID_JSON",
                            "Invalid JSON",
                            "",
                            Optional.empty(),
                            Outcome.FAILURE,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            new Location("codes.csv", 2, 1)));
        }

        @Test
        void hasItsColumnsInAnyOrder() {
            assertThat(table("outcome,message,name,code\nsuccess,Read,SEEN,7502\n")
                            .rows()
                            .get(0))
                    .extracting(StatusRow::code, StatusRow::name, StatusRow::message, StatusRow::outcome)
                    .containsExactly(7502, "SEEN", "Read", Outcome.SUCCESS);
        }

        @Test
        void keepsTextsLetterForLetter() {
            assertThat(table("code,message,description\n1,\"a  \"\"b\"\"\r\n c\",d  e\n")
                            .rows()
                            .get(0))
                    .extracting(StatusRow::message, StatusRow::description)
                    .containsExactly("a  \"b\"\r\n c", "d  e");
        }

        @Test
        void keepsADescriptionOfNothingButBlanks() {
            assertThat(table("code,message,description\n1,a, \n").rows())
                    .extracting(StatusRow::description)
                    .containsExactly(" ");
        }

        @Test
        void isTheSameWithByteOrderMarkAndCrLf() {
            String content = "code,message\n7000,Invalid JSON\n7001,Failed\n";
            assertThat(table("\uFEFF" + content.replace("\n", "\r\n"))).isEqualTo(table(content));
        }

        @Test
        void isTheSameWithoutALastLineEnd() {
            assertThat(table("code,message\n7000,Failed")).isEqualTo(table("code,message\n7000,Failed\n"));
        }

        @Test
        void mayHoldBlankLines() {
            assertThat(table("\n \ncode,message\n\n7000,A\n\r\n\t\n7001,B\n\n").rows())
                    .extracting(row -> row.location().line())
                    .containsExactly(5, 8);
        }

        @Test
        void mayHoldStatusesThatShareCodeOrMessage() {
            assertThat(table("code,message\n1,A\n1,B\n2,A\n").rows()).hasSize(3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"success", "accepted", "partial", "failure"})
        void knowsEveryOutcome(String outcome) {
            assertThat(table("code,message,outcome\n1,A," + outcome + "\n").rows())
                    .extracting(row -> row.outcome().name())
                    .containsExactly(outcome.toUpperCase(Locale.ROOT));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void hasAnyIntAsACode(int code) {
            assertThat(table("code,message\n" + code + ",A\n").rows())
                    .extracting(StatusRow::code)
                    .containsExactly(code);
        }
    }

    @Nested
    class TheHeader {

        @Test
        void isMissedInAnEmptyFile() {
            assertThat(problems(""))
                    .containsExactly("codes.csv:1:1: the file is empty; start it with a header line:"
                            + " code,message,name,description,template,outcome,remedy,deprecated");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\uFEFF", "\n\n", " \r\n"})
        void isMissedInAFileOfNothingButBlanks(String content) {
            assertThat(problems(content)).singleElement().asString().contains(":1:1: the file is empty;");
        }

        @Test
        void isNotEnoughOfATable() {
            assertThat(problems("\ncode,message\n"))
                    .containsExactly(
                            "codes.csv:2:1: the table has no rows; add a row for each status below the header");
        }

        @Test
        void hasNoUnknownColumn() {
            assertThat(problems("code,message,descripton,Name\n1,A,b,C\n"))
                    .containsExactly(
                            "codes.csv:1:14: unknown column \"descripton\"; the nearest known column is"
                                    + " \"description\"; rename the column, or remove it",
                            "codes.csv:1:25: names of columns are written in small letters, without spaces around them;"
                                    + " write name");
        }

        @Test
        void hasNoColumnWithoutAName() {
            assertThat(problems("code,message,\n1,A,\n"))
                    .containsExactly("codes.csv:1:14: a column has no name; remove the column, or give it one of these"
                            + " names: code, message, name, description, template, outcome, remedy, deprecated");
        }

        @Test
        void hasNoColumnTwice() {
            assertThat(problems("code,message,code\n1,A,x\n"))
                    .containsExactly("codes.csv:1:14: the column \"code\" is there already; remove one of the two");
        }

        @Test
        void hasTheRequiredColumns() {
            assertThat(problems("name\nA\n"))
                    .containsExactly(
                            "codes.csv:1:1: the column \"code\" is missing; add it to the header and to every row",
                            "codes.csv:1:1: the column \"message\" is missing; add it to the header and to every row");
        }

        @Test
        void withoutCodesMakesNoTwoRowsTheSame() {
            assertThat(problems("message\nA\nA\n"))
                    .containsExactly(
                            "codes.csv:1:1: the column \"code\" is missing; add it to the header and to every row");
        }

        @Test
        void doesNotKeepTheRowsFromBeingChecked() {
            assertThat(problems("code,note,message\nx,,\n"))
                    .extracting(TableReaderTest::place)
                    .containsExactly("1:6", "2:1", "2:4");
        }
    }

    @Nested
    class ACode {

        @Test
        void isNotBlank() {
            assertThat(problems("code,message\n1,A\n ,B\n"))
                    .containsExactly("codes.csv:3:1: the code is blank; write the number that the API answers with,"
                            + " from -2147483648 to 2147483647, in the digits 0 to 9");
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "7000.0", "7e3", "+7", "7 0", "-", "٧", "７"})
        void isAnInteger(String code) {
            assertThat(problems("message,code\nA," + code + "\n"))
                    .singleElement()
                    .asString()
                    .startsWith("codes.csv:2:3: the code \"" + code + "\" is not an integer; ");
        }
    }

    @Nested
    class ACell {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "code,message\n,A\n,A\n",
                    "code,message\nx,A\ny,A\n",
                    "code,message\n2147483648,A\n-2147483649,A\n",
                    "code,message\n1,\n1,\n",
                    "code,message,name\n1,A,a\n2,B,b\n"
                })
        void thatIsWrongIsNotComparedWithThoseOfOtherRows(String content) {
            assertThat(problems(content))
                    .extracting(problem -> problem.charAt(10))
                    .containsExactly('2', '3');
        }
    }

    @Nested
    class AName {

        @ParameterizedTest
        @ValueSource(strings = {"A", "Z", "AZ_09", "A_B_C"})
        void isAsItIsWritten(String name) {
            assertThat(table("code,message,name\n1,Sent," + name + "\n").rows())
                    .extracting(StatusRow::name)
                    .containsExactly(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Queued", "queued", "A__B", "A_", "_A", "1A", "A-B", "A B", "ÉTAT", "A.B"})
        void isInUpperSnakeCase(String name) {
            assertThat(problems("code,message,name\n1,A," + name + "\n"))
                    .containsExactly(
                            "codes.csv:2:5: the name \"" + name + "\" is not in upper snake case; write it like"
                                    + " MESSAGE_EXPIRED_7208, or leave it blank to have it derived from the message");
        }

        @Test
        void isThatOfOneRow() {
            assertThat(problems("code,name,message\n1,A,a\n2,B,b\n3,A,c\n4,A,d\n"))
                    .containsExactly(
                            "codes.csv:4:3: the name \"A\" is already that of line 2; give each row a name of its own",
                            "codes.csv:5:3: the name \"A\" is already that of line 2; give each row a name of its own");
        }
    }

    @Nested
    class AMessage {

        @ParameterizedTest
        @ValueSource(strings = {" ", "\u00A0", "\u200B", "\uFEFF", "\u3000"})
        void isNotBlank(String blank) {
            assertThat(problems("code,message\n1,\"" + blank + "\"\n"))
                    .containsExactly("codes.csv:2:3: the message is blank; write the text that the API answers with");
        }

        @Test
        void isThatOfOneRowPerCode() {
            assertThat(problems("code,name,message\n7,A,same\n8,B,same\n07,C,same\n"))
                    .containsExactly(
                            "codes.csv:4:1: code and message are the same as on line 2; remove one of the two rows");
        }

        @Test
        void isThatOfOneRowPerCodeWhereNamesAreDerivedToo() {
            assertThat(problems("code,message\n7,same\n7,same\n"))
                    .containsExactly(
                            "codes.csv:3:1: code and message are the same as on line 2; remove one of the two rows");
        }

        @ParameterizedTest
        @ValueSource(strings = {"message", "description", "deprecated"})
        void holdsNoNulAndNorDoesAnyOtherText(String column) {
            String header = column.equals("message") ? "code,message" : "code,message," + column;
            String row = column.equals("message") ? "1,a\0b" : "1,m,a\0b";
            assertThat(problems(header + "\n" + row + "\n"))
                    .containsExactly("codes.csv:2:" + (row.indexOf('a') + 1)
                            + ": the text holds a NUL character; remove the character");
        }
    }

    @Nested
    class ATemplate {

        @Test
        void isWellFormed() {
            assertThat(problems("code,message,template\n1,type xxx,\uD83E\uDD8A {type\n2,b xx xx,b {a} {a}\n"))
                    .satisfiesExactly(
                            open -> assertThat(open)
                                    .startsWith("codes.csv:2:12: the template is broken at its character 3: ")
                                    .endsWith("; write each placeholder once, like {name}, with text between any two"),
                            repeated -> assertThat(repeated)
                                    .startsWith("codes.csv:3:11: the template is broken at its character 7: ")
                                    .endsWith("; write each placeholder once, like {name}, with text between any two"));
        }

        @Test
        void hasAPlaceholder() {
            assertThat(problems("code,message,template\n1,type xxx,type xxx\n"))
                    .containsExactly("codes.csv:2:12: the template has no placeholder; put one, like {name}, where the"
                            + " message varies, or write no template");
        }

        @Test
        void fitsItsMessage() {
            assertThat(problems("code,message,template\n1,type xxx,kind {type}\n2,A xxx,a {x}\n"))
                    .containsExactly(
                            "codes.csv:2:12: the template \"kind {type}\" does not fit the message; copy the message,"
                                    + " and put placeholders for the parts of it that vary",
                            "codes.csv:3:9: the template \"a {x}\" does not fit the message; copy the message,"
                                    + " and put placeholders for the parts of it that vary");
        }
    }

    @Nested
    class Templates {

        @Test
        void ofOneCodeAreNotTheSameButForTheNamesOfTheirPlaceholders() {
            assertThat(problems("""
                    code,name,message,template
                    7,A,Order xxx is broken,Order {order} is broken
                    8,B,Order xxx is broken,Order {id} is broken
                    7,C,order xx  is broken.,order {id}  is broken.
                    7,D,Order xx is broke,Order {order} is broke
                    07,E,Order x is broken,Order {order} is broken
                    """))
                    .containsExactly(
                            "codes.csv:4:26: answers cannot tell the template \"order {id}  is broken.\" from that of"
                                    + " line 2, which has the same code; give one of the two other words",
                            "codes.csv:6:24: answers cannot tell the template \"Order {order} is broken\" from that of"
                                    + " line 2, which has the same code; give one of the two other words");
        }

        @Test
        void ofARowThatIsRepeatedAreNoMistakeOfTheirOwn() {
            assertThat(problems("code,name,message,template\n7,A,a x,a {x}\n7,B,a x,a {x}\n"))
                    .containsExactly(
                            "codes.csv:3:1: code and message are the same as on line 2; remove one of the two rows");
        }
    }

    @Nested
    class AnOutcome {

        @Test
        void isKnown() {
            assertThat(problems("code,message,outcome\n1,A,sucess\n2,B,Failure\n"))
                    .containsExactly(
                            "codes.csv:2:5: unknown outcome \"sucess\"; the nearest known outcome is \"success\";"
                                    + " write one of success, accepted, partial, failure",
                            "codes.csv:3:5: unknown outcome \"Failure\"; the nearest known outcome is \"failure\";"
                                    + " write one of success, accepted, partial, failure");
        }
    }

    @Nested
    class ARemedy {

        @ParameterizedTest
        @ValueSource(strings = {"retry", "request", "account", "recipient"})
        void isKnown(String remedy) {
            assertThat(table("code,message,remedy\n1,A," + remedy + "\n").rows())
                    .extracting(row -> row.remedy().orElseThrow().name())
                    .containsExactly(remedy.toUpperCase(Locale.ROOT));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00A0"})
        void isNotKnownWhereNoneIsWritten(String blank) {
            assertThat(table("code,message,outcome,remedy\n1,A,," + blank + "\n2,B,success," + blank + "\n")
                            .rows())
                    .extracting(StatusRow::remedy)
                    .containsExactly(Optional.empty(), Optional.empty());
        }

        @Test
        void thatIsNoneIsAnError() {
            assertThat(problems("code,message,remedy\n1,A,retryy\n2,B,Account\n3,C,-\n"))
                    .containsExactly(
                            "codes.csv:2:5: unknown remedy \"retryy\"; the nearest known remedy is \"retry\"; write one of"
                                    + " retry, request, account, recipient",
                            "codes.csv:3:5: unknown remedy \"Account\"; the nearest known remedy is \"account\"; write one"
                                    + " of retry, request, account, recipient",
                            "codes.csv:4:5: unknown remedy \"-\"; the nearest known remedy is \"retry\"; write one of"
                                    + " retry, request, account, recipient");
        }

        @ParameterizedTest
        @ValueSource(strings = {"success", "accepted", "partial"})
        void isForFailuresOnly(String outcome) {
            assertThat(problems("code,message,remedy,outcome\n1,A,retry," + outcome + "\n2,,retry," + outcome + "\n"))
                    .containsExactly(
                            "codes.csv:2:5: the remedy \"retry\" is of no use, since the outcome of the status is "
                                    + outcome
                                    + " and only a failure has a remedy; write no remedy, or the outcome failure",
                            "codes.csv:3:3: the message is blank; write the text that the API answers with",
                            "codes.csv:3:4: the remedy \"retry\" is of no use, since the outcome of the status is "
                                    + outcome
                                    + " and only a failure has a remedy; write no remedy, or the outcome failure");
        }

        @Test
        void isNotJudgedByAnOutcomeThatIsNone() {
            assertThat(problems("code,message,remedy,outcome\n1,A,retry,sucess\n2,B,no,success\n"))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("codes.csv:2:11: unknown outcome \"sucess\""),
                            second -> assertThat(second).startsWith("codes.csv:3:5: unknown remedy \"no\""));
        }
    }

    @Nested
    class ARow {

        @Test
        void hasNoMoreCellsThanTheHeader() {
            assertThat(problems("code,message\n1,any one of [a,b] is mandatory\n"))
                    .containsExactly("codes.csv:2:17: the row has 3 cells, the header has 2;"
                            + " put quotes around a cell with a comma in it, or remove this cell");
        }

        @Test
        void hasNoFewerCellsThanTheHeader() {
            assertThat(problems("code,message,name\n1,a\n2\n"))
                    .containsExactly(
                            "codes.csv:2:1: the row has 2 cells, the header has 3;"
                                    + " add the missing cells, each after a comma",
                            "codes.csv:3:1: the row has 1 cell, the header has 3;"
                                    + " add the missing cells, each after a comma");
        }
    }

    @Nested
    class AQuote {

        @Test
        void isClosed() {
            assertThat(problems("code,message\nx,A\n7,\"open\n8,B\n"))
                    .satisfiesExactly(
                            code -> assertThat(code).startsWith("codes.csv:2:1: the code \"x\" is not an integer; "),
                            quote -> assertThat(quote)
                                    .isEqualTo("codes.csv:3:3: the quote that opens here is never closed;"
                                            + " close the cell with a quote"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"code,\"message\n1,A\n", "\"", "code,message\n1,\"", "code,message\n1,A\n\" "})
        void isClosedWhereverItOpens(String content) {
            assertThat(problems(content)).singleElement().asString().contains("is never closed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"a\"b", "\"a\" ", "\"a\"b\"", "\"a\"b\"\"c\""})
        void isWrittenTwiceInsideACell(String message) {
            assertThat(problems("code,message,name\n7," + message + ",A\nx,B,B\n"))
                    .satisfiesExactly(
                            quote -> assertThat(quote)
                                    .isEqualTo("codes.csv:2:3: text follows the closing quote of this cell; write each"
                                            + " quote inside the cell twice, and close the cell with a single one"),
                            code -> assertThat(code).startsWith("codes.csv:3:1: the code \"x\""));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\"b\"", "a \"b\" c"})
        void isNotInsideAnUnquotedCell(String message) {
            assertThat(problems("code,message\n7," + message + "\n"))
                    .containsExactly("codes.csv:2:3: the cell contains a quote, but does not start with one;"
                            + " put the whole cell in quotes, and write each quote inside it twice");
        }
    }

    @Nested
    class AByteThatIsNotUtf8 {

        @Test
        void isOneProblemForTheFile() {
            byte[] content = "code,message\n1,é è\n2,plain\nx,dépassé\n".getBytes(ISO_8859_1);
            assertThat(problems(content))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .isEqualTo("codes.csv:2:3: the byte 0xE9 is not UTF-8; likewise on line 4;"
                                            + " save the file with the encoding UTF-8"),
                            code -> assertThat(code).startsWith("codes.csv:4:1: the code"));
        }

        @Test
        void isSeenAtTheEndAndBehindAByteOrderMark() {
            byte[] bytes = "\uFEFFcode,message\r\n1,A?".getBytes(UTF_8);
            bytes[bytes.length - 1] = (byte) 0xC3;
            assertThat(problems(bytes)).singleElement().asString().startsWith("codes.csv:2:4: the byte 0xC3");
        }
    }

    @Nested
    class Problems {

        @Test
        void comeAllAtOnceInTheOrderOfTheFile() {
            String content = """
                    code,name,message,nmae,template,outcome
                    x,lower,,,,maybe
                    1,A,a,,{,
                    1,A,a,,,
                    1,B,b
                    """;
            assertThat(problems(content))
                    .extracting(TableReaderTest::place)
                    .containsExactly("1:19", "2:1", "2:3", "2:9", "2:12", "3:8", "4:1", "4:3", "5:1");
        }

        @Test
        void countColumnsInCodePointsFromTheStartOfTheCellsLine() {
            assertThat(problems("message,outcome,code\n\"\uD83D\uDE00 \"\"é\"\"\n,\",nope,x\n\"a\r\nb\",nope,1\n"))
                    .extracting(TableReaderTest::place)
                    .containsExactly("3:4", "3:9", "5:4");
        }

        @Test
        void quoteNoMoreThanTheStartOfALongCell() {
            String name = "long " + "\uD83D\uDE00".repeat(100);
            assertThat(problems("code,message,name\n1,A,\"" + name + "\"\n"))
                    .singleElement()
                    .asString()
                    .contains("the name \"long " + "\uD83D\uDE00".repeat(55) + "…\" is");
        }

        @Test
        void escapeWhatNobodySees() {
            assertThat(problems("code,message\n1\u202E2\u20283,A\n"))
                    .singleElement()
                    .asString()
                    .contains("the code \"1\\u202E2\\u20283\" is not an integer; ");
        }

        @Test
        void stayOnOneLine() {
            assertThat(problems("code,message,template\n\"1\r\n\u20282\",A,\"{a\nb}\"\n"))
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem).doesNotContainPattern("\\v"));
        }
    }

    private static String place(String problem) {
        return problem.replaceFirst("^codes.csv:(\\d+:\\d+): .*$", "$1");
    }
}
