package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a language that runs from right to left, a value stays whole, whatever it begins and ends with. */
class RightToLeftTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private static final GeneratedApi MESSAGING =
            Project.of("webex-connect/messaging").load().api("Messaging");

    private static final List<String> VALUES = List.of(
            "customerid,msisdn,email, etc.", "v1.", "(tv)", "[1]", "<a>", "Hello!", "12:30 -", "100%", ".5", "a/b/");

    static Stream<Status> templates() {
        return MESSAGING.values().stream().filter(status -> status.template().isPresent());
    }

    /** What a reader sees, read from left to right, without the characters that only direct. */
    private static String visible(String text) {
        Bidi bidi = new Bidi();
        bidi.setPara(text, Bidi.RTL, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS)
                .replaceAll("[\\u2066-\\u2069]", "");
    }

    private static Map<String, String> all(Template template, String value) {
        return template.placeholders().stream().collect(Collectors.toMap(name -> name, name -> value));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aValueStaysWhole(Status status) {
        for (String value : VALUES) {
            String message = status.message(ARABIC, all(status.template().orElseThrow(), value));

            assertThat(visible(message)).contains(value);
        }
    }

    @Test
    void theDocumentedValueStaysWhole() {
        String message = MESSAGING.value("DESTINATION_MISSING").message(ARABIC);

        assertThat(visible(message)).contains("[customerid,msisdn,email, userid,pushid,psid, etc.]");
    }

    @Test
    void withoutIsolationItWouldNot() {
        String message = MESSAGING
                .value("DESTINATION_MISSING")
                .message(ARABIC, Map.of("parameters", "msisdn, etc."))
                .replaceAll("[\\u2068\\u2069]", "");

        assertThat(visible(message)).doesNotContain("msisdn, etc.");
    }

    @Test
    void everyReaderOfTheBundleGetsTheIsolation() {
        String pattern = MESSAGING.bundle(ARABIC).getString("INVALID_DEVICE_TYPE");

        assertThat(new MessageFormat(pattern, ARABIC).format(new Object[] {"tv."}))
                .contains("\u2068tv.\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "hi", "ja", "zh-CN"})
    void otherLanguagesHaveNone(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        for (Status status : MESSAGING.values()) {
            assertThat(MESSAGING.bundle(locale).getString(status.name())).doesNotContain("\u2068", "\u2069");
        }
    }
}
