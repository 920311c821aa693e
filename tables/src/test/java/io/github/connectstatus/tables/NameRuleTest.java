package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Invalid JSON | INVALID_JSON",
                "Can't deliver. Subscriber SIM Full | CANT_DELIVER_SUBSCRIBER_SIM_FULL",
                "Can’t deliver | CANT_DELIVER",
                "param 'OTT-Messaging' missing for channel fb | PARAM_OTT_MESSAGING_MISSING_FOR_CHANNEL_FB",
                "Mandatory param access_token missing | MANDATORY_PARAM_ACCESS_TOKEN_MISSING",
                "Too large payload ( >4kb) | TOO_LARGE_PAYLOAD_4KB",
                "Crédit épuisé | CREDIT_EPUISE",
                "Crédit épuisé | CREDIT_EPUISE",
                "Straße gesperrt | STRASSE_GESPERRT",
                "ﬁnal ２ | FINAL_2",
                "_a__b_ | A_B",
                "3 tries left | STATUS_3_TRIES_LEFT",
            })
    void aNameIsMadeOfTheWordsOfTheText(String text, String name) {
        assertThat(NameRule.name(7000, text)).isEqualTo(name);
    }

    @Test
    void aTextWithoutWordsIsNamedForItsCode() {
        assertThat(NameRule.name(7000, "找不到用户")).isEqualTo("STATUS_7000");
        assertThat(NameRule.name(-7, "?!")).isEqualTo("STATUS_MINUS_7");
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        String sixty = "a".repeat(29) + " " + "b".repeat(30);
        assertThat(NameRule.name(1, sixty)).hasSize(60);
        assertThat(NameRule.name(1, sixty + " c")).isEqualTo(NameRule.name(1, sixty));
        assertThat(NameRule.name(1, sixty + "c")).isEqualTo("A".repeat(29));
    }

    @Test
    void aLongWordIsCut() {
        assertThat(NameRule.name(1, "a".repeat(61))).isEqualTo("A".repeat(60));
    }

    @Test
    void theCodeOfANamesakeMayBeNegative() {
        assertThat(NameRule.withCode("A", 7)).isEqualTo("A_7");
        assertThat(NameRule.withCode("A", 0)).isEqualTo("A_0");
        assertThat(NameRule.withCode("A", Integer.MIN_VALUE)).isEqualTo("A_MINUS_2147483648");
    }

    @Property
    void everyNameIsUpperSnakeCase(@ForAll int code, @ForAll String text) {
        assertThat(NameRule.name(code, text)).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    }
}
