package io.github.connectstatus.tables.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows of a folder of a user's own, and what its address says. */
class CatalogueViewsTest {

    private static final String HEADER = "code,name,message,description,template,outcome,remedy,deprecated\n";

    private static final String CODES = HEADER
            + "1,SENT,Sent,It is on its way.,,accepted,,\n"
            + "2,NO_ORDER,no order xx,There is none.,no order {order},,request,\n"
            + "3,BUSY,Busy,,,,retry,\n"
            + "4,LATE,Late,,,,,the page has it no more\n"
            + "4,LOST,Lost,,,,,\n";

    @TempDir
    private Path temporary;

    private OpenCatalogue catalogue;

    @BeforeEach
    void open() throws IOException {
        Path folder = Folders.of(temporary, CODES);
        write(folder, "more.csv", HEADER + "3,BUSY,Busy,,,,retry,\n");
        write(folder, "index.csv", "table,title,notes\ncodes,Codes,Be careful.\nmore,More,\n");
        write(folder, "codes.texts.csv", "name,text,source\nNO_ORDER,unknown order {order},the test system\n");
        write(
                folder,
                "codes_de.csv",
                "name,source,message\nSENT,Sent,Gesendet\nNO_ORDER,no order {order},kein Auftrag {order}\nBUSY,Was busy,Belegt\n");
        write(folder, "codes_ar.csv", "name,source,message\nBUSY,Busy,مشغول\n");
        write(folder, "codes_nl.csv", "name,source,message\nBUSY,Busy,Bezet\n");
        catalogue = OpenCatalogue.of(OpenCatalogue.catalogue(folder));
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** What browsers do when one opens or closes a disclosure. */
    private void toggleTranslations(String open) {
        catalogue.script("(() => { const translations = document.querySelector('#pane .further details');"
                + " translations.open = " + open + "; translations.dispatchEvent(new Event('toggle')); })()");
    }

    @AfterEach
    void close() {
        assertThat(catalogue.furtherRequests()).isZero();
        catalogue.close();
    }

    @Test
    void beforeAnythingIsAskedAllStatusesAreListedInTheOrderOfTheTables() {
        assertThat(catalogue.listed()).containsExactly("SENT", "NO_ORDER", "BUSY", "LATE", "LOST", "BUSY");
        assertThat(catalogue.text("#count")).isEqualTo("Statuses: 6");
        assertThat(catalogue.texts("#pane .tables li"))
                .containsExactly("CodesStatuses: 5Be careful.", "MoreStatuses: 1");
        assertThat(catalogue.hash()).isEmpty();
    }

    @Test
    void wordsAreFoundInAnyPartOfAStatusAndInAnyLanguage() {
        catalogue.paste("way");
        assertThat(catalogue.listed()).containsExactly("SENT");
        catalogue.paste("AUFTRAG");
        assertThat(catalogue.listed()).containsExactly("NO_ORDER");
        catalogue.paste("unknown ord");
        assertThat(catalogue.listed()).containsExactly("NO_ORDER");
        catalogue.paste("more busy");
        assertThat(catalogue.listed()).containsExactly("BUSY");
        catalogue.paste("nothing of the kind");
        assertThat(catalogue.listed()).isEmpty();
        assertThat(catalogue.first("#nothing").hasAttribute("hidden")).isFalse();
    }

    @Test
    void theBestMatchStandsFirst() {
        catalogue.paste("lo");

        assertThat(catalogue.listed()).containsExactly("LOST");

        catalogue.paste("b");

        assertThat(catalogue.listed()).startsWith("BUSY", "BUSY");
    }

    @Test
    void eachFilterLeavesOutWhatDoesNotPassAndIsInTheAddress() {
        catalogue.choose("outcome", "accepted");
        assertThat(catalogue.listed()).containsExactly("SENT");
        assertThat(catalogue.hash()).isEqualTo("#?outcome=accepted");
        catalogue.choose("outcome", "");
        catalogue.choose("remedy", "retry");
        assertThat(catalogue.listed()).containsExactly("BUSY", "BUSY");
        catalogue.choose("table", "acme/more");
        assertThat(catalogue.listed()).containsExactly("BUSY");
        assertThat(catalogue.hash()).isEqualTo("#acme/more?remedy=retry");
        catalogue.follow("#reset");
        assertThat(catalogue.listed()).hasSize(6);
        catalogue.choose("remedy", "unknown");
        assertThat(catalogue.listed()).containsExactly("LATE", "LOST");
        catalogue.follow("#reset");
        catalogue.enter("from", "2");
        catalogue.enter("to", "3");
        assertThat(catalogue.listed()).containsExactly("NO_ORDER", "BUSY", "BUSY");
        assertThat(catalogue.hash()).isEqualTo("#?from=2&to=3");
        catalogue.follow("#reset");
        catalogue.check("deprecated");
        assertThat(catalogue.listed()).containsExactly("LATE");
        catalogue.follow("#reset");
        catalogue.check("variants");
        assertThat(catalogue.listed()).containsExactly("LATE", "LOST");
        assertThat(catalogue.hash()).isEqualTo("#?variants");
    }

    @Test
    void whatIsFilteredOutOfTheListIsNotSaidToBeInNoTable() {
        catalogue.choose("table", "acme/more");
        catalogue.paste("2 no order 7");

        assertThat(catalogue.listed()).isEmpty();
        assertThat(catalogue.texts("#pane .card > summary .name")).containsExactly("2 NO_ORDER");
    }

    @Test
    void aStatusHasALinkThatLasts() {
        catalogue.follow("#list a[href='#acme/codes/NO_ORDER']");

        assertThat(catalogue.hash()).isEqualTo("#acme/codes/NO_ORDER");
        assertThat(catalogue.text("#pane h2")).isEqualTo("NO_ORDER");
        assertThat(catalogue.detail("Message")).startsWith("no order xx");
        assertThat(catalogue.detail("Description")).isEqualTo("There is none.");
        assertThat(catalogue.detail("Template")).isEqualTo("no order {order}");
        assertThat(catalogue.detail("Other texts")).isEqualTo("unknown order {order} (the test system)");
        assertThat(catalogue.detail("Remedy")).startsWith("The caller must change the request");
        assertThat(catalogue.detail("Exception")).isEqualTo("CodesException.NoOrder");
        assertThat(catalogue.texts(".snippet code"))
                .containsExactly("CodesStatus.NO_ORDER", """
                        try {
                            CodesException.throwIfFailure(code, text, transactionId);
                        } catch (CodesException.NoOrder e) {
                            Optional<String> order = e.order();
                        }""", "case NO_ORDER -> { }");
        assertThat(catalogue.text("#list a[aria-current]")).contains("NO_ORDER");
    }

    @Test
    void theAddressBringsBackWhatWasSeen() {
        catalogue.paste("busy");
        assertThat(catalogue.hash()).isEqualTo("#?q=busy");
        catalogue.goTo("#acme/codes/LATE");
        assertThat(catalogue.text("#pane h2")).isEqualTo("LATE");
        assertThat(catalogue.text("#pane .chip.deprecated")).isEqualTo("Deprecated");
        assertThat(catalogue.detail("Deprecated")).isEqualTo("the page has it no more");

        catalogue.goTo("#acme/more?q=busy&outcome=failure");

        assertThat(catalogue.listed()).containsExactly("BUSY");
        assertThat(catalogue.script("document.getElementById('query').value")).isEqualTo("busy");
        assertThat(catalogue.script("document.getElementById('table').value")).isEqualTo("acme/more");
        assertThat(catalogue.script("document.getElementById('outcome').value")).isEqualTo("failure");
    }

    @Test
    void aLinkToWhatIsNotThereSaysSo() {
        catalogue.goTo("#acme/codes/GONE");

        assertThat(catalogue.text("#pane")).contains("There is no such status").contains("acme/codes/GONE");
    }

    @Test
    void aTranslationStandsBesideTheEnglishTextAndWhatIsMissingOrStaleIsMarked() {
        catalogue.choose("language", "de");

        assertThat(catalogue.texts("#list .text"))
                .startsWith(
                        "SentGesendetSENT · Codes",
                        "no order {order}kein Auftrag {order}NO_ORDER · Codes",
                        "BusyBelegt (aus einem früheren Text übersetzt)BUSY · Codes",
                        "Latenicht übersetztLATE · Codes");
        catalogue.goTo("#acme/codes/BUSY");
        assertThat(catalogue.detail("Deutsch")).isEqualTo("Belegt (aus einem früheren Text übersetzt)");
        assertThat(catalogue.script("document.documentElement.lang")).isEqualTo("de");
        assertThat(catalogue.texts("#pane dt")).contains("Abhilfe");
    }

    @Test
    void theTranslationsToAllLanguagesAreMadeWhenTheyAreOpened() {
        catalogue.goTo("#acme/codes/BUSY");
        assertThat(catalogue.texts("#pane .further dd")).isEmpty();

        toggleTranslations("true");

        assertThat(catalogue.texts("#pane .further dd"))
                .containsExactly("مشغول", "Belegt (translated from an earlier text)", "Bezet");
        toggleTranslations("false");
        toggleTranslations("true");
        assertThat(catalogue.texts("#pane .further dd")).hasSize(3);
    }

    @Test
    void aRightToLeftLanguageTurnsThePageButNoEnglishText() {
        catalogue.choose("language", "ar");
        catalogue.goTo("#acme/codes/BUSY");

        assertThat(catalogue.script("document.documentElement.dir")).isEqualTo("rtl");
        assertThat(catalogue.first("#pane [lang='ar'][dir='rtl']").getTextContent())
                .isEqualTo("مشغول");
        assertThat(catalogue.first("#pane .message").getAttribute("dir")).isEqualTo("ltr");
        catalogue.choose("language", "en");
        assertThat(catalogue.script("document.documentElement.dir")).isEqualTo("ltr");
    }

    @Test
    void aLanguageWithoutWordsForThePageHasEnglishOnes() {
        catalogue.choose("language", "nl");

        assertThat(catalogue.script("document.documentElement.lang")).isEqualTo("en");
        assertThat(catalogue.texts("#list .translation")).containsExactly("Bezet");
        assertThat(catalogue.first("#list .translation").getAttribute("lang")).isEqualTo("nl");
    }

    @Test
    void aLinkMayNameALanguage() throws IOException {
        try (OpenCatalogue linked =
                OpenCatalogue.of(OpenCatalogue.catalogue(temporary.resolve("acme")), "#acme/codes/SENT?lang=de")) {
            assertThat(linked.detail("Deutsch")).isEqualTo("Gesendet");
        }
    }
}
