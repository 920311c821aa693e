package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class LinksTest {

    private static final String LINK = "#webex-connect/messaging/INVALID_DEVICE_TYPE";

    @Test
    void openAStatus(CataloguePageDriver page) {
        page.open(LINK);

        assertThat(page.text("#heading")).isEqualTo("INVALID_DEVICE_TYPE");
        assertThat(page.title()).isEqualTo("INVALID_DEVICE_TYPE · Webex Connect");
        assertThat(page.texts("#pane .snippet code"))
                .contains("MessagingStatus.INVALID_DEVICE_TYPE", "case INVALID_DEVICE_TYPE -> { }");
    }

    @Test
    void openATable(CataloguePageDriver page) {
        page.open("#webex-connect/event");

        assertThat(page.find("#table").getDomProperty("value")).isEqualTo("webex-connect/event");
        assertThat(page.texts("#list .quiet")).isNotEmpty().allMatch(text -> text.endsWith("Event"));
    }

    @Test
    void sayWhatIsGone(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/NO_SUCH_STATUS");

        assertThat(page.text("#pane")).contains("There is no such status", "webex-connect/messaging/NO_SUCH_STATUS");

        page.choose("language", "de");
        assertThat(page.text("#pane")).contains("webex-connect/messaging/NO_SUCH_STATUS");

        page.paste("device");
        assertThat(page.text("#pane, #list")).doesNotContain("NO_SUCH_STATUS");
    }

    @Test
    void standInTheAddressWhileOneBrowses(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open();
        page.paste("device");
        page.click("#list a[href='" + LINK + "']");

        assertThat(page.hash()).isEqualTo(LINK);
        assertThat(page.find("#list [aria-current]").getDomAttribute("href")).isEqualTo(LINK);
    }

    @Test
    void areGoneBackAndForward(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open();
        page.click(".tables a[href='#webex-connect/messaging']");
        page.waitForHash("#webex-connect/messaging");
        page.paste("device");
        page.click("#list a[href='" + LINK + "']");
        page.click("#list a[href$='DUPLICATE_DEVICE_TYPE']");
        page.waitForHash("#webex-connect/messaging/DUPLICATE_DEVICE_TYPE");

        page.back();
        page.waitForHash(LINK);
        assertThat(page.text("#heading")).isEqualTo("INVALID_DEVICE_TYPE");

        page.back();
        page.waitForHash("#webex-connect/messaging?q=device");
        assertThat(page.find("#query").getDomProperty("value")).isEqualTo("device");
        assertThat(page.has("#heading")).isFalse();
        int found = page.listed().size();

        page.forward();
        page.forward();
        page.waitForHash("#webex-connect/messaging/DUPLICATE_DEVICE_TYPE");
        assertThat(page.text("#heading")).isEqualTo("DUPLICATE_DEVICE_TYPE");
        assertThat(page.listed()).hasSize(found);
    }

    @Test
    void leadBackFromAnExampleToTheStart(CataloguePageDriver page) {
        page.open();
        page.click(".examples button");
        assertThat(page.hash()).startsWith("#?q=7003+");

        page.back();
        page.waitForHash("");
        assertThat(page.texts("#pane h2")).containsExactly("Which status is it?");
        assertThat(page.find("#query").getDomProperty("value")).isEmpty();
    }
}
