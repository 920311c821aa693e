package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The folding of texts in the page's scripts, beside that of the runtime. */
@InBrowser
class FoldingTest {

    @Test
    void isThatOfTheRuntimeForEachCharacter(CataloguePageDriver page) {
        page.open();
        List<?> changed = (List<?>) Objects.requireNonNull(page.script("""
                const changed = [];
                for (let i = 0; i <= 0x10ffff; i++) {
                    if (i < 0xd800 || i > 0xdfff) {
                        const text = 'a' + String.fromCodePoint(i) + 'b';
                        const folded = foldedLiterals([text])[0];
                        if (folded !== text) {
                            changed.push(i + '=' + folded);
                        }
                    }
                }
                return changed;
                """));
        Map<Integer, String> inPage = new TreeMap<>();
        for (Object one : changed) {
            String[] parts = String.valueOf(one).split("=", 2);
            if (Character.isDefined(Integer.parseInt(parts[0]))) {
                inPage.put(Integer.parseInt(parts[0]), parts[1]);
            }
        }
        Map<Integer, String> inJava = new TreeMap<>();
        for (int i = 0; i <= Character.MAX_CODE_POINT; i++) {
            String text = "a" + Character.toString(i) + "b";
            boolean isSurrogate = i >= Character.MIN_SURROGATE && i <= Character.MAX_SURROGATE;
            if (Character.isDefined(i) && !isSurrogate && i != '{' && i != '}') {
                String folded = Template.parse(text).foldedLiterals().get(0);
                if (!folded.equals(text)) {
                    inJava.put(i, folded);
                }
            }
        }

        assertThat(inJava).hasSizeGreaterThan(1000);
        assertThat(inPage).isEqualTo(inJava);
    }

    @Test
    void leavesOutTheSameOfBothEnds(CataloguePageDriver page) {
        page.open();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            if (Character.isDefined(i) && !Character.isSurrogate((char) i) && i != '{' && i != '}') {
                texts.add(Character.toString(i) + " a " + Character.toString(i));
            }
        }
        List<String> inJava = texts.stream()
                .map(text -> Template.parse(text).foldedLiterals().get(0))
                .toList();

        assertThat(page.strings("return arguments[0].map(text => foldedLiterals([text])[0])", texts))
                .isEqualTo(inJava);
    }
}
