package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class FiltersTest {

    @Test
    void narrowTheListAndStandInTheAddress(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open();
        page.choose("table", "webex-connect/profile");
        assertThat(page.hash()).isEqualTo("#webex-connect/profile");
        assertThat(page.text("#count")).isEqualTo("Statuses: 28");

        page.choose("table", "webex-connect/messaging");
        page.choose("outcome", "failure");
        page.choose("remedy", "retry");
        page.enter("from", "7200");
        page.enter("to", "7299");

        String address = "#webex-connect/messaging?outcome=failure&remedy=retry&from=7200&to=7299";
        assertThat(page.hash()).isEqualTo(address);
        assertThat(page.listed()).isNotEmpty().hasSizeLessThan(20);
        assertThat(page.texts("#list .code")).allMatch(code -> code.startsWith("72"));

        var listed = page.listed();
        page.open(address);
        assertThat(page.listed()).isEqualTo(listed);
        assertThat(page.find("#remedy").getDomProperty("value")).isEqualTo("retry");
    }

    @Test
    void showTheStatusesThatShareACode(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open("#webex-connect/messaging");
        page.click("#variants");

        assertThat(page.hash()).isEqualTo("#webex-connect/messaging?variants");
        assertThat(page.texts("#list .code")).contains("7003").doesNotContain("7000", "7001");
    }

    @Test
    void showTheDeprecatedStatuses(CataloguePageDriver page, @TempDir Path folder) {
        Path tables = Folders.of(folder, """
                code,name,message,deprecated
                1,OLD,Old,Answered by the old API only.
                2,NEW,New,
                """);
        page.size(1280, 800);
        page.open(CataloguePages.write(CataloguePages.of(tables), folder), "");
        page.click("#deprecated");

        assertThat(page.hash()).isEqualTo("#?deprecated");
        assertThat(page.listed()).containsExactly("OLD");
    }

    @Test
    void areCleared(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open("#webex-connect/messaging?q=device&outcome=failure&variants");
        page.click("#reset");

        assertThat(page.hash()).isEmpty();
        assertThat(page.find("#query").getDomProperty("value")).isEmpty();
        assertThat(page.find("#variants").isSelected()).isFalse();
    }

    @Test
    void areClosedOnASmallScreenUntilTheyAreWanted(CataloguePageDriver page) {
        page.size(390, 800);
        page.open();
        assertThat(page.shows("#outcome")).isFalse();

        page.click("#filters summary");
        assertThat(page.shows("#outcome")).isTrue();
    }
}
