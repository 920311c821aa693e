package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Resolution.Undocumented;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

    private static final String SIZES = "Invalid number of actions, expected actions size 3, but found 2";

    /** One of every kind, and of every certainty. */
    static List<Resolution<SampleStatus>> resolutions() {
        return List.of(
                SampleStatus.resolve(7000, "Invalid JSON"),
                SampleStatus.resolve(7000, "invalid json"),
                SampleStatus.resolve(7004, SIZES),
                SampleStatus.resolve(7004, "duplicate device type tv"),
                SampleStatus.resolve(7000, null),
                SampleStatus.resolve(7006, ""),
                SampleStatus.resolve(7500, "no luck found"),
                SampleStatus.resolve(null, "Oh dear"),
                SampleStatus.resolve("?", null));
    }

    @Test
    void onlyOneStatusIsFoundWithCertainty() {
        assertThat(resolutions())
                .filteredOn(Resolved.class::isInstance)
                .extracting(resolution -> ((Resolved<SampleStatus>) resolution).certainty())
                .contains(Certainty.values());
        assertThat(List.<Class<?>>of(Resolution.class, Ambiguous.class, Undocumented.class))
                .allSatisfy(type -> assertThat(type.getMethods())
                        .noneMatch(method -> method.getReturnType().equals(Certainty.class)));
    }

    @Test
    void nobodyElseMakesOne() {
        assertThat(List.<Class<?>>of(Resolution.class, Resolved.class, Ambiguous.class, Undocumented.class))
                .allSatisfy(type -> assertThat(type.getDeclaredConstructors())
                        .allMatch(constructor ->
                                (constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0));
        assertThat(Resolution.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Resolved.class, Ambiguous.class, Undocumented.class)
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    @Test
    void oneStatusIsItsOwnOnlyCandidate() {
        Resolution<SampleStatus> resolved = SampleStatus.resolve(7004, SIZES);

        assertThat(resolved.status()).contains(SampleStatus.ACTIONS_SIZE);
        assertThat(resolved.candidates()).containsExactly(SampleStatus.ACTIONS_SIZE);
        assertThat(resolved.arguments()).containsExactly(entry("expected", "3"), entry("found", "2"));
    }

    @Test
    void severalCandidatesAreNoStatus() {
        Resolution<SampleStatus> ambiguous = SampleStatus.resolve(7006, "Oh dear");

        assertThat(ambiguous.status()).isEmpty();
        assertThat(ambiguous.candidates())
                .containsExactly(SampleStatus.INTERNAL_ERROR, SampleStatus.INTERNAL_SERVER_ERROR);
        assertThat(ambiguous.arguments()).isEmpty();
    }

    @Test
    void whatIsUndocumentedHasNoCandidate() {
        Resolution<SampleStatus> undocumented = SampleStatus.resolve(9999, "Oh dear");

        assertThat(undocumented.status()).isEmpty();
        assertThat(undocumented.candidates()).isEmpty();
        assertThat(undocumented.arguments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 7000 ", " 7006\n", " 9999 "})
    void whatCameIsKeptToTheLetter(String code) {
        Resolution<SampleStatus> resolution = SampleStatus.resolve(code, " Oh\ndear. ");

        assertThat(resolution.rawCode()).contains(code);
        assertThat(resolution.rawText()).contains(" Oh\ndear. ");
        assertThat(SampleStatus.resolve(code, null).rawText()).isEmpty();
        assertThat(SampleStatus.resolve(null, "Oh dear").rawCode()).isEmpty();
    }

    @Test
    void theOutcomeIsThatOnWhichAllCandidatesAgree() {
        assertThat(SampleStatus.resolve(1001, null).outcome()).contains(Outcome.ACCEPTED);
        assertThat(SampleStatus.resolve(7006, null).outcome()).contains(Outcome.FAILURE);
        assertThat(SampleStatus.resolve(7301, null).outcome()).contains(Outcome.SUCCESS);
        assertThat(SampleStatus.resolve(7300, null).outcome()).isEmpty();
        assertThat(SampleStatus.resolve(7300, "submitted").outcome()).contains(Outcome.SUCCESS);
        assertThat(SampleStatus.resolve(9999, "Submitted.").outcome()).isEmpty();
    }

    @Test
    void whatIsNotCertainCountsAsFailed() {
        assertThat(SampleStatus.resolve(7000, null).isFailure()).isTrue();
        assertThat(SampleStatus.resolve(7006, null).isFailure()).isTrue();
        assertThat(SampleStatus.resolve(7300, null).isFailure()).isTrue();
        assertThat(SampleStatus.resolve(9999, null).isFailure()).isTrue();
    }

    @Test
    void whatIsCertainlyNoFailureIsNone() {
        assertThat(SampleStatus.resolve(1001, null).isFailure()).isFalse();
        assertThat(SampleStatus.resolve(7300, "submitted").isFailure()).isFalse();
        assertThat(SampleStatus.resolve(7300, "not submitted").isFailure()).isFalse();
        assertThat(SampleStatus.resolve(7301, "reworded").isFailure()).isFalse();
    }

    @Test
    void onlyWhatCertainlyHasEndedIsFinal() {
        assertThat(SampleStatus.resolve(7000, null).isFinal()).isTrue();
        assertThat(SampleStatus.resolve(7300, "submitted").isFinal()).isTrue();
        assertThat(SampleStatus.resolve(7300, "not submitted").isFinal()).isTrue();
        assertThat(SampleStatus.resolve(7300, null).isFinal()).isTrue();
        assertThat(SampleStatus.resolve(1001, null).isFinal()).isFalse();
        assertThat(SampleStatus.resolve(7800, null).isFinal()).isFalse();
        assertThat(SampleStatus.resolve(9999, null).isFinal()).isFalse();
    }

    @Test
    void theRemedyIsThatOnWhichAllCandidatesAgree() {
        assertThat(SampleStatus.resolve(7000, null).remedy()).contains(Remedy.REQUEST);
        assertThat(SampleStatus.resolve(7006, null).remedy()).contains(Remedy.RETRY);
        assertThat(SampleStatus.resolve(7004, "param 'text' is missing").remedy())
                .contains(Remedy.REQUEST);
    }

    @Test
    void whereCandidatesDisagreeOrHaveNoneThereIsNoRemedy() {
        assertThat(SampleStatus.resolve(7208, "Message expired").remedy()).isEmpty();
        assertThat(SampleStatus.resolve(7004, null).remedy()).isEmpty();
        assertThat(SampleStatus.resolve(-5, null).remedy()).isEmpty();
        assertThat(SampleStatus.resolve(7301, "Delivered").remedy()).isEmpty();
        assertThat(SampleStatus.resolve(9999, "Internal error occurred").remedy())
                .isEmpty();
    }

    @Test
    void onlyWhatIsCertainlyRetryableIsRetried() {
        assertThat(SampleStatus.resolve(7006, "Internal server error").isRetryable())
                .isTrue();
        assertThat(SampleStatus.resolve(7006, "Oh dear").isRetryable()).isTrue();
        assertThat(SampleStatus.resolve(7000, null).isRetryable()).isFalse();
        assertThat(SampleStatus.resolve(7208, "Message expired").isRetryable()).isFalse();
        assertThat(SampleStatus.resolve(7301, "Delivered").isRetryable()).isFalse();
        assertThat(SampleStatus.resolve(9999, null).isRetryable()).isFalse();
    }

    @Test
    void theMessageOfOneStatusIsItsOwnWithTheValuesOfTheText() {
        assertThat(SampleStatus.resolve(7000, "something else").message(Locale.GERMAN))
                .isEqualTo("Ungültiges JSON");
        assertThat(SampleStatus.resolve(7004, "INVALID device type tv, only ios or android is allowed")
                        .message(Locale.GERMAN))
                .isEqualTo("ungültiger Gerätetyp tv, erlaubt sind nur ios und android");
        assertThat(SampleStatus.resolve(7004, "duplicate device type tv").message(Locale.ENGLISH))
                .isEqualTo("duplicate device type tv");
    }

    @Test
    void theMessageOfNoSingleStatusIsTheTextAsItCame() {
        assertThat(SampleStatus.resolve(7006, "Oh  dear.").message(Locale.GERMAN))
                .isEqualTo("Oh  dear.");
        assertThat(SampleStatus.resolve(7006, null).message(Locale.GERMAN)).isEmpty();
        assertThat(SampleStatus.resolve("?", "Oh  dear.").message(Locale.GERMAN))
                .isEqualTo("Oh  dear.");
        assertThat(SampleStatus.resolve(null, null).message(Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void aLocaleIsNeeded(Resolution<SampleStatus> resolution) {
        assertThatThrownBy(() -> resolution.message(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("locale");
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void everyKindIsSerializable(Resolution<SampleStatus> resolution) {
        Resolution<SampleStatus> copy = Serialization.copyOf(resolution);

        assertThat(copy).isEqualTo(resolution).hasSameHashCodeAs(resolution).hasToString(resolution.toString());
        assertThat(copy.arguments()).containsExactlyEntriesOf(resolution.arguments());
        assertThat(copy.candidates()).isEqualTo(resolution.candidates());
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void noneCanBeChanged(Resolution<SampleStatus> resolution) {
        for (Resolution<SampleStatus> one : List.of(resolution, Serialization.copyOf(resolution))) {
            assertThatThrownBy(() -> one.arguments().put("type", "tv"))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> one.candidates().add(SampleStatus.QUEUED))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void resolutionsAreEqualIfAllTheySayIs() {
        List<Resolution<SampleStatus>> all = resolutions();

        for (int i = 0; i < all.size(); i++) {
            assertThat(resolutions().get(i)).isEqualTo(all.get(i)).hasSameHashCodeAs(all.get(i));
            assertThat(all).filteredOn(all.get(i)::equals).hasSize(1);
        }
        assertThat(all).extracting(Object::hashCode).doesNotHaveDuplicates();
        assertThat(resolved(Certainty.CODE, Map.of(), "7004", "x"))
                .isEqualTo(resolved(Certainty.CODE, Map.of(), "7004", "x"))
                .isNotEqualTo(resolved(Certainty.TEMPLATE, Map.of(), "7004", "x"))
                .isNotEqualTo(resolved(Certainty.CODE, Map.of("type", "tv"), "7004", "x"))
                .isNotEqualTo(resolved(Certainty.CODE, Map.of(), " 7004", "x"))
                .isNotEqualTo(resolved(Certainty.CODE, Map.of(), "7004", null))
                .isNotEqualTo(new Resolved<>(Certainty.CODE, SampleStatus.QUEUED, Map.of(), "7004", "x"))
                .isNotEqualTo(new Undocumented<>("7004", "x"))
                .isNotEqualTo(null);
        assertThat(new Ambiguous<>(SampleStatus.ofCode(7006), "1", null))
                .isNotEqualTo(new Ambiguous<>(SampleStatus.ofCode(7300), "1", null));
        assertThat(new Undocumented<SampleStatus>("1", null)).isNotEqualTo(new Undocumented<>("1", ""));
    }

    private static Resolved<SampleStatus> resolved(
            Certainty certainty, Map<String, String> arguments, String code, String text) {
        return new Resolved<>(certainty, SampleStatus.DEVICE_TYPE, arguments, code, text);
    }

    @ParameterizedTest
    @EnumSource
    void ofAStatusThereIsTheAnswerThatItDocuments(SampleStatus status) {
        Resolution<SampleStatus> resolution = Resolution.of(status);

        assertThat(resolution)
                .isEqualTo(new Resolved<>(
                        Certainty.EXACT_TEXT, status, Map.of(), Integer.toString(status.code()), status.message()));
        assertThat(Resolution.of(status, Map.of())).isEqualTo(resolution);
        assertThat(SampleStatus.resolve(
                                resolution.rawCode().orElseThrow(),
                                resolution.rawText().orElseThrow())
                        .candidates())
                .contains(status);
    }

    @Test
    void ofAStatusAndValuesThereIsTheAnswerThatItsTemplateMakes() {
        Map<String, String> values = new HashMap<>(Map.of("found", "2", "expected", "3"));
        Resolution<SampleStatus> resolution = Resolution.of(SampleStatus.ACTIONS_SIZE, values);
        values.clear();

        assertThat(resolution).isEqualTo(SampleStatus.resolve(7004, SIZES));
        assertThat(resolution.arguments()).containsExactly(entry("expected", "3"), entry("found", "2"));
        assertThatThrownBy(() -> resolution.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Serialization.copyOf(resolution)).isEqualTo(resolution);
        assertThat(resolution.message(Locale.GERMAN)).isEqualTo("2 statt 3 Aktionen");
    }

    @Test
    void valuesAreForThePlaceholdersThatThereAre() {
        assertThatThrownBy(() -> Resolution.of(SampleStatus.ACTIONS_SIZE, Map.of("found", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ACTIONS_SIZE has the placeholders [expected, found], not [found]");
        assertThatThrownBy(() -> Resolution.of(SampleStatus.DEVICE_TYPE, Map.of("typ", "tv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DEVICE_TYPE has the placeholders [type], not [typ]");
        assertThatThrownBy(() -> Resolution.of(SampleStatus.DEVICE_TYPE, Map.of("type", "tv", "more", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DEVICE_TYPE has the placeholders [type], not [");
        assertThatThrownBy(() -> Resolution.of(SampleStatus.QUEUED, Map.of("type", "tv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("QUEUED has the placeholders [], not [type]");
        assertThatThrownBy(() -> Resolution.of(SampleStatus.DEVICE_TYPE, Collections.singletonMap(null, "tv")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DEVICE_TYPE has the placeholders [type], not [null]");
    }

    @Test
    void aValueThatIsNoneIsRefusedByItsName() {
        assertThatThrownBy(() -> Resolution.of(SampleStatus.DEVICE_TYPE, Collections.singletonMap("type", null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("type");
    }

    @Test
    void aLogLineSaysWhatCameAndWhatItMeans() {
        assertThat(SampleStatus.resolve(7000, "Invalid JSON"))
                .hasToString("INVALID_JSON by EXACT_TEXT (code 7000, text \"Invalid JSON\")");
        assertThat(SampleStatus.resolve(7004, SIZES))
                .hasToString("ACTIONS_SIZE {expected=3, found=2} by TEMPLATE (code 7004, text \"" + SIZES + "\")");
        assertThat(SampleStatus.resolve(7000, null)).hasToString("INVALID_JSON by CODE (code 7000, text none)");
        assertThat(SampleStatus.resolve(7006, ""))
                .hasToString("one of INTERNAL_ERROR, INTERNAL_SERVER_ERROR (code 7006, text \"\")");
        assertThat(SampleStatus.resolve("?", "Oh\ndear")).hasToString("undocumented (code ?, text \"Oh dear\")");
        assertThat(SampleStatus.resolve(null, null)).hasToString("undocumented (code none, text none)");
    }

    @Property
    void whateverCameIsOneLine(@ForAll("answers") String code, @ForAll("answers") String text) {
        assertThat(HostileText.spoiling(SampleStatus.resolve(code, text).toString()))
                .isEmpty();
        for (int number : new int[] {7000, 7004, 7006, 7500, 7600}) {
            assertThat(HostileText.spoiling(
                            SampleStatus.resolve(number, "param " + text).toString()))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<String> answers() {
        return HostileText.texts();
    }

    @Test
    void noLineIsEndless() {
        String endless = "x".repeat(100_000);

        assertThat(SampleStatus.resolve(7600, "param " + endless).toString()).hasSizeLessThan(1500);
        assertThat(SampleStatus.resolve(endless, endless).toString()).hasSizeLessThan(1500);
        assertThat(SampleStatus.resolve(7006, endless).toString()).hasSizeLessThan(1500);
        assertThat(new Ambiguous<>(Collections.nCopies(5000, SampleStatus.QUEUED), "1", null).toString())
                .contains(", QUEUED and 4960 more")
                .hasSizeLessThan(500);
    }
}
