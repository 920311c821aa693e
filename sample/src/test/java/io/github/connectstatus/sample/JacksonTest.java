package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.atIndex;

import io.github.connectstatus.Status;
import io.github.connectstatus.StatusLookup;
import io.github.connectstatus.sample.client.MessagingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Statuses in JSON, as the recipes show them. */
class JacksonTest {

    private static final JsonMapper PLAIN = JsonMapper.shared();

    private static final JsonMapper WITH_STATUSES = JsonMapper.builder()
            .addModule(statuses(MessagingStatus.class, MessagingStatus.lookup()))
            .build();

    static <S extends Enum<S> & Status> JacksonModule statuses(Class<S> type, StatusLookup<S> lookup) {
        return new SimpleModule(type.getName()).addDeserializer(type, new ValueDeserializer<S>() {
            @Override
            public S deserialize(JsonParser json, DeserializationContext context) {
                String written = json.getValueAsString("");
                return lookup.ofName(written)
                        .or(() -> lookup.resolve(written, null).status())
                        .orElseThrow(() -> context.weirdStringException(written, type, "not one status"));
            }
        });
    }

    @Test
    void readsNamesAndCodes() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(statuses(MessagingStatus.class, MessagingStatus.lookup()))
                .build();
        MessagingStatus byName = mapper.readValue("\"INVALID_ADDRESS\"", MessagingStatus.class);
        MessagingStatus byCode = mapper.readValue("7102", MessagingStatus.class);

        assertThat(byName).isEqualTo(MessagingStatus.INVALID_ADDRESS);
        assertThat(byCode).isEqualTo(MessagingStatus.INVALID_ADDRESS);
        assertThat(mapper.readValue("\"7102\"", MessagingStatus.class)).isEqualTo(MessagingStatus.INVALID_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7208", "5", "\"5\"", "\"NO_SUCH_STATUS\"", "true", "[]"})
    void refusesWhatIsNotOneStatus(String json) {
        assertThatThrownBy(() -> WITH_STATUSES.readValue(json, MessagingStatus.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("not one status");
    }

    @Test
    void writesNames() {
        assertThat(PLAIN.writeValueAsString(MessagingStatus.INVALID_ADDRESS)).isEqualTo("\"INVALID_ADDRESS\"");
    }

    /** What Jackson does when it is told nothing. */
    @Test
    void takesNumbersForOrdinals() {
        assertThat(MessagingStatus.values())
                .contains(PLAIN.readValue("5", MessagingStatus.class), atIndex(5))
                .contains(PLAIN.readValue("\"5\"", MessagingStatus.class), atIndex(5));
        assertThatThrownBy(() -> PLAIN.readValue("7102", MessagingStatus.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void canBeToldThatNumbersAreErrors() {
        JsonMapper strict = JsonMapper.builder()
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        assertThatThrownBy(() -> strict.readValue("5", MessagingStatus.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() -> strict.readValue("\"5\"", MessagingStatus.class))
                .isInstanceOf(DatabindException.class);
        assertThat(strict.readValue("\"INVALID_ADDRESS\"", MessagingStatus.class))
                .isEqualTo(MessagingStatus.INVALID_ADDRESS);
    }
}
