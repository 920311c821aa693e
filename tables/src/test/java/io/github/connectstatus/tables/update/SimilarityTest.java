package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.update.Similarity.Kind;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    private static Similarity similarity(String a, String b) {
        return Similarity.of(a, b, Vocabulary.of(List.of("param psid is missing")));
    }

    @ParameterizedTest
    @CsvSource({
        "Busy., busy, FORM",
        "Error x, Error xx, REWORDING",
        "abc, abc d, CORRECTION",
        "abc, abc de, REWORDING",
        "invalid uxxx given, invalid xx given, FORM",
        "'', '', CORRECTION",
        "…, !, REWORDING",
        "x given, y given, REWORDING",
        "Customer busy now, Customer busy, CORRECTION",
        "Bad chanel used, Bad channel used, CORRECTION",
        "Customer is busy now, Client is busy now, REWORDING",
        "Busy, Busy since the customer is talking to somebody else, REWORDING",
        "Message accepted, Message not accepted, CONTRADICTION",
        "Never accepted, Not accepted, REWORDING",
        "Valid sender, Invalid sender, CONTRADICTION",
        "Sender unregistered, Sender registered, CONTRADICTION",
        "The psid is missing, The message is missing, CONTRADICTION",
        "The message is missing, The psid is missing, CONTRADICTION",
        "The psid is missing, The is missing, CORRECTION"
    })
    void aDifferenceIsOfTheKindThatAReaderSees(String a, String b, Kind kind) {
        assertThat(similarity(a, b).kind()).isEqualTo(kind);
        assertThat(similarity(a, b).isForm()).isEqualTo(kind == Kind.FORM);
    }

    @Test
    void theShareOfEqualCharactersAndWordsIsMeasuredByTheLongerText() {
        Similarity similarity = similarity("abcd efgh", "ABCD");
        assertThat(similarity.score()).isCloseTo(4.0 / 9, Offset.offset(1e-9));
        assertThat(similarity.sharedWords()).isEqualTo(0.5);
        assertThat(similarity("Busy.", "busy")).isEqualTo(new Similarity(Kind.FORM, 1, 1));
    }

    @Test
    void textsThatAreTooLongToBeComparedHaveNothingInCommon() {
        String longest = "y".repeat(1_999);
        assertThat(similarity(longest + "a", longest + "b").score()).isGreaterThan(0.9);
        assertThat(similarity(longest + "aa", longest + "bb")).isEqualTo(new Similarity(Kind.REWORDING, 0, 0));
        String most = "w ".repeat(299);
        assertThat(similarity(most + "a", most + "b").sharedWords()).isGreaterThan(0.9);
        assertThat(similarity(most + "a a", most + "b b")).isEqualTo(new Similarity(Kind.REWORDING, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "REWORDING, 0.6, 0, true",
        "REWORDING, 0.59, 0.49, false",
        "REWORDING, 0, 0.5, true",
        "CORRECTION, 0.6, 0.5, true",
        "CONTRADICTION, 0.9, 0.9, false"
    })
    void closeIsWhatSharesMostOfItsCharactersOrHalfOfItsWordsAndDeniesNothing(
            Kind kind, double score, double sharedWords, boolean close) {
        assertThat(new Similarity(kind, score, sharedWords).isClose()).isEqualTo(close);
    }

    @Test
    void theFormIsLettersAndDigitsInSmallLetters() {
        assertThat(Similarity.form("A b-C 1.")).isEqualTo("abc1");
        assertThat(Similarity.form("…")).isEmpty();
    }
}
