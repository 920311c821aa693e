package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;

/**
 * Writes the class that picks the exception of a status. Large tables take several, each of which hands on to the next what
 * it does not know.
 *
 * @param page which of them, from 0
 * @param rows the failing statuses that it knows
 * @param last whether there is no further page
 */
record ExceptionFactoryWriter(GeneratedTypes types, int page, List<StatusRow> rows, boolean last) {

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.names().exceptionFactory(page))
                .addModifiers(FINAL)
                .addJavadoc("Picks the exception of a status.\n");
        types.generated(type);
        if (GeneratedTypes.anyDeprecated(rows)) {
            type.addAnnotation(GeneratedTypes.NAMES_DEPRECATED);
        }
        return type.addMethod(
                        MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(of())
                .build();
    }

    private MethodSpec of() {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (status) {\n").indent();
        for (StatusRow row : rows) {
            cases.add("case $L -> new $T(resolution, transactionId);\n", row.name(), types.exceptionOf(row));
        }
        cases.add("default -> ");
        if (last) {
            cases.add("new $T(resolution, transactionId);\n", types.names().exception());
        } else {
            cases.add(
                    "$T.of(status, resolution, transactionId);\n", types.names().exceptionFactory(page + 1));
        }
        ClassName status = types.names().status();
        return MethodSpec.methodBuilder("of")
                .addModifiers(STATIC)
                .addParameter(status, "status")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Resolution.class), status), "resolution")
                .addParameter(types.nullableString(), "transactionId")
                .returns(types.names().exception())
                .addCode(cases.unindent().add("};\n").build())
                .build();
    }
}
