package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleWriterTest {

    @Test
    void aFileSaysWhatItIsMadeOfAndThereFor() {
        assertThat(BundleWriter.head("acme/codes", new BundleModel.File("Codes.properties", "")))
                .isEqualTo("# Generated from the status table acme/codes.\n");
        assertThat(BundleWriter.head("acme/codes", new BundleModel.File("Codes_en.properties", "For some.")))
                .isEqualTo("# Generated from the status table acme/codes.\n# For some.\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "  a  b ",         "\\  a  b "
            "\\",               "\\\\"
            "a\nb\rc\td",       "a\\nb\\rc\\td"
            " ~\u001F\u007Fé", "\\ ~\\u001f\\u007f\\u00e9"
            """)
    void aMessageIsWrittenInAsciiAsReadersOfPropertiesReadIt(String message, String written) {
        assertThat(BundleWriter.messages(new BundleModel(Map.of("ONE", message), List.of())))
                .isEqualTo("ONE=" + written + "\n");
    }
}
