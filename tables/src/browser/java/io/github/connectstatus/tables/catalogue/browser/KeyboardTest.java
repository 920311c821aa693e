package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page without a mouse. */
@InBrowser
class KeyboardTest {

    @Test
    void aSlashLeadsToTheSearch(CataloguePageDriver page) {
        page.open();
        page.press("/");
        assertThat(page.focused()).isEqualTo("query");

        page.press("a/b");
        assertThat(page.find("#query").getDomProperty("value")).isEqualTo("a/b");
    }

    @Test
    void arrowsLeadThroughTheListAndEnterOpens(CataloguePageDriver page) {
        page.open();
        page.press("/", "device type", Keys.ARROW_DOWN);
        List<String> links =
                page.strings("return Array.from(document.querySelectorAll('#list a'), a => a.getAttribute('href'))");
        assertThat(page.focused()).isEqualTo(links.get(0));

        page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertThat(page.focused()).isEqualTo(links.get(1));

        page.press(Keys.ENTER);
        page.waitForHash(links.get(1));
        assertThat(page.focused()).isEqualTo("heading");

        page.press(Keys.ESCAPE);
        page.waitForHash("#?q=device+type");
        assertThat(page.focused()).isEqualTo("query");

        page.press(Keys.ESCAPE);
        assertThat(page.hash()).isEmpty();
        assertThat(page.find("#query").getDomProperty("value")).isEmpty();
    }

    @Test
    void theListGrowsUnderTheArrows(CataloguePageDriver page) {
        page.open();
        page.press("/");
        for (int i = 0; i < 60; i++) {
            page.press(Keys.ARROW_DOWN);
        }

        assertThat(page.number(
                        "return Array.from(document.querySelectorAll('#list a')).indexOf(document.activeElement)"))
                .isEqualTo(59);
    }

    @Test
    void anArrowLeadsBackFromTheListToTheSearch(CataloguePageDriver page) {
        page.open();
        page.press("/", Keys.ARROW_DOWN, Keys.ARROW_UP);

        assertThat(page.focused()).isEqualTo("query");
    }

    @Test
    void enterOpensTheFirstThatIsFound(CataloguePageDriver page) {
        page.open();
        page.press("/", "duplicate device", Keys.ENTER);

        page.waitForHash("#webex-connect/messaging/DUPLICATE_DEVICE_TYPE");
        assertThat(page.text("#heading")).isEqualTo("DUPLICATE_DEVICE_TYPE");
    }

    @Test
    void theTabulatorGoesFromTopToBottomAndIsSeen(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            page.press(Keys.TAB);
            order.add(page.focused());
            assertThat(page.script("return getComputedStyle(document.activeElement).outlineStyle"))
                    .as("outline of " + page.focused())
                    .isEqualTo("solid");
        }

        assertThat(order)
                .startsWith(
                        "skip",
                        "language",
                        "theme",
                        "query",
                        "table",
                        "outcome",
                        "remedy",
                        "from",
                        "to",
                        "deprecated",
                        "variants",
                        "reset");
        assertThat(order.get(12)).startsWith("#webex-connect/");
    }

    @Test
    void theFirstLinkLeadsToTheSearch(CataloguePageDriver page) {
        page.open();
        page.press(Keys.TAB);
        assertThat(page.find("#skip").getRect().getX()).isNotNegative();

        page.press(Keys.ENTER);
        assertThat(page.focused()).isEqualTo("query");
    }
}
