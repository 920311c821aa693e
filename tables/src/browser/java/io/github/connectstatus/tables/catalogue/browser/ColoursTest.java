package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class ColoursTest {

    private static final String LIGHT = "rgba(244, 246, 248, 1)";
    private static final String DARK = "rgba(17, 22, 27, 1)";

    @Test
    void areThoseThatTheReaderPrefers(CataloguePageDriver page) {
        page.emulate("screen", "light");
        page.open();
        assertThat(page.style("body", "background-color")).isEqualTo(LIGHT);

        page.emulate("screen", "dark");
        assertThat(page.style("body", "background-color")).isEqualTo(DARK);
    }

    @Test
    void areChosenWithAButtonAndRemembered(CataloguePageDriver page) {
        page.emulate("screen", "dark");
        page.open();
        assertThat(page.text("#theme")).isEqualTo("Colours: Automatic");

        page.click("#theme");
        assertThat(page.text("#theme")).isEqualTo("Colours: Light");
        assertThat(page.style("body", "background-color")).isEqualTo(LIGHT);

        page.click("#theme");
        page.reload();
        page.emulate("screen", "light");
        assertThat(page.text("#theme")).isEqualTo("Colours: Dark");
        assertThat(page.style("body", "background-color")).isEqualTo(DARK);

        page.click("#theme");
        assertThat(page.text("#theme")).isEqualTo("Colours: Automatic");
        assertThat(page.style("body", "background-color")).isEqualTo(LIGHT);
    }
}
