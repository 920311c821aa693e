package io.github.connectstatus.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** What the types of a table have in common, in JavaPoet's terms. */
final class Specs {

    /** What a line of generated code holds, in columns. */
    static final int LINE_WIDTH = 120;

    /** Not taken from the class: that knows the writers, and so would they know it. */
    private static final String GENERATOR = "io.github.connectstatus.processor.StatusTableProcessor";

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private final GeneratedTypes types;

    Specs(GeneratedTypes types) {
        this.types = types;
    }

    ClassName status() {
        return ClassName.get(types.names().packageName(), types.names().status());
    }

    ClassName exception() {
        return ClassName.get(types.names().packageName(), types.names().exception());
    }

    /** A resolution to one of the table's statuses. */
    TypeName resolution() {
        return ParameterizedTypeName.get(RuntimeTypes.RESOLUTION, status());
    }

    /** A string that may be null, which a caller who has his nulls checked must be told. */
    TypeName nullableString() {
        TypeName string = ClassName.get(String.class);
        return types.annotations().nullable()
                ? string.annotated(AnnotationSpec.builder(NULLABLE).build())
                : string;
    }

    void annotate(TypeSpec.Builder type) {
        if (types.annotations().unexported()) {
            type.addAnnotation(suppress("exports"));
        }
        if (types.annotations().generated()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", GENERATOR)
                    .build());
        }
    }

    static AnnotationSpec suppress(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }

    /** Lines of Javadoc as they are. */
    static CodeBlock javadoc(String text) {
        return CodeBlock.of("$L", text);
    }
}
