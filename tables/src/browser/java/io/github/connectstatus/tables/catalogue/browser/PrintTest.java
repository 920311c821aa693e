package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

@InBrowser
class PrintTest {

    @Test
    void hasTheWholeList(CataloguePageDriver page) {
        page.open("#webex-connect/messaging");
        assertThat(page.listed()).hasSizeLessThan(100);

        page.devTools("Page.printToPDF", Map.of());

        assertThat(page.text("#count")).isEqualTo("Statuses: " + page.listed().size());
        assertThat(page.listed()).hasSizeGreaterThan(130);

        page.emulate("print", "light");
        assertThat(page.style("#results", "overflow-y")).isEqualTo("visible");
        assertThat(page.style("#results", "max-height")).isEqualTo("none");
        assertThat(page.shows("#list")).isTrue();
        assertNoControls(page);
    }

    @Test
    void hasOneStatusInFull(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.emulate("print", "dark");

        assertThat(page.shows("#heading")).isTrue();
        assertThat(page.shows("#pane .snippet pre")).isTrue();
        assertThat(page.shows("#list")).isFalse();
        assertNoControls(page);
    }

    @Test
    void hasDarkTextOnWhite(CataloguePageDriver page) {
        page.open();
        page.click("#theme");
        page.click("#theme");
        page.emulate("print", "dark");

        assertThat(page.style("body", "background-color")).isEqualTo("rgba(255, 255, 255, 1)");
        assertThat(page.style("#list .message", "color")).isEqualTo("rgba(23, 33, 43, 1)");
    }

    private static void assertNoControls(CataloguePageDriver page) {
        assertThat(page.shows("button, select, input, textarea, #filters")).isFalse();
    }
}
