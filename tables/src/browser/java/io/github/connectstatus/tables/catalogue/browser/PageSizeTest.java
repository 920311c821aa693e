package io.github.connectstatus.tables.catalogue.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class PageSizeTest {

    @Test
    void isSmallAsAFile() {
        assertThat(CataloguePages.shipped().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(400_000);
    }

    @ParameterizedTest
    @CsvSource({"390, 800", "1280, 800", "3840, 2160"})
    void isSmallAsADocumentBeforeTheFirstSearch(int width, int height, CataloguePageDriver page) {
        page.size(width, height);
        page.open();
        page.asyncScript("requestAnimationFrame(() => setTimeout(arguments[0], 100))");

        long nodes = page.number("return document.createNodeIterator(document).nextNode() && "
                + "document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue");
        assertThat(nodes).isBetween(300L, 1500L);
    }

    @ParameterizedTest
    @CsvSource({
        "'', en",
        "'', ar",
        "#webex-connect/messaging/INVALID_DEVICE_TYPE, en",
        "#webex-connect/messaging/INVALID_DEVICE_TYPE, ar",
        "#?q=7208, de",
        "#?q=424242, en",
        "#?q=7004+invalid+device+type+tv, en",
        "#no-such-table, en"
    })
    void fitsANarrowScreen(String hash, String language, CataloguePageDriver page) {
        page.size(320, 640);
        page.open(hash);
        page.choose("language", language);
        if (page.shows("#filters")) {
            page.click("#filters summary");
        }

        assertThat(page.number("return document.documentElement.scrollWidth"))
                .isEqualTo(page.number("return document.documentElement.clientWidth"));
    }
}
