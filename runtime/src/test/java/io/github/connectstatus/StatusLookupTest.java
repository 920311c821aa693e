package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class StatusLookupTest {

    @Test
    void aStatusHasWhatItsRowHas() {
        assertThat(SampleStatus.QUEUED.code()).isEqualTo(1001);
        assertThat(SampleStatus.QUEUED.message()).isEqualTo("Queued");
        assertThat(SampleStatus.QUEUED.description()).isEqualTo("Returned when a request is taken.");
        assertThat(SampleStatus.QUEUED.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(SampleStatus.QUEUED.template()).isEmpty();
        assertThat(SampleStatus.DEVICE_TYPE.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(SampleStatus.DEVICE_TYPE.template())
                .contains(Template.parse("invalid device type {type}, only ios or android is allowed"));
        assertThat(SampleStatus.NEGATIVE.code()).isEqualTo(-5);
    }

    @Test
    void theStatusesOfACodeComeInTheOrderOfTheTable() {
        assertThat(SampleStatus.ofCode(7000)).containsExactly(SampleStatus.INVALID_JSON);
        assertThat(SampleStatus.ofCode(7004))
                .containsExactly(
                        SampleStatus.TEXT_MISSING,
                        SampleStatus.DEVICE_TYPE,
                        SampleStatus.DUPLICATE_DEVICE_TYPE,
                        SampleStatus.ACTIONS_SIZE);
        assertThat(SampleStatus.ofCode(9999)).isEmpty();
    }

    @Test
    void findingTheStatusesOfACodeAllocatesNothing() {
        assertThat(SampleStatus.ofCode(7004)).isSameAs(SampleStatus.ofCode(7004));
        assertThat(SampleStatus.ofCode(9999)).isSameAs(SampleStatus.ofCode(-1));
    }

    @Test
    void theStatusesOfACodeCannotBeChanged() {
        assertThatThrownBy(() -> SampleStatus.ofCode(7004).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rowsComeInTheOrderOfTheConstants() {
        StatusLookup.Builder<SampleStatus> builder = StatusLookup.builder();

        assertThatThrownBy(() -> builder.failure(SampleStatus.INVALID_JSON, 7000, "Invalid JSON", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("INVALID_JSON is not the constant at place 0");
    }

    @Test
    void aRowWithABadTemplateIsRefused() {
        StatusLookup.Builder<SampleStatus> builder =
                StatusLookup.<SampleStatus>builder().failure(SampleStatus.QUEUED, 1, "x", "");

        assertThat(catchThrowableOfType(TemplateSyntaxException.class, () -> builder.template("x {"))
                        .index())
                .isEqualTo(2);
    }

    @Test
    void aLookupIsNotChangedByWhatItsBuilderGetsLater() {
        StatusLookup.Builder<SampleStatus> builder =
                StatusLookup.<SampleStatus>builder().failure(SampleStatus.QUEUED, 1, "x", "");
        StatusLookup<SampleStatus> lookup = builder.build();
        builder.template("{x}").failure(SampleStatus.INVALID_JSON, 1, "y", "");

        assertThat(lookup.ofCode(1)).containsExactly(SampleStatus.QUEUED);
        assertThat(lookup.template(SampleStatus.QUEUED)).isEmpty();
    }
}
