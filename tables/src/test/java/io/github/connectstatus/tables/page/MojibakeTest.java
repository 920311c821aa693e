package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"CafÃ©", "Ã¼ber 中", "中 fÃ¼r", "\u00D0\u0090", "\u00D0\u0090ж", "ж\u00D0\u0090", "\u00C4\u2026"})
    void aTextThatIsUtf8WithoutItsEncodingIsSeen(String text) {
        assertThat(Mojibake.in(text).orElseThrow().what()).startsWith("its text looks like UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C3\u0080",
                "\u00C3\u00BF",
                "\u00C3€",
                "\u00C3Ÿ",
                "\u00C2\u00A9 2024",
                "x\u00C2\u00A0y",
                "x\u00C2 y",
                "Don\u00E2€\u2122t",
                "5 \u00E2‚¬",
                "A \u00E2\u0080\u0093 b",
                "\u00E2\u009F\u00BF",
                "\u00F0\u0178\u02DC€",
                "\u00F0\u009F\u0098\u0080",
                "\u00C4\u0080\u00DF\u0080",
                "\u00DF\u0080\u00C4\u0080",
                "\u00E0\u00A0\u0080\u00EF\u00BB\u00BF",
                "\u00EF\u00BB\u00BF\u00E0\u00A0\u0080"
            })
    void partsThatAreInNoLanguageAreSeenInAnyText(String part) {
        assertThat(Mojibake.in("\u00E9 " + part)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cafe",
                "Café",
                "Für zwei Tage",
                "\u00C3O",
                "\u00C3\u007F",
                "\u00C3\u00C0",
                "\u00C2 b",
                "X\u00C2 b",
                "\u00E2ge",
                "\u00E2€",
                "\u00E2€ b",
                "\u00E2\u007F\u0080 b",
                "\u00E9 \u00E2\u00A0\u00A0",
                "\u00F0",
                "«\u00E0» \u00E9t\u00E9",
                "\u00D0",
                "\u00D0 \u00E9",
                "\u00D0\u0090\u00FF",
                "\u00E9 \u00C4\u0080",
                "\u00E9 \u00C4\u0080x\u0080",
                "\u00E9 \u00C1\u0080\u00C1\u0080",
                "\u00E9 \u00E4\u00B8\u00E4\u00B8",
                "\u00E9 \u00F1\u0080\u0080\u00F1\u0080\u0080",
                "中文 ж",
                "caf\u00E9 中 \u00BD"
            })
    void textOfAnyLanguageIsNone(String text) {
        assertThat(Mojibake.in(text)).isEmpty();
    }

    @Test
    void aCharacterThatIsLostIsSeen() {
        assertThat(Mojibake.in("Caf\uFFFD").orElseThrow().what()).startsWith("a character of it is lost");
        assertThat(Mojibake.in("\uFFFD")).isPresent();
    }
}
