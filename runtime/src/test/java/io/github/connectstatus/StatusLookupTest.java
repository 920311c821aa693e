package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLookupTest {

    private static final StatusLookup<SampleStatus> LOOKUP = SampleStatus.lookup();

    /** An enum of a table that has no row. */
    @SuppressWarnings("unused") // it has no constant that could call anything
    private enum NoStatus implements Status {
        ;

        @Override
        public int code() {
            return 0;
        }

        @Override
        public String message() {
            return "";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Outcome outcome() {
            return Outcome.FAILURE;
        }

        @Override
        public Optional<Template> template() {
            return Optional.empty();
        }

        @Override
        public String message(Locale locale, Map<String, String> arguments) {
            return "";
        }
    }

    @Test
    void aStatusHasNoRemedyUnlessItSaysSo() {
        assertThat(SampleStatus.INTERNAL_ERROR.isRetryable()).isTrue();
        assertThat(SampleStatus.INVALID_JSON.isRetryable()).isFalse();
        assertThat(SampleStatus.NEGATIVE.remedy()).isEmpty();
        assertThat(SampleStatus.NEGATIVE.isRetryable()).isFalse();
    }

    @Test
    void onlyWhatIsAcceptedIsNotFinal() {
        assertThat(Outcome.values())
                .filteredOn(Outcome::isFinal)
                .doesNotContain(Outcome.ACCEPTED)
                .hasSize(3);
        assertThat(SampleStatus.QUEUED.isFinal()).isFalse();
        assertThat(SampleStatus.INVALID_JSON.isFinal()).isTrue();
    }

    @Test
    void theStatusesComeInTheOrderOfTheTable() {
        assertThat(LOOKUP.statuses()).containsExactly(SampleStatus.values());
        assertThatThrownBy(() -> LOOKUP.statuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theStatusesOfACodeComeInTheOrderOfTheTable() {
        assertThat(LOOKUP.ofCode(7000)).containsExactly(SampleStatus.INVALID_JSON);
        assertThat(LOOKUP.ofCode(7004))
                .containsExactly(
                        SampleStatus.TEXT_MISSING,
                        SampleStatus.DEVICE_TYPE,
                        SampleStatus.DUPLICATE_DEVICE_TYPE,
                        SampleStatus.ACTIONS_SIZE);
        assertThat(LOOKUP.ofCode(-5)).containsExactly(SampleStatus.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {9999, 0, 5, -7000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aCodeThatTheTableDoesNotHaveHasNoStatus(int code) {
        assertThat(LOOKUP.ofCode(code)).isEmpty();
    }

    @Test
    void findingTheStatusesOfACodeAllocatesNothing() {
        assertThat(LOOKUP.ofCode(7004)).isSameAs(LOOKUP.ofCode(7004));
        assertThat(LOOKUP.ofCode(9999)).isSameAs(LOOKUP.ofCode(-1));
    }

    @Test
    void theStatusesOfACodeCannotBeChanged() {
        assertThatThrownBy(() -> LOOKUP.ofCode(7004).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> LOOKUP.ofCode(9999).add(SampleStatus.QUEUED))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusIsFoundByItsName(SampleStatus status) {
        assertThat(LOOKUP.ofName(status.name())).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "INVALID", "invalid_json", " INVALID_JSON ", "INVALID_JSON\n", "7000"})
    void aNameThatIsNotThereHasNoStatus(String name) {
        assertThat(LOOKUP.ofName(name)).isEmpty();
    }

    @Test
    void noNameIsRefused() {
        assertThatThrownBy(() -> LOOKUP.ofName(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
    }

    @Test
    void aTableMayBeEmpty() {
        StatusLookup<NoStatus> lookup =
                StatusLookup.of(NoStatus.class, locale -> ResourceBundle.getBundle("there.is.None", locale));

        assertThat(lookup.statuses()).isEmpty();
        assertThat(lookup.ofCode(0)).isEmpty();
        assertThat(lookup.ofName("QUEUED")).isEmpty();
        assertThat(lookup.resolve("0", "Queued")).isEqualTo(new Resolution.Undocumented<>("0", "Queued"));
    }

    @Test
    void codeThatKnowsNoTableLooksUpInAny() {
        assertThat(failuresOf(LOOKUP, 7300)).isEmpty();
        assertThat(failuresOf(LOOKUP, 7006))
                .containsExactly(SampleStatus.INTERNAL_ERROR, SampleStatus.INTERNAL_SERVER_ERROR);
    }

    private static <S extends Enum<S> & Status> List<S> failuresOf(StatusLookup<S> lookup, int code) {
        return lookup.ofCode(code).stream().filter(Status::isFailure).toList();
    }

    @Test
    void onlyAFailureIsOne() {
        assertThat(LOOKUP.statuses())
                .allSatisfy(status -> assertThat(status.isFailure())
                        .isEqualTo(status.outcome().equals(Outcome.FAILURE)));
        assertThat(SampleStatus.NOT_SUBMITTED.isFailure()).isFalse();
        assertThat(SampleStatus.QUEUED.isFailure()).isFalse();
        assertThat(SampleStatus.INVALID_JSON.isFailure()).isTrue();
    }

    @Test
    void aLocaleIsNeeded() {
        assertThatThrownBy(() -> LOOKUP.bundle(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
        assertThatThrownBy(() -> LOOKUP.message(SampleStatus.QUEUED, null, Map.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
        assertThatThrownBy(() -> SampleStatus.QUEUED.message(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
        assertThatThrownBy(() -> SampleStatus.DEVICE_TYPE.message(null, Map.of("type", "tv")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
    }
}
