package io.github.connectstatus.tables.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.csv.Result;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationFileNameTest {

    private static final LocaleName BRAZILIAN = new LocaleName(Locale.forLanguageTag("pt-BR"));

    @Test
    void aTranslationIsNamedForItsTableAndLanguage() {
        assertThat(TranslationFileName.of("messaging", BRAZILIAN)).isEqualTo("messaging_pt_BR.csv");
        assertThat(TranslationFileName.of("acme/codes", BRAZILIAN)).isEqualTo("acme/codes_pt_BR.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging_pt_BR.csv", "messaging_pt-br.csv"})
    void theNameTellsTheLanguage(String file) {
        assertThat(TranslationFileName.locale(file, "messaging")).contains(Result.of(BRAZILIAN));
    }

    @Test
    void aNameMayTellNoLanguageThatThereIs() {
        assertThat(TranslationFileName.locale("messaging_xx.csv", "messaging"))
                .hasValueSatisfying(locale -> assertThat(locale.problems())
                        .singleElement()
                        .asString()
                        .startsWith("\"xx\" is not a locale: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messaging.csv", "event_pt_BR.csv", "messaging_pt_BR.txt", "messagingpt_BR.csv"})
    void otherFilesAreNoTranslationOfTheTable(String file) {
        assertThat(TranslationFileName.locale(file, "messaging")).isEmpty();
    }
}
