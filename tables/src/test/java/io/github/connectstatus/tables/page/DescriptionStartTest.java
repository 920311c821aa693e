package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No answer|Returned when nobody answers.",
                "No answer|Returns nothing.",
                "no screenName|Returned when it is missing.",
                "no answer|Returned always.",
                "No answer|Sent when nobody answers.",
                "No answerSent|Raised if it was not sent.",
                "No answer|Raised if it was not. Sent",
                "No answer|Raised if the textSent is blank.",
                "no answer:|Returned always."
            })
    void aVerbOfDescriptionsStartsOne(String text) {
        assertThat(DescriptionStart.of(text.replace("|", ""))).isEqualTo(text.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No answer of anybody.",
                "No answerSent anyhow.",
                "Returned when nobody answers.",
                "no screenNameReturned always.",
                "No answerReturned always, by anyReturned call.",
                "No answerReturned whenReturned when nobody answers.",
                "No answerReturned when nobodyReturned answersX.",
                "No answerReturnedwhen nobody answers."
            })
    void whereThereIsNoneOrSeveralNoneIsCertain(String text) {
        assertThat(DescriptionStart.of(text)).isZero();
    }
}
