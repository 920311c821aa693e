package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@InBrowser
class SearchTest {

    @Test
    void findsStatusesByWordsOfTheirTexts(CataloguePageDriver page) {
        page.open();
        page.click("#query");
        page.press("device duplicate");

        assertThat(page.listed()).containsExactly("DUPLICATE_DEVICE_TYPE");
        assertThat(page.text("#count")).isEqualTo("Statuses: 1");
        assertThat(page.hash()).isEqualTo("#?q=device+duplicate");
    }

    @Test
    void findsStatusesByTheirCodeBeforeThoseThatNameIt(CataloguePageDriver page) {
        page.open();
        page.click("#query");
        page.press("7503");

        assertThat(page.texts("#list .code").get(0)).isEqualTo("7503");
        assertThat(page.listed().get(0)).isEqualTo("MESSAGE_EXPIRED_BEFORE_DELIVERY");
    }

    @Test
    void findsStatusesByTheirName(CataloguePageDriver page) {
        page.open();
        page.click("#query");
        page.press("invalid_device_type");

        assertThat(page.listed()).containsExactly("INVALID_DEVICE_TYPE");
    }

    @Test
    void findsStatusesByWordsOfTheirTranslations(CataloguePageDriver page) {
        page.open();
        page.click("#query");
        page.press("Gerätetyp mehrfach");

        assertThat(page.listed()).containsExactly("DUPLICATE_DEVICE_TYPE");
    }

    @Test
    void saysThatNothingIsFound(CataloguePageDriver page) {
        page.open();
        page.click("#query");
        page.press("zzz");

        assertThat(page.shows("#nothing")).isTrue();
        assertThat(page.listed()).isEmpty();
        assertThat(page.text("#announcement")).isEqualTo("Statuses: 0");

        page.press(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE);

        assertThat(page.shows("#nothing")).isFalse();
        assertThat(page.listed()).isNotEmpty();
    }

    @Test
    void drawsMoreOfTheListAsOneScrolls(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open();
        int before = page.listed().size();
        page.script("document.getElementById('more').scrollIntoView()");

        assertThat(before).isLessThan(100);
        page.eventually(() -> assertThat(page.listed()).hasSizeGreaterThan(before));
    }
}
