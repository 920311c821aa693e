package io.github.connectstatus.tables.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of the shipped tables as a file. */
class CataloguePageTest {

    private static final Catalogue SHIPPED = Catalogue.of(Folders.readShipped(), "Webex Connect");
    private static final String HTML = CataloguePage.of(SHIPPED);
    private static final Document PAGE = Jsoup.parse(HTML);

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    private static Element only(String selector) {
        assertThat(PAGE.select(selector)).as(selector).hasSize(1);
        return Objects.requireNonNull(PAGE.selectFirst(selector));
    }

    @Test
    void fourTablesInNineLanguagesTakeAtMost400Kilobytes() {
        assertThat(SHIPPED.tables()).hasSize(4);
        assertThat(SHIPPED.languages()).hasSize(8);
        assertThat(HTML.getBytes(UTF_8)).hasSizeLessThan(400_000);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(CataloguePage.of(Catalogue.of(Folders.readShipped(), "Webex Connect")))
                .isEqualTo(HTML);
    }

    @Test
    void thePolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws NoSuchAlgorithmException {
        String script = only("script:not([type])").data();
        String style = only("style").data();

        assertThat(only("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; script-src " + hash(script) + "; style-src " + hash(style)
                        + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void thePolicyStandsBeforeAnythingThatItGoverns() {
        assertThat(HTML.indexOf("Content-Security-Policy")).isBetween(0, HTML.indexOf("<link"));
        assertThat(HTML.indexOf("<link")).isLessThan(HTML.indexOf("<style"));
    }

    @Test
    void hasNoInlineHandlersOrStylesAndAsksForNothing() {
        for (Element element : PAGE.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "action", "srcset");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches("(?s)#\\w*|data:image/svg.*");
                }
            }
        }
        assertThat(only("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void scriptsSetTextsAndNoMarkup() {
        assertThat(only("script:not([type])").data())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(");
    }

    @Test
    void beforeTheFirstSearchThePageHasAtMost1500Nodes() {
        try (OpenCatalogue open = OpenCatalogue.of(SHIPPED)) {
            double nodes = ((Number) open.script(
                            "(() => { const walk = node => Array.from(node.childNodes).reduce((sum, child) => sum + walk(child), 1);"
                                    + " return walk(document); })()"))
                    .doubleValue();

            assertThat(nodes).isLessThanOrEqualTo(1_500);
        }
    }
}
