package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@InBrowser
class CopyTest {

    @Test
    void copiesTheMessage(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.click("#pane dd .copy");

        assertThat(page.text("#announcement")).isEqualTo("Copied");
        assertThat(pasted(page)).isEqualTo("invalid device type xxx, only ios or android is allowed");
    }

    @Test
    void copiesJava(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.click("#pane .snippet:nth-of-type(2) .copy");

        assertThat(page.texts("#pane .snippet:nth-of-type(2) .copy")).containsExactly("Copied");
        assertThat(pasted(page)).isEqualTo("""
                        try {
                            MessagingException.throwIfFailure(code, text, transactionId);
                        } catch (MessagingException.InvalidDeviceType e) {
                            Optional<String> type = e.type();
                        }""");
    }

    @Test
    void copiesWhereABrowserHasNoClipboardForPages(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/DUPLICATE_DEVICE_TYPE");
        page.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        page.click("#pane .snippet .copy");

        assertThat(pasted(page)).isEqualTo("MessagingStatus.DUPLICATE_DEVICE_TYPE");
    }

    private static String pasted(CataloguePageDriver page) {
        page.find("#query").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        return String.valueOf(page.find("#query").getDomProperty("value"));
    }
}
