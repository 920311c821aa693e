package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the enum: a constant for each row, and the look-ups. */
record StatusEnumWriter(GeneratedTypes types) {

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(types.names().status())
                .addModifiers(PUBLIC)
                .addSuperinterface(Status.class)
                .addJavadoc(StatusDoc.ofTable(types));
        types.published(type);
        for (StatusRow row : types.rows()) {
            type.addEnumConstant(row.name(), constant(row));
        }
        return type.addMethod(ofCode())
                .addMethod(resolve(TypeName.INT, "the code of a response"))
                .addMethod(resolve(
                        types.nullableString(),
                        "the code of a response as JSON has it; null, or what is no code, is resolved as undocumented"))
                .addMethod(getter("code", TypeName.INT))
                .addMethod(getter("message", ClassName.get(String.class)))
                .addMethod(getter("description", ClassName.get(String.class)))
                .addMethod(getter("outcome", ClassName.get(Outcome.class)))
                .addMethod(getter("template", ParameterizedTypeName.get(Optional.class, Template.class)))
                .addMethod(localizedMessage())
                .build();
    }

    private TypeSpec constant(StatusRow row) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("").addJavadoc(StatusDoc.ofConstant(row));
        if (row.deprecated().isPresent()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private MethodSpec ofCode() {
        return MethodSpec.methodBuilder("ofCode")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Finds the statuses that have a code.\n\n")
                .addJavadoc("@param code the code of a response\n")
                .addJavadoc("@return the statuses in the order of the table; empty for a code that it does not have\n")
                .addParameter(TypeName.INT, "code")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(List.class), types.names().status()))
                .addStatement("return $T.LOOKUP.ofCode(code)", types.names().rows())
                .build();
    }

    private MethodSpec resolve(TypeName code, String what) {
        return MethodSpec.methodBuilder("resolve")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Finds out what a code and a text from a real response come down to.\n\n")
                .addJavadoc("@param code $L\n", what)
                .addJavadoc("@param text the text of the same response, or null if it has none\n")
                .addJavadoc("@return the status, or the candidates, or neither, with all that the response said\n")
                .addParameter(code, "code")
                .addParameter(types.nullableString(), "text")
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Resolution.class), types.names().status()))
                .addStatement(
                        "return $T.LOOKUP.resolve(code, text)", types.names().rows())
                .build();
    }

    private MethodSpec getter(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(returned)
                .addStatement("return $T.LOOKUP.$L(this)", types.names().rows(), name)
                .build();
    }

    private MethodSpec localizedMessage() {
        return MethodSpec.methodBuilder("message")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(String.class)
                .addParameter(Locale.class, "locale")
                .addParameter(ParameterizedTypeName.get(Map.class, String.class, String.class), "arguments")
                .addStatement(
                        "return $T.MESSAGES.message(this, locale, arguments)",
                        types.names().bundle())
                .build();
    }
}
