package io.github.connectstatus.tables.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.htmlunit.html.DomElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a table's cells say, it is text on the page. */
class HostileCellsTest {

    private static final Location LOCATION = Location.of("codes.csv");
    private static final LocaleName GERMAN = LocaleName.parse("de").value().orElseThrow();

    private static final Document HARMLESS = Jsoup.parse(CataloguePage.of(catalogue("a", "b", "c", "d")));

    /** Pieces that end what a text stands in: scripts, comments, attributes, strings of JSON and of Java. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                "</script>",
                "</SCRIPT >",
                "<script>alert(1)</script>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "\" onclick=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                "</style>",
                "</textarea>",
                "</title>",
                "@data@",
                "@script@",
                "$1",
                "\\",
                "\\u003c",
                "&lt;",
                "&#60;",
                "{{",
                "}}",
                "#",
                "?",
                "/",
                "%3C",
                "\u2028",
                "\u2029",
                "\u0000",
                "\u202e",
                "\ud83d\ude00",
                "\"",
                "'",
                "`",
                "\n",
                "*/",
                "//");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    private static Catalogue catalogue(String message, String description, String title, String translation) {
        String literal = message.replace("{", "{{").replace("}", "}}");
        StatusRow row = StatusRow.of(7, "HOSTILE", message, LOCATION)
                .withDescription(description)
                .withDeprecated(Optional.of(description))
                .withTemplate(Optional.of(Template.parse(literal + " {value}")))
                .withOtherTexts(List.of(new OtherText(Template.parse(literal + "!"), description, LOCATION)));
        StatusRow success = StatusRow.of(8, "FINE", description, LOCATION).withOutcome(Outcome.SUCCESS);
        IndexEntry entry = new IndexEntry("codes", title, description, List.of(message), List.of(), Optional.empty());
        return new Catalogue(
                title,
                List.of(GERMAN),
                List.of(new CatalogueTable(
                        entry,
                        "acme/codes",
                        List.of(
                                new CatalogueStatus(row, Map.of(GERMAN, new CatalogueTranslation(translation, false))),
                                new CatalogueStatus(success, Map.of())))));
    }

    @Property(tries = 500)
    void theFileHasTheSameElementsAndTheDataGivesTheTextsBack(
            @ForAll("cells") String message,
            @ForAll("cells") String description,
            @ForAll("cells") String title,
            @ForAll("cells") String translation) {
        String html = CataloguePage.of(catalogue(message, description, title, translation));
        Document page = Jsoup.parse(html);

        assertThat(page.getAllElements()).extracting(Element::tagName).isEqualTo(tags(HARMLESS));
        assertThat(page.select("script:not([type])").outerHtml())
                .isEqualTo(HARMLESS.select("script:not([type])").outerHtml());
        assertThat(page.select("meta").outerHtml())
                .isEqualTo(HARMLESS.select("meta").outerHtml());
        JsonNode table = JsonMapper.shared()
                .readTree(page.select("#data").get(0).data())
                .path("tables")
                .path(0);
        JsonNode status = table.path("statuses").path(0);
        assertThat(table.path("title").asString()).isEqualTo(title);
        assertThat(status.path("message").asString()).isEqualTo(message);
        assertThat(status.path("description").asString()).isEqualTo(description);
        assertThat(status.path("translations").path(0).path("text").asString()).isEqualTo(translation);
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).toList();
    }

    @Property(tries = 15)
    void everyViewHasTheSameElementsAndNoHandler(
            @ForAll("cells") String message,
            @ForAll("cells") String description,
            @ForAll("cells") String title,
            @ForAll("cells") String pasted) {
        try (OpenCatalogue open = OpenCatalogue.of(catalogue(message, description, title, pasted))) {
            open.choose("language", "de");
            assertHarmless(open);
            open.goTo("#acme/codes/HOSTILE");
            assertThat(open.first("#pane .message").getTextContent()).isEqualTo(message);
            assertHarmless(open);
            open.goTo("#");
            for (String text : List.of(pasted, "7 " + pasted, "7 " + message + " " + pasted, "9 " + pasted)) {
                open.paste(text);
                assertHarmless(open);
            }
            assertThat(open.furtherRequests()).isZero();
        }
    }

    private static void assertHarmless(OpenCatalogue open) {
        assertThat(open.page().querySelectorAll("script")).hasSize(2);
        for (DomElement element : open.page().getDomElementDescendants()) {
            element.getAttributesMap().forEach((name, attribute) -> {
                assertThat(name).doesNotStartWith("on").isNotIn("style", "src");
                if (name.equals("href") && !element.getTagName().equals("link")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            });
            assertThat(element.getTagName()).isNotIn("img", "iframe", "object", "embed", "base");
        }
    }
}
