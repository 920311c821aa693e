package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static Problem problem(Severity severity, String file, int line, int column) {
        return new Problem(severity, Optional.of(new Location(file, line, column)), "it is wrong", "mend it");
    }

    @Test
    void problemsAreInOrderOfPosition() {
        Problem a = problem(Severity.ERROR, "a", 9, 9);
        Problem b = problem(Severity.ERROR, "b", 2, 10);
        Problem c = problem(Severity.ERROR, "b", 10, 2);
        Problem d = problem(Severity.ERROR, "b", 10, 3);

        assertThat(Result.failed(List.of(d, b, c, a)).problems()).containsExactly(a, b, c, d);
    }

    @Test
    void aValueMayComeWithWarnings() {
        Problem warning = problem(Severity.WARNING, "a", 1, 1);
        assertThat(new Result<>(Optional.of("read"), List.of(warning)).value()).contains("read");
    }

    @Test
    void aValueNeverComesWithAnError() {
        Problem error = problem(Severity.ERROR, "a", 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Result<>(Optional.of("read"), List.of(error)));
    }

    @Test
    void theAbsenceOfAValueIsExplained() {
        Problem warning = problem(Severity.WARNING, "a", 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> Result.failed(List.of(warning)));
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(problem(Severity.ERROR, "status-tables/acme/codes.csv", 12, 7))
                .hasToString("status-tables/acme/codes.csv:12:7: it is wrong; mend it");
    }

    @Test
    void aProblemMayBeInNoFile() {
        Problem everywhere = Problem.error("there is no such option", "leave it out");
        Problem somewhere = problem(Severity.ERROR, "a", 1, 1);

        assertThat(everywhere).hasToString("there is no such option; leave it out");
        assertThat(Result.failed(somewhere, everywhere).problems()).containsExactly(everywhere, somewhere);
    }

    @Test
    void eachProblemIsToldOnce() {
        Problem error = problem(Severity.ERROR, "a", 1, 1);
        assertThat(Result.failed(error, error).problems()).containsExactly(error);
    }

    @Test
    void aFailureStopsWhatWouldFollow() {
        Problem error = problem(Severity.ERROR, "a", 1, 1);
        Result<String> failed = Result.failed(error);

        assertThat(failed.map(String::length)).isEqualTo(Result.failed(error));
        assertThat(failed.flatMap(value -> Result.of(value.length()))).isEqualTo(Result.failed(error));
        assertThat(Result.of("read").map(String::length)).isEqualTo(Result.of(4));
        assertThat(Result.of("read").flatMap(value -> Result.failed(error))).isEqualTo(Result.failed(error));
    }

    @Test
    void warningsAreKeptOnTheWay() {
        Problem warning = problem(Severity.WARNING, "a", 1, 1);
        Problem error = problem(Severity.ERROR, "a", 2, 1);
        Result<String> warned = new Result<>(Optional.of("read"), List.of(warning));

        assertThat(warned.map(String::length).problems()).containsExactly(warning);
        assertThat(warned.flatMap(value -> Result.failed(error)).problems()).containsExactly(warning, error);
        assertThat(warned.combine(Result.of("x"), String::concat))
                .isEqualTo(new Result<>(Optional.of("readx"), List.of(warning)));
        assertThat(Result.all(List.of(warned, Result.of("x"))))
                .isEqualTo(new Result<>(Optional.of(List.of("read", "x")), List.of(warning)));
    }

    @Test
    void theProblemsOfAllResultsAreKept() {
        Problem a = problem(Severity.ERROR, "a", 1, 1);
        Problem b = problem(Severity.ERROR, "b", 1, 1);

        assertThat(Result.<String>failed(b).combine(Result.<String>failed(a), String::concat))
                .isEqualTo(Result.failed(a, b));
        assertThat(Result.all(List.of(Result.failed(b), Result.of("read"), Result.failed(a))))
                .isEqualTo(Result.failed(a, b));
    }

    @Test
    void problemsMayBeLocatedWhereAFileIsKnownByAnotherName() {
        Result<String> warned = new Result<>(
                Optional.of("read"),
                List.of(
                        problem(Severity.WARNING, "a", 1, 2),
                        new Problem(Severity.WARNING, Optional.empty(), "it is old", "renew it")));
        Result<String> located = warned.located(place -> new Location("jar!" + place.file(), place.line(), 3));
        assertThat(located.value()).contains("read");
        assertThat(located.problems())
                .extracting(Problem::toString)
                .containsExactly("it is old; renew it", "jar!a:1:3: it is wrong; mend it");
    }
}
