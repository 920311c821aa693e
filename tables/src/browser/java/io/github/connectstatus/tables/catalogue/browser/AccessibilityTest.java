package io.github.connectstatus.tables.catalogue.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each view in the eyes of axe, which knows the rules of WCAG and some more. */
@InBrowser
class AccessibilityTest {

    private static final String FILTERS = "filters";

    private static final Map<String, String> VIEWS = Map.of(
            "home",
            "",
            "search",
            "#?q=device",
            "answer",
            "#?q=7004+invalid+device+type+tv%2C+only+ios+or+android+is+allowed",
            "candidates",
            "#?q=7208",
            "undocumented",
            "#?q=424242",
            "status",
            "#webex-connect/messaging/INVALID_DEVICE_TYPE",
            "nothing",
            "#?q=zzz",
            FILTERS,
            "#webex-connect/messaging?outcome=failure&variants",
            "gone",
            "#webex-connect/messaging/GONE");

    private static String axe = "";

    @BeforeAll
    static void readAxe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource({
        "390, light, en", "390, light, ar", "390, dark, en", "390, dark, ar",
        "820, light, en", "820, light, ar", "820, dark, en", "820, dark, ar",
        "1280, light, en", "1280, light, ar", "1280, dark, en", "1280, dark, ar",
    })
    void noRuleIsBroken(int width, String colours, String language, CataloguePageDriver page) {
        page.size(width, 900);
        page.emulate("screen", colours);
        page.open();
        page.choose("language", language);
        page.script(axe + "; window.axe = axe;");
        List<String> violations = new ArrayList<>();
        VIEWS.forEach((view, hash) -> {
            page.goTo(hash);
            page.script("document.getElementById('filters').open = arguments[0]", view.equals(FILTERS));
            page.script("document.querySelectorAll('#pane details').forEach(details => (details.open = true))");
            violations(page).forEach(violation -> violations.add(view + ": " + violation));
        });

        assertThat(violations).isEmpty();
    }

    private static List<String> violations(CataloguePageDriver page) {
        List<String> violations = new ArrayList<>();
        Object found = page.asyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({resultTypes: ['violations'], preload: false}).then(
                    results => done(results.violations.map(rule =>
                        rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' '))),
                    error => done([String(error)]));
                """);
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> violations.add(String.valueOf(one)));
        return violations;
    }
}
