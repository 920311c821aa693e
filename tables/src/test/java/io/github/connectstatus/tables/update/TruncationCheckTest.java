package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruncationCheckTest {

    private static final String CODES = """
            code,name,message,description,deprecated
            1,ONE,One thing,Returned of one.,
            2,TWO,Two things,Returned of two.,
            3,THREE,Three things,Returned of three.,
            4,FOUR,Four things,Returned of four.,
            5,OLD,Old thing,Returned of old.,Old.
            """;

    private static final String HEADER = "|Code|Message|Description|\n|-|-|-|\n";
    private static final String ONE = "|1|One thing|Returned of one.|\n";
    private static final String TWO = "|2|Two things|Returned of two.|\n";
    private static final String THREE = "|3|Three things|Returned of three.|\n";
    private static final String FOUR = "|4|Four things|Returned of four.|\n";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeAFolder() {
        folder = Folders.of(temporary, CODES);
    }

    private void note(String note) throws IOException {
        Files.writeString(folder.resolve("index.csv"), "table,title,source,notes\ncodes,Codes,," + note + "\n");
    }

    /** How many rows are missing at the end, as one may insist on; nothing where the page is complete. */
    private List<String> truncated(String page, String... decisions) {
        return VendorPage.read("# Codes\n\n" + page)
                .flatMap(read -> UpdatePlanner.plan(
                        FolderReader.read(folder).value().orElseThrow(), read, DecisionLines.request(decisions)))
                .problems()
                .stream()
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst(".*--insist codes:(\\S+).*", "$1"))
                .toList();
    }

    @Test
    void aPageThatEndsBeforeTheLastRowsIsTruncated() {
        assertThat(truncated(HEADER + ONE + TWO + THREE + FOUR)).isEmpty();
        assertThat(truncated(HEADER + ONE + TWO + THREE)).containsExactly("truncated=1");
        assertThat(truncated(HEADER + ONE + TWO, "--insist codes:gone=2")).containsExactly("truncated=2");
        assertThat(truncated(HEADER + ONE + TWO + THREE, "--insist codes:truncated=1"))
                .isEmpty();
    }

    @Test
    void aRowThatIsMissingBeforeTheLastOrBeforeANewOneIsGone() {
        assertThat(truncated(HEADER + ONE + TWO + FOUR)).isEmpty();
        assertThat(truncated(HEADER + ONE + TWO + THREE + "|6|New thing|Returned of new.|\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Four things, Returned of four, false",
        "Four things, Returned of fou, true",
        "Four things, Returned, true",
        "Four things, '', true",
        "Four things, Returned of 4, false",
        "Four thing, Returned of four., false",
        "Four thin, Returned of four., true"
    })
    void aPageThatEndsWithinARowIsTruncatedUnlessOnlyAFullStopIsMissing(
            String message, String description, boolean truncated) {
        String row = "|4|" + message + "|" + description + "|\n";
        assertThat(truncated(HEADER + ONE + TWO + THREE + row))
                .isEqualTo(truncated ? List.of("truncated=0") : List.of());
    }

    @Test
    void aPageWithTheNotesThatFollowIsComplete() throws IOException {
        note("Codes may change.");
        assertThat(truncated(HEADER + ONE + TWO + THREE)).containsExactly("truncated=1");
        assertThat(truncated(HEADER + ONE + TWO + THREE + "\nCodes may change.\n"))
                .isEmpty();
        assertThat(truncated(HEADER + ONE + TWO + THREE + "|4|Four things|Returned of four|\n"))
                .containsExactly("truncated=0");
    }

    @Test
    void onlyTheLastTableOfAPageCanBeTruncated() {
        String further = "\nMore:\n\n" + HEADER + "|9|Else|Of else.|\n|10|Other|Of other.|\n";
        assertThat(truncated(HEADER + ONE + TWO + THREE + further)).isEmpty();
        assertThat(truncated(HEADER + ONE + TWO + "\nMore:\n\n" + HEADER + THREE))
                .containsExactly("truncated=1");
        assertThat(truncated(HEADER + ONE + TWO + THREE + "\n# Calls\n\n" + HEADER + "|9|Else|Of else.|\n"))
                .isEmpty();
    }

    @Test
    void aTableOfWhichNothingCountsIsNotTruncated() throws IOException {
        Files.writeString(folder.resolve("codes.csv"), "code,name,message,deprecated\n5,OLD,Old thing,Old.\n");
        assertThat(truncated(HEADER + "|6|~~New thing~~|~~Returned of new.~~|\n", "--gone codes:NEW_THING"))
                .isEmpty();
    }
}
