package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {

    private static final String HEADER = "code,name,message,description,template,outcome,deprecated\n";

    @TempDir
    private Path temporary;

    private FolderComparison compare(String before, String after) {
        return FolderReader.read(Folders.of(temporary, "before", HEADER + before))
                .combine(FolderReader.read(Folders.of(temporary, "after", HEADER + after)), FolderComparison::between)
                .value()
                .orElseThrow();
    }

    @Test
    void equalVersionsHaveNoChanges() {
        FolderComparison comparison = compare("1,A,a,,,,\n", "1,A,a,,,,\n");
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.isIncompatible()).isFalse();
        assertThat(Report.of(comparison))
                .isEqualTo("# Status tables: changes of after\n\nThe tables are the same.\n\n");
    }

    @Test
    void aNameThatIsGoneIsIncompatible() {
        FolderComparison comparison = compare("1,A,a,,,,\n2,B,b,,,,\n", "1,A,a,,,,\n2,C,b,,,,\n");
        assertThat(comparison.isIncompatible()).isTrue();
        assertThat(Report.of(comparison))
                .contains("| Codes | 1 | 0 | 0 | 0 | 1 | 0 | **no** |")
                .contains("### Removed", "| 2 | `B` | b |  |", "Incompatible, source and binary:**");
    }

    @Test
    void aPlaceholderOrAnExceptionThatIsGoneIsIncompatible() {
        FolderComparison placeholder = compare("1,A,a xx,,a {x},,\n", "1,A,a xx,,a {y},,\n");
        assertThat(placeholder.isIncompatible()).isTrue();
        assertThat(Report.of(placeholder)).contains("| `A` | template | a \\{x\\} | a \\{y\\} | **no** |");
        assertThat(compare("1,A,a,,,,\n", "1,A,a,,,success,\n").isIncompatible())
                .isTrue();
        assertThat(compare("1,A,a,,,success,\n", "1,A,a,,,,\n").isIncompatible())
                .isFalse();
    }

    @Test
    void remediesAreCompared() {
        FolderComparison comparison = FolderReader.read(
                        Folders.of(temporary, "before", "code,name,message,remedy\n1,A,a,retry\n"))
                .combine(
                        FolderReader.read(Folders.of(temporary, "after", "code,name,message,remedy\n1,A,a,\n")),
                        FolderComparison::between)
                .value()
                .orElseThrow();

        assertThat(comparison.isIncompatible()).isFalse();
        assertThat(Report.of(comparison)).contains("| `A` | remedy | retry |  | yes |");
    }

    @Test
    void otherTextsAreCompared() throws IOException {
        compare("1,A,a,,,,\n", "1,A,a,,,,\n");
        Files.writeString(temporary.resolve("before/codes.texts.csv"), "name,text\nA,both\nA,old\n");
        Files.writeString(temporary.resolve("after/codes.texts.csv"), "name,text,source\nA,{{new}},x\nA,both,y\n");

        FolderComparison comparison = compare("1,A,a,,,,\n", "1,A,a,,,,\n");

        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.isIncompatible()).isFalse();
        assertThat(Report.of(comparison))
                .contains(
                        "| `A` | other text | old |  | yes |",
                        "| `A` | other text |  | \\{\\{new\\}\\} | yes |",
                        "**Changed other texts** are source and binary compatible.")
                .doesNotContain("both");
    }

    @Test
    void whatIsNewlyMissingInALanguageIsTold() throws IOException {
        String codes = "1,A,a,,,,\n2,B,b,,,,\n";
        compare(codes, codes);
        for (String version : List.of("before", "after")) {
            Path folder = temporary.resolve(version);
            Files.writeString(folder.resolve("codes_de.csv"), "name,source,message\nB,b,zwei\n");
            Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nA,a,un\nB,b,deux\n");
        }
        FolderComparison same = compare(codes, codes);
        assertThat(same.after().tables()).flatMap(same::impactsOn).isEmpty();
        Files.writeString(temporary.resolve("after/codes_fr.csv"), "name,source,message\nB,b,deux\n");
        FolderComparison lost = compare(codes, codes);
        assertThat(lost.after().tables())
                .flatMap(lost::impactsOn)
                .containsExactly(new TranslationImpact("fr", List.of("A"), List.of()));
    }

    @Test
    void allElseIsCompatible() {
        FolderComparison comparison = compare(
                "1,A,a,,,,\n2,B,b,,,,\n3,C,c,,,,Gone.\n", "2,B,bb,now,,,\n1,A,a,,,,Old.\n3,C,c,,,,\n4,D,d,,,,\n");
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.isIncompatible()).isFalse();
        assertThat(Report.of(comparison))
                .contains("| Codes | 1 | 1 | 1 | 1 | 0 | 0 | yes |")
                .contains("### Added", "| 4 | `D` | d |  |")
                .contains("### Changed", "| `B` | message | b | bb | yes |", "| `B` | description |  | now | yes |")
                .contains("### Deprecated", "| 1 | `A` | a | Old. |")
                .contains("### Revived", "| 3 | `C` | c |  |")
                .contains("**Order:**");
    }

    @Test
    void aCodeThatIsNoLongerThatOfOneStatusIsTold() {
        String old = "1,A,a,,,,\n2,B,b,,,,\n2,C,c,,,,\n";
        assertThat(Report.of(compare(old, old + "1,D,d,,,,\n2,E,e,,,,\n3,F,f,,,,\n")))
                .contains("is no longer recognized by the code alone: 1.");
    }
}
