package io.github.connectstatus.tables.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Shipped;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.translation.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslatedTablesTest {

    private static final LocaleName DUTCH = new LocaleName(Locale.forLanguageTag("nl"));
    private static final LocaleName FRENCH = new LocaleName(Locale.FRENCH);

    @TempDir
    private Path temporary;

    private static List<String> files(Result<List<Translation>> translations) {
        return Shipped.valueOf(translations).stream()
                .map(translation -> Path.of(translation.file()).getFileName().toString())
                .toList();
    }

    @Test
    void theTablesOfAFolderAreTranslatedThere() throws IOException {
        Path folder = Folders.of(temporary, "code,name,message\n1,ONE,one\n");
        Files.writeString(folder.resolve("codes_nl.csv"), "name,source,message\nONE,one,een\n");
        Files.writeString(folder.resolve("codes_fr.csv"), "name,source,message\nONE,one,un\n");

        TranslatedTables read = Shipped.valueOf(TranslatedTables.ofFolder(folder));

        assertThat(read.shipped()).isEmpty();
        assertThat(read.indexFile()).isEqualTo(folder.resolve("index.csv"));
        assertThat(read.locales()).containsExactly(FRENCH, DUTCH).isEqualTo(read.allLocales());
        TranslatedTable codes = read.tables().get(0);
        assertThat(codes.path(FRENCH)).isEqualTo(folder.resolve("codes_fr.csv"));
        assertThat(codes.file(FRENCH))
                .hasValueSatisfying(file -> assertThat(file.locale()).isEqualTo(FRENCH));
        assertThat(codes.isShipped(FRENCH)).isFalse();
        assertThat(files(codes.translations(FRENCH))).containsExactly("codes_fr.csv");
    }

    @Test
    void aShippedTableComesWithItsSupplementAndItsUsersTranslations() throws IOException {
        Path own = Files.createDirectories(temporary.resolve("webex-connect"));
        Files.writeString(own.resolve("messaging_nl.csv"), "name,source,message\n");
        Files.writeString(own.resolve("messaging_fr.csv"), "name,source,message,note\nOLD,old,vieux,gone: long ago\n");

        TranslatedTables read = Shipped.valueOf(ShippedTables.read("webex-connect/messaging", temporary));

        assertThat(read.shipped()).contains("webex-connect/messaging");
        assertThat(read.folder()).isEqualTo(own);
        assertThat(read.tables())
                .extracting(TranslatedTable::name)
                .containsExactly("messaging", "messaging-supplement");
        assertThat(read.locales()).containsExactly(FRENCH, DUTCH);
        assertThat(read.allLocales()).hasSize(9).contains(FRENCH, DUTCH);
        TranslatedTable messaging = read.tables().get(0);
        assertThat(messaging.isShipped(FRENCH)).isTrue();
        assertThat(messaging.isShipped(DUTCH)).isFalse();
        assertThat(files(messaging.translations(FRENCH))).containsExactly("messaging_fr.csv", "messaging_fr.csv");
    }

    @Test
    void aTableOfAUserThatHidesAShippedOneIsReported() throws IOException {
        Path own = Files.createDirectories(temporary.resolve("webex-connect"));
        Files.writeString(own.resolve("messaging.csv"), "code,message\n1,one\n");

        assertThat(ShippedTables.read("webex-connect/messaging", temporary).problems())
                .extracting(Problem::toString)
                .containsExactly(own.resolve("messaging.csv")
                        + ": this table of your own hides the one of Webex Connect with the same id; name its folder, "
                        + own
                        + ", instead of the id; or rename it");
    }

    @Test
    void allShippedTablesOrOneAndItsSupplementAreAFolder() {
        assertThat(Shipped.valueOf(ShippedTables.folder("webex-connect")).tables())
                .extracting(FolderTable::name)
                .contains("event", "messaging", "messaging-supplement", "profile");
        assertThat(Shipped.valueOf(ShippedTables.folder("webex-connect/messaging"))
                        .tables())
                .extracting(FolderTable::name)
                .containsExactly("messaging", "messaging-supplement");
    }

    @Test
    void anIdThatNoShippedTableHasIsToldWithTheNearest() {
        String problem = "webex-connect/mesaging: this is neither a folder nor the id of a table of Webex Connect;"
                + " name the folder that the tables are in; or a table, such as webex-connect/messaging";

        assertThat(ShippedTables.folder("webex-connect/mesaging").problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
        assertThat(ShippedTables.read("webex-connect/mesaging", temporary).problems())
                .extracting(Problem::toString)
                .containsExactly(problem);
    }
}
