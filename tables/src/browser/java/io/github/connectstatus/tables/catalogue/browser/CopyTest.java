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
        page.eventually(() -> assertThat(page.text("#announcement")).isEqualTo("Copied"));

        assertPasted("invalid device type xxx, only ios or android is allowed", page);
    }

    @Test
    void copiesJava(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.click("#pane .snippet:nth-of-type(2) .copy");
        page.eventually(() -> assertThat(page.text("#announcement")).isEqualTo("Copied"));

        assertPasted("""
                try {
                    MessagingException.throwIfFailure(code, text, transactionId);
                } catch (MessagingException.InvalidDeviceType e) {
                    Optional<String> type = e.type();
                }""", page);
    }

    @Test
    void saysForAWhileThatItCopied(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.script("""
                const button = document.querySelector('#pane .snippet .copy');
                window.labels = [];
                new MutationObserver(() => window.labels.push(button.textContent)).observe(button, {childList: true});
                """);
        page.click("#pane .snippet .copy");

        page.eventually(() -> assertThat(page.strings("return window.labels")).containsExactly("Copied", "Copy"));
    }

    @Test
    void copiesWhereABrowserHasNoClipboardForPages(CataloguePageDriver page) {
        page.open("#webex-connect/messaging/DUPLICATE_DEVICE_TYPE");
        page.script("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        page.click("#pane .snippet .copy");
        page.eventually(() -> assertThat(page.text("#announcement")).isEqualTo("Copied"));

        assertPasted("MessagingStatus.DUPLICATE_DEVICE_TYPE", page);
    }

    private static void assertPasted(String text, CataloguePageDriver page) {
        page.find("#query").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        page.eventually(
                () -> assertThat(page.find("#query").getDomProperty("value")).isEqualTo(text));
    }
}
