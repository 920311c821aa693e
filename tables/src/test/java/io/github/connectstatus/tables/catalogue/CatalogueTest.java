package io.github.connectstatus.tables.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final String HEADER = "code,name,message,description,template,outcome,remedy,deprecated\n";
    private static final LocaleName FRENCH = LocaleName.parse("fr").value().orElseThrow();

    @TempDir
    private Path temporary;

    private Catalogue catalogue(String... filesAndTexts) throws IOException {
        Path folder = Folders.of(temporary, HEADER + "1,ONE,One,,,,,\n2,TWO,Two,,,success,,\n");
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            Files.writeString(folder.resolve(filesAndTexts[i]), filesAndTexts[i + 1]);
        }
        return Catalogue.of(FolderReader.read(folder).value().orElseThrow(), "Acme");
    }

    @Test
    void aSupplementIsPartOfItsTable() throws IOException {
        Catalogue catalogue = catalogue(
                "index.csv",
                "table,title,supplement\ncodes,Codes,more\nmore,More,\n",
                "more.csv",
                HEADER + "3,THREE,Three,,,,,\n",
                "more_fr.csv",
                "name,source,message\nTHREE,Three,Trois\n");

        assertThat(catalogue.tables()).extracting(CatalogueTable::id).containsExactly("acme/codes");
        assertThat(catalogue.tables().get(0).statuses())
                .extracting(status -> status.row().name())
                .containsExactly("ONE", "TWO", "THREE");
        assertThat(catalogue.tables().get(0).statuses().get(2).translations())
                .containsEntry(FRENCH, new CatalogueTranslation("Trois", true));
    }

    @Test
    void aStaleTranslationIsKeptAsSuchAndAMissingOneIsNotThere() throws IOException {
        Catalogue catalogue = catalogue("codes_fr.csv", "name,source,message\nONE,Won,Un\nTWO,Two,\n");

        assertThat(catalogue.languages()).containsExactly(FRENCH);
        assertThat(catalogue.tables().get(0).statuses())
                .extracting(CatalogueStatus::translations)
                .containsExactly(Map.of(FRENCH, new CatalogueTranslation("Un", false)), Map.of());
    }

    @Test
    void englishIsNoLanguageToChooseBesideEnglish() throws IOException {
        assertThat(catalogue("codes_en.csv", "name,source,message\nONE,One,One!\n")
                        .languages())
                .isEmpty();
    }

    @Test
    void whyAStatusIsDeprecatedStandsOnThePage() throws IOException {
        assertThat(CataloguePage.of(catalogue("codes.csv", HEADER + "1,ONE,One,,,,,Use TWO.\n")))
                .contains("\"deprecated\":\"Use TWO.\"");
    }

    @Test
    void typesAreNamedAsTheyAreGenerated() throws IOException {
        CatalogueTable table = catalogue().tables().get(0);

        assertThat(table.enumName()).isEqualTo("CodesStatus");
        assertThat(table.exceptionName()).isEqualTo("CodesException");
        assertThat(table.statuses())
                .extracting(status -> CatalogueTable.exceptionName(status.row()))
                .containsExactly(Optional.of("One"), Optional.empty());
    }
}
