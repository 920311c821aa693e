package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static Problem problem(Severity severity, String file, int line, int column) {
        return new Problem(severity, file, line, column, "it is wrong", "mend it");
    }

    @Test
    void problemsAreInOrderOfPosition() {
        Problem a = problem(Severity.ERROR, "a", 9, 9);
        Problem b = problem(Severity.ERROR, "b", 2, 10);
        Problem c = problem(Severity.ERROR, "b", 10, 2);
        Problem d = problem(Severity.ERROR, "b", 10, 3);

        assertThat(Reading.failed(List.of(d, b, c, a)).problems()).containsExactly(a, b, c, d);
    }

    @Test
    void aValueMayComeWithWarnings() {
        Problem warning = problem(Severity.WARNING, "a", 1, 1);
        assertThat(new Reading<>(Optional.of("read"), List.of(warning)).value()).contains("read");
    }

    @Test
    void aValueNeverComesWithAnError() {
        Problem error = problem(Severity.ERROR, "a", 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Reading<>(Optional.of("read"), List.of(error)));
    }

    @Test
    void theAbsenceOfAValueIsExplained() {
        Problem warning = problem(Severity.WARNING, "a", 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.failed(List.of(warning)));
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(problem(Severity.ERROR, "status-tables/acme/codes.csv", 12, 7))
                .hasToString("status-tables/acme/codes.csv:12:7: it is wrong; mend it");
    }
}
