package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.StatusTable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the processor only names is there under that name. */
class RuntimeTypesTest {

    static Stream<Field> names() {
        return Arrays.stream(RuntimeTypes.class.getDeclaredFields())
                .filter(field -> !Modifier.isPrivate(field.getModifiers()) && !field.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theRuntimeHasTheType(Field name) throws ReflectiveOperationException {
        assertThat(Class.forName(name.get(null).toString())).isPublic();
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
