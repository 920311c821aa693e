package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table does not say is not documented; what it says, {@link GoldenTest} shows. */
class StatusJavadocTest {

    private static final GeneratedTypes SUCCESSES =
            Models.of("Codes", Models.table("code,name,message,outcome", "1,ONE,one,success"));
    private static final GeneratedTypes FAILURES = Models.of("Codes", Models.table("code,name,message", "1,ONE,one"));

    @Test
    void theEnumOfATableWithoutNotesSourceAndRemedies() {
        assertThat(StatusJavadoc.ofEnum(FAILURES)).isEqualTo("""
                The documented statuses of the table <b>acme/codes</b>, in the order of the document.

                <p>Several statuses may share a code; {@link #ofCode(int)} returns all of them.
                """);
    }

    @Test
    void aStatusWithoutADescription() {
        assertThat(StatusJavadoc.ofConstant(FAILURES.statuses().get(0))).isEqualTo("{@code 1} one\n");
        assertThat(StatusJavadoc.ofConstant(SUCCESSES.statuses().get(0)))
                .isEqualTo("{@code 1} one\n\n<p>Outcome: success\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u200B"})
    void aStatusWithADescriptionThatNobodySees(String blank) {
        GeneratedTypes types = Models.of("Codes", Models.table("code,name,message,description", "1,ONE,one," + blank));
        assertThat(StatusJavadoc.ofConstant(types.statuses().get(0))).isEqualTo("{@code 1} one\n");
    }

    @Test
    void theExceptionOfATableWithoutFailures() {
        String first = """
                Thrown when a request is answered with a failure of the table <b>acme/codes</b>, with a code that it
                does not have, or with one that may or may not be a failure.
                """;

        assertThat(StatusJavadoc.ofTableException(SUCCESSES)).isEqualTo(first);
        assertThat(StatusJavadoc.ofTableException(FAILURES)).startsWith(first + "\n<p>A failure that is certain ");
    }

    @Test
    void theExceptionOfAStatus() {
        assertThat(StatusJavadoc.ofException(FAILURES, FAILURES.statuses().get(0)))
                .isEqualTo("one\n\n@see CodesStatus#ONE\n");
    }
}
