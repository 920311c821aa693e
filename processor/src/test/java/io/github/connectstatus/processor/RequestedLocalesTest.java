package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedLocalesTest {

    private static final List<LocaleName> INDEX =
            List.of(LocaleName.parse("de").value().orElseThrow(), LocaleName.ENGLISH);

    private static RequestedLocales of(String written) {
        return RequestedLocales.of(Arrays.asList(written.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({"fr pt-BR, fr pt_BR", "+fr, de en fr", "+fr +de, de en fr", "en, en", "fr q, fr"})
    void theLanguagesAreThoseOfTheAnnotationOrTheIndexOrBoth(String written, String locales) {
        assertThat(of(written).besides(INDEX).stream().map(LocaleName::toString).collect(Collectors.joining(" ")))
                .isEqualTo(locales);
    }

    @Test
    void anAnnotationThatNamesNoneTakesThoseOfTheIndex() {
        RequestedLocales none = RequestedLocales.of(List.of());

        assertThat(none.besides(INDEX)).containsExactlyElementsOf(INDEX);
        assertThat(none.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr de pt", "+fr +de"})
    void languagesThatAllReplaceThoseOfTheIndexOrAllAddToThemAreNoProblem(String written) {
        assertThat(of(written).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr fr         | "locales" names fr twice; remove one of the two
            fr q          | "q" is not a locale: it is no BCP 47 language tag; write
            fr +de pt +es | "locales" mixes "+de", which adds to the languages that the table's index names, and "fr", which
            """)
    void whatIsWrongWithThemIsSaidOnce(String written, String problem) {
        assertThat(of(written).problems()).singleElement().asString().startsWith(problem);
    }
}
