package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.update.Decision.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionFileTest {

    @TempDir
    private Path temporary;

    private Path file(String... lines) throws IOException {
        return Files.writeString(temporary.resolve("decisions.txt"), String.join("\n", lines));
    }

    @Test
    void decisionsAreReadAsTheReportWritesThemAndAsPeopleDo() throws IOException {
        Decision quoted = new Decision(Kind.SAME, new StatusKey("codes", "TWO"), "It's 'gone' = \"over\"");
        assertThat(DecisionFile.read(file(
                                "# why",
                                "",
                                quoted.shell(),
                                "  " + quoted,
                                "--gone codes:ONE",
                                "--insist 'codes:gone=22'",
                                "--skip codes:0-99",
                                "--template codes:A="))
                        .value())
                .contains(List.of(
                        quoted,
                        quoted,
                        Decision.of(Kind.GONE, new StatusKey("codes", "ONE")),
                        new Decision(Kind.INSIST, new StatusKey("codes", "gone"), "22"),
                        Decision.of(Kind.SKIP, new StatusKey("codes", "0-99")),
                        new Decision(Kind.TEMPLATE, new StatusKey("codes", "A"), "")));
    }

    @Test
    void everyMistakeIsToldWithItsLine() throws IOException {
        Path file = file(
                "--gone", "--same codes:ONE", "# fine", "--new codes:ONE", "gone codes:ONE", "--same =One", "--gone '");
        assertThat(DecisionFile.read(file).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        file + ":1: \"\" is no status; write its table and its name like messaging:INVALID_JSON",
                        file + ":2: \"codes:ONE\" decides nothing; write it like --same TABLE:NAME=MESSAGE",
                        file + ":4: \"--new\" is no kind of decision; write one of --same, --moved, --gone, --kept,"
                                + " --template, --include, --exclude, --skip, --insist",
                        file + ":5: \"gone\" is no kind of decision; write one of --same, --moved, --gone, --kept,"
                                + " --template, --include, --exclude, --skip, --insist",
                        file + ":6: \"\" is no status; write its table and its name like messaging:INVALID_JSON",
                        file + ":7: \"'\" is no status; write its table and its name like messaging:INVALID_JSON");
        assertThat(DecisionFile.read(temporary.resolve("none")).problems())
                .singleElement()
                .asString()
                .startsWith(temporary.resolve("none") + ": ");
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "2nd", "2.0", "2=1", "2147483648", "12345678901"})
    void aCodeThatIsNoNumberIsRefused(String code) throws IOException {
        Path file = file(
                "--moved codes:1=-2147483648", "--moved codes:2=2147483647 Customer busy", "--moved codes:7=" + code);
        assertThat(DecisionFile.read(file).problems())
                .extracting(Problem::toString)
                .containsExactly(file + ":3: the code decided on for codes:7 is no number: " + code
                        + "; write --moved TABLE:NAME=CODE");
    }

    @Test
    void aMarkOfTheEncodingIsNoText() throws IOException {
        assertThat(DecisionFile.read(file("\uFEFF# why", "--gone codes:ONE")).value())
                .contains(List.of(Decision.of(Kind.GONE, new StatusKey("codes", "ONE"))));
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, '--gone codes:ONE\r\n# \u00E9', ':2:3: the byte 0xE9 is not UTF-8'",
        "ISO-8859-1, '# a\r\u00FC\n', ':2:1: the byte 0xFC is not UTF-8'",
        "ISO-8859-1, '\u00C3', ':1:1: the byte 0xC3 is not UTF-8'",
        "UTF-16, '# why', ':1:1: the file is in UTF-16'",
        "UTF-16LE, '# why', ':1:1: the file is in UTF-16'"
    })
    void anotherEncodingIsToldWithItsPlace(Charset encoding, String text, String problem) throws IOException {
        Path file = Files.writeString(temporary.resolve("decisions.txt"), text, encoding);
        assertThat(DecisionFile.read(file).problems())
                .singleElement()
                .hasToString(file + problem + "; save the file with the encoding UTF-8");
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll String text) {
        String line = text.strip().lines().findFirst().orElse("");
        Decision decision = new Decision(Kind.SAME, new StatusKey("codes", "ONE"), line.strip());
        String shell = decision.shell();
        assertThat(Decision.parse(Kind.SAME, decision.argument()).value()).contains(decision);
        assertThat(shell).startsWith("--same 'codes:ONE=").endsWith("'");
    }

    @ParameterizedTest
    @CsvSource({
        "ONE, --gone codes:ONE, --kept codes:ONE",
        "ONE, --same codes:ONE=Won, --same codes:ONE=Two",
        "ONE, --moved codes:ONE=2, --gone codes:ONE",
        "200 OK, --include codes:200 OK, --exclude codes:200 OK",
        "ONE, --template codes:ONE=a {x}, --template codes:ONE="
    })
    void decisionsThatContradictEachOtherAreRefused(String subject, String first, String second) throws IOException {
        assertThat(DecisionFile.read(file(first, second)).flatMap(Decisions::of).problems())
                .extracting(Problem::toString)
                .containsExactly("two decisions are about codes:" + subject + ": " + first + " and " + second
                        + "; take one of them back");
    }

    @ParameterizedTest
    @CsvSource({
        "--gone codes:ONE, --gone codes:ONE",
        "--gone codes:ONE, --gone codes:TWO",
        "--same codes:ONE=Won, --template codes:ONE=W {x}",
        "--skip codes:4xx, --include codes:4xx"
    })
    void otherDecisionsStandBesideEachOther(String first, String second) throws IOException {
        assertThat(DecisionFile.read(file(first, second)).flatMap(Decisions::of).problems())
                .isEmpty();
    }
}
