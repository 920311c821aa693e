package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.StatusTable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor only names is there under that name. */
class RuntimeTypesTest {

    static Stream<String> names() {
        return Stream.concat(
                Stream.of(RuntimeTypes.STATUS_TABLE, RuntimeTypes.STATUS_TABLES),
                RuntimeTypes.IN_GENERATED_CODE.stream().map(type -> RuntimeTypes.PACKAGE + "." + type));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRuntimeHasTheType(String name) throws ReflectiveOperationException {
        assertThat(Class.forName(name)).isPublic();
    }

    @Test
    void theAnnotationHasTheSameExceptionClasses() {
        assertThat(ExceptionClasses.values())
                .extracting(Enum::name)
                .containsExactly(Arrays.stream(StatusTable.Exceptions.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void generatedTypesNameTheProcessor() {
        assertThat(Project.of("webex-connect/event").compile().generatedSourceFiles())
                .allSatisfy(source -> assertThat(source.getCharContent(false).toString())
                        .contains("@Generated(\"" + StatusTableProcessor.class.getName() + "\")"));
    }
}
