package io.github.connectstatus.tables.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    private static final Map<String, Map<String, String>> WORDS =
            PageWords.in(Catalogue.of(Folders.readShipped(), "").languages());

    private static List<String> values(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void thePageSpeaksEveryLanguageOfTheShippedTables() {
        assertThat(WORDS.keySet()).containsExactly("en", "ar", "de", "es", "fr", "hi", "ja", "pt-BR", "zh-CN");
    }

    @Test
    void eachLanguageHasEachWordWithItsValues() {
        Map<String, String> english = WORDS.get("en");
        WORDS.forEach((language, words) -> {
            assertThat(words.keySet()).as(language).isEqualTo(english.keySet());
            words.forEach((key, text) -> {
                assertThat(text).as(language + " " + key).isNotBlank();
                assertThat(values(text)).as(language + " " + key).isEqualTo(values(english.get(key)));
            });
        });
    }

    @Test
    void scriptsUseWordsThatThereAreAndNoWordIsUnused() {
        StringBuilder page = new StringBuilder(PageResource.text("catalogue.html"));
        CataloguePage.SCRIPTS.forEach(script -> page.append(PageResource.text(script)));
        Set<String> used = new HashSet<>();
        Matcher literal =
                Pattern.compile("(?:word\\('|data-(?:word|label)=\")([\\w.]+)").matcher(page);
        while (literal.find()) {
            used.add(literal.group(1));
        }

        for (String key : WORDS.get("en").keySet()) {
            assertThat(used)
                    .as(key)
                    .anyMatch(use -> key.equals(use)
                            || (use.endsWith(".") && key.startsWith(use))
                            || key.equals("language.name"));
        }
        for (String use : used) {
            assertThat(WORDS.get("en").keySet())
                    .as(use)
                    .anyMatch(key -> key.equals(use) || (use.endsWith(".") && key.startsWith(use)));
        }
    }
}
