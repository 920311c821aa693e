package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Remedy;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Resolution.Undocumented;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.Template;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated from the tables of Webex Connect, loaded and called. */
class ShippedApisTest {

    private static final GeneratedClasses CLASSES = Project.annotated(
                    "@StatusTable(\"webex-connect/messaging\")",
                    "@StatusTable(\"webex-connect/transaction-status\")",
                    "@StatusTable(\"webex-connect/event\")",
                    "@StatusTable(\"webex-connect/profile\")")
            .load();

    private static final GeneratedApi MESSAGING = CLASSES.api("Messaging");
    private static final GeneratedApi PROFILE = CLASSES.api("Profile");
    private static final List<GeneratedApi> APIS =
            List.of(MESSAGING, CLASSES.api("Transaction"), CLASSES.api("Event"), PROFILE);

    private static final String BAD_DEVICE = "Invalid device type blackberry, only iOS or Android is allowed.";

    static List<GeneratedApi> apis() {
        return APIS;
    }

    private static StatusException thrown(String code, String text, String transactionId) {
        return catchThrowableOfType(StatusException.class, () -> MESSAGING.throwIfFailure(code, text, transactionId));
    }

    private static Object accessor(StatusException exception, String name) {
        try {
            return exception.getClass().getMethod(name).invoke(exception);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static StatusException copyBySerialization(StatusException exception)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
                return Class.forName(type.getName(), false, CLASSES);
            }
        }) {
            return (StatusException) in.readObject();
        }
    }

    @Test
    void everyDocumentedRowIsAConstantAndThoseOfTheSupplementFollow() {
        GeneratedClasses documented = Project.annotated(
                        "@StatusTable(value = \"webex-connect/messaging\", supplement = false)",
                        "@StatusTable(value = \"webex-connect/transaction-status\", supplement = false)",
                        "@StatusTable(value = \"webex-connect/event\", supplement = false)",
                        "@StatusTable(value = \"webex-connect/profile\", supplement = false)")
                .load();

        assertThat(Stream.of("Messaging", "Transaction", "Event", "Profile")
                        .map(prefix -> documented.api(prefix).values().size()))
                .containsExactly(137, 97, 8, 28);
        assertThat(MESSAGING.names())
                .startsWith(documented.api("Messaging").names().toArray(String[]::new));
        assertThat(MESSAGING.values().subList(137, MESSAGING.values().size()))
                .extracting(Status::code)
                .contains(1001);
    }

    @ParameterizedTest
    @MethodSource("apis")
    void everyDocumentedMessageResolvesToItsOwnStatus(GeneratedApi api) {
        for (Status status : api.values()) {
            Resolution<?> resolution = api.resolve(status.code(), status.message());

            assertThat(((Resolved<?>) resolution).certainty()).isEqualTo(Certainty.EXACT_TEXT);
            assertThat(resolution.status()).map(Status.class::cast).contains(status);
        }
    }

    @ParameterizedTest
    @MethodSource("apis")
    void aCodeAsAStringResolvesLikeANumber(GeneratedApi api) {
        for (Status status : api.values()) {
            assertThat(api.resolve(" " + status.code(), status.message()).status())
                    .map(Status.class::cast)
                    .contains(status);
        }
    }

    @ParameterizedTest
    @MethodSource("apis")
    void everyCodeFindsItsStatusesInTheOrderOfTheTable(GeneratedApi api) {
        for (Status status : api.values()) {
            assertThat(api.ofCode(status.code()))
                    .isEqualTo(api.values().stream()
                            .filter(other -> other.code() == status.code())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7208, 'SOURCE_IP_NOT_ALLOWED_7208 MESSAGE_EXPIRED_7208'",
        "7601, 'TRANSACTION_NOT_UNDER_SERVICE VERIFICATION_FAILED'"
    })
    void statusesThatShareACodeAreFoundInOrder(int code, String names) {
        assertThat(MESSAGING.ofCode(code)).extracting(Status::name).containsExactly(names.split(" "));
    }

    @Test
    void theMostSharedCodeHasTwentyTwoStatuses() {
        assertThat(MESSAGING.ofCode(7003)).hasSize(22).allMatch(status -> status.code() == 7003);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1999, 7000_0, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void anUnknownCodeHasNoStatus(int code) {
        assertThat(MESSAGING.ofCode(code)).isEmpty();
    }

    @Test
    void aConstantKnowsItsRow() {
        Status status = MESSAGING.value("INVALID_DEVICE_TYPE");

        assertThat(status.code()).isEqualTo(7004);
        assertThat(status.message()).isEqualTo("invalid device type xxx, only ios or android is allowed");
        assertThat(status.description())
                .isEqualTo("Returned when the parameter device_types value is other than ios or android.");
        assertThat(status.outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(status.template())
                .contains(Template.parse("invalid device type {type}, only ios or android is allowed"));
    }

    @Test
    void outcomesAreThoseOfTheTable() {
        assertThat(MESSAGING.value("DELIVERED").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(MESSAGING.value("SUBMITTED").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(PROFILE.value("PARTIAL_SUCCESS").outcome()).isEqualTo(Outcome.PARTIAL);
    }

    @Property(tries = 50)
    void everyTemplateGivesBackTheValuesOfItsTexts(@ForAll("values") List<String> values) {
        for (GeneratedApi api : APIS) {
            for (Status status : api.values()) {
                status.template().ifPresent(template -> givesBack(api, status, template, values));
            }
        }
    }

    private static void givesBack(GeneratedApi api, Status status, Template template, List<String> values) {
        Map<String, String> arguments = new LinkedHashMap<>();
        template.placeholders().forEach(name -> arguments.put(name, values.get(arguments.size())));

        String text = template.format(arguments);

        Resolution<?> resolution = api.resolve(status.code(), text);
        assertThat(resolution.status()).map(Status.class::cast).contains(status);
        assertThat(((Resolved<?>) resolution).certainty()).isEqualTo(Certainty.TEMPLATE);
        assertThat(resolution.arguments()).isEqualTo(arguments);
        assertThat(resolution).isEqualTo(api.exceptionOf(status, arguments).resolution());
    }

    /** Values for all placeholders of a template, none of them like the {@code xxx} of the documented messages. */
    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("äÖ数-_/'\"$\\{}")
                .ofMinLength(4)
                .ofMaxLength(12)
                .list()
                .ofSize(2);
    }

    @Test
    void anAnswerThatIsNoFailureIsReturned() {
        assertThat(MESSAGING.throwIfFailure("7500", "Delivered", null).status())
                .map(Status::name)
                .contains("DELIVERED");
        assertThat(MESSAGING.throwIfFailure("7501", "Submited", "t-1").outcome())
                .contains(Outcome.ACCEPTED);
        assertThat(PROFILE.throwIfFailure("1002", null, null).outcome()).contains(Outcome.PARTIAL);
        Resolution<?> success = PROFILE.resolve("1000", null);
        assertThat(PROFILE.throwIfFailure(success, null)).isSameAs(success);
    }

    @Test
    void aConstantGivesItsExceptionWithOrWithoutValues() {
        Status status = MESSAGING.value("INVALID_DEVICE_TYPE");

        assertThat(MESSAGING.exceptionOf(status))
                .isInstanceOf(MESSAGING.exception("InvalidDeviceType"))
                .hasMessage("7004 invalid device type xxx, only ios or android is allowed")
                .returns(Optional.of(status), StatusException::status);
        StatusException filled = MESSAGING.exceptionOf(status, Map.of("type", "tv"));
        assertThat(filled)
                .isInstanceOf(MESSAGING.exception("InvalidDeviceType"))
                .hasMessage("7004 invalid device type tv, only ios or android is allowed");
        assertThat(accessor(filled, "type")).isEqualTo(Optional.of("tv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MESSAGING.exceptionOf(status, Map.of("kind", "tv")))
                .withMessage("INVALID_DEVICE_TYPE has the placeholders [type], not [kind]");
        assertThat(MESSAGING.exceptionOf(MESSAGING.value("DELIVERED"))).isExactlyInstanceOf(MESSAGING.exception());
    }

    @ParameterizedTest
    @MethodSource("apis")
    void aNameGivesItsConstantAndWhatIsNoneGivesNothing(GeneratedApi api) {
        for (Status status : api.values()) {
            assertThat(api.ofName(status.name())).contains(status);
            assertThat(api.ofName(status.name().toLowerCase(Locale.ROOT))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("apis")
    void theLookUpServesCodeThatKnowsNoTable(GeneratedApi api) {
        assertThat(api.lookup().statuses()).isEqualTo(api.values());
        assertThat(api.lookup().resolve("7000", null)).isEqualTo(api.resolve("7000", null));
    }

    @Test
    void everyFailingStatusHasAnExceptionOfItsOwn() {
        for (GeneratedApi api : APIS) {
            for (Status status : api.values()) {
                StatusException exception = api.exceptionOf(api.resolve(status.code(), status.message()));

                assertThat(exception.getClass())
                        .isEqualTo(
                                status.outcome() == Outcome.FAILURE
                                        ? api.exception(camelCase(status.name()))
                                        : api.exception());
            }
        }
    }

    private static String camelCase(String name) {
        return Stream.of(name.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .reduce("", String::concat);
    }

    @Test
    void remediesAreThoseOfTheTable() {
        assertThat(MESSAGING.value("RATE_LIMIT_EXCEEDED").remedy()).contains(Remedy.RETRY);
        assertThat(MESSAGING.value("INVALID_DEVICE_TYPE").remedy()).contains(Remedy.REQUEST);
        assertThat(MESSAGING.value("NOT_ENOUGH_CREDITS").remedy()).contains(Remedy.ACCOUNT);
        assertThat(MESSAGING.value("UNREGISTERED_DEVICE").remedy()).contains(Remedy.RECIPIENT);
        assertThat(MESSAGING.value("UNKNOWN_STATUS").remedy()).isEmpty();
        assertThat(MESSAGING.value("DELIVERED").remedy()).isEmpty();
    }

    @Test
    void anAnswerIsRetriedWhereAllThatItMayMeanIs() {
        assertThat(MESSAGING.resolve(7006, "Oh dear").isRetryable()).isTrue();
        assertThat(MESSAGING.resolve(7010, null).remedy()).isEmpty();
        assertThat(thrown("7302", "Rate limit exceeded", null).isRetryable()).isTrue();
        assertThat(thrown("7004", BAD_DEVICE, null).isRetryable()).isFalse();
        assertThat(thrown("9999", null, null).isRetryable()).isFalse();
    }

    @Test
    void theExceptionOfAStatusGivesTheValuesOfTheText() {
        StatusException exception = thrown("7004", BAD_DEVICE, "t-1");

        assertThat(exception).isInstanceOf(MESSAGING.exception("InvalidDeviceType"));
        assertThat(accessor(exception, "type")).isEqualTo(Optional.of("blackberry"));
        assertThat(exception.rawCode()).contains("7004");
        assertThat(exception.rawText()).contains(BAD_DEVICE);
        assertThat(exception.transactionId()).contains("t-1");
        assertThat(exception).hasMessage("7004 " + BAD_DEVICE + " (transaction t-1)");
    }

    @Test
    void theExceptionOfATemplateWithTwoPlaceholdersGivesBoth() {
        StatusException exception =
                thrown("7004", "Invalid number of actions, expected actions size 2, but found 17", null);

        assertThat(exception).isInstanceOf(MESSAGING.exception("InvalidNumberOfActions"));
        assertThat(accessor(exception, "expected")).isEqualTo(Optional.of("2"));
        assertThat(accessor(exception, "found")).isEqualTo(Optional.of("17"));
        assertThat(exception.transactionId()).isEmpty();
    }

    @Test
    void aValueIsMissingWhereTheTextIsTheDocumentedOne() {
        StatusException exception =
                thrown("7004", MESSAGING.value("INVALID_DEVICE_TYPE").message(), null);

        assertThat(accessor(exception, "type")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"7208, something else, true", "1999, Queued, false", "abc, , false", ", , false"})
    void anAnswerWithoutACertainStatusThrowsTheExceptionOfTheApi(String code, String text, boolean ambiguous) {
        StatusException exception = thrown(code, text, "t-1");

        assertThat(exception).isExactlyInstanceOf(MESSAGING.exception());
        assertThat(exception.resolution()).isInstanceOf(ambiguous ? Ambiguous.class : Undocumented.class);
        assertThat(exception.status()).isEmpty();
        assertThat(exception.rawCode()).isEqualTo(Optional.ofNullable(code));
        assertThat(exception.rawText()).isEqualTo(Optional.ofNullable(text));
        assertThat(exception.transactionId()).contains("t-1");
    }

    @Test
    void bothWaysToThrowThrowTheSame() {
        Class<?> sourceIp = MESSAGING.exception("SourceIpNotAllowed7208");
        String text = "Source IP is not in the allowed list";

        assertThatThrownBy(() -> MESSAGING.throwIfFailure("7208", text, "t-1"))
                .isInstanceOf(sourceIp)
                .hasMessageContaining("t-1");
        assertThatThrownBy(() -> MESSAGING.throwIfFailure(MESSAGING.resolve(7208, text), "t-1"))
                .isInstanceOf(sourceIp)
                .hasMessageContaining("t-1");
    }

    @ParameterizedTest
    @CsvSource({"7004, " + "'" + BAD_DEVICE + "'", "7208, something else", "1999, Queued"})
    void anExceptionSurvivesSerialization(String code, String text) throws IOException, ClassNotFoundException {
        StatusException exception = thrown(code, text, "t-1");

        StatusException copy = copyBySerialization(exception);

        assertThat(copy).hasSameClassAs(exception).hasMessage(exception.getMessage());
        assertThat(copy.resolution()).isEqualTo(exception.resolution());
        assertThat(copy.transactionId()).contains("t-1");
    }

    @Test
    void theExceptionOfAnApiPermitsThoseOfItsFailuresAlone() {
        for (GeneratedApi api : APIS) {
            Class<?>[] permitted = api.exception().getPermittedSubclasses();

            assertThat(permitted)
                    .hasSize((int) api.values().stream()
                            .filter(status -> status.outcome() == Outcome.FAILURE)
                            .count())
                    .allMatch(type -> Modifier.isFinal(type.getModifiers()));
            assertThat(Arrays.asList(permitted))
                    .containsExactlyInAnyOrder(api.exception().getDeclaredClasses());
        }
    }

    @Test
    void theBundleHasTheMessageOfEveryStatus() {
        for (GeneratedApi api : APIS) {
            assertThat(api.bundle(Locale.ROOT).keySet()).containsExactlyInAnyOrderElementsOf(api.names());
            for (Status status : api.values()) {
                assertThat(status.message(Locale.ROOT)).isEqualTo(status.message());
            }
        }
    }
}
