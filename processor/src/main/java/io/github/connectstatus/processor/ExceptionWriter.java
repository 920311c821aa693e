package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;
import java.util.Optional;

/** Writes the exception of an API, and nested in it those of its failing statuses. */
record ExceptionWriter(GeneratedTypes types) {

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.names().exception())
                .addModifiers(PUBLIC, types.failures().isEmpty() ? FINAL : SEALED)
                .superclass(StatusException.class)
                .addJavadoc(DocText.paragraph("A request was answered with a failure of the table <b>"
                        + DocText.escape(types.title())
                        + "</b>, or with a code that it does not have, or with one that may or may not be a failure."));
        if (!types.failures().isEmpty()) {
            type.addJavadoc("\n")
                    .addJavadoc(DocText.paragraph(
                            "<p>A failure that is certain is thrown as the nested class of its status, any other as this"
                                    + " class itself."));
        }
        types.published(type);
        type.addField(serialVersion()).addMethod(constructor()).addMethod(of());
        for (TypeName code : List.of(types.nullableString(), TypeName.INT)) {
            type.addMethod(throwIfFailure(code, false)).addMethod(throwIfFailure(code, true));
        }
        type.addMethod(throwIfFailure()).addMethod(resolution());
        for (StatusRow row : types.failures()) {
            type.addType(nested(row));
        }
        return type.build();
    }

    private FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
                .initializer("1L")
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(resolutionType(), "resolution")
                .addParameter(types.nullableString(), "transactionId")
                .addStatement("super(resolution, transactionId)")
                .build();
    }

    private MethodSpec of() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Makes the exception of an answer, whether or not the answer is a failure.\n\n")
                .addJavadoc("@param resolution what the answer comes down to\n")
                .addJavadoc("@param transactionId the transaction id of the answer, or null if it has none\n")
                .addJavadoc(
                        "@return $L\n",
                        types.failures().isEmpty()
                                ? "the exception"
                                : "the exception of its status, or that of the API where the status is not certain or no failure")
                .addParameter(resolutionType(), "resolution")
                .addParameter(types.nullableString(), "transactionId")
                .returns(types.names().exception());
        if (types.failures().isEmpty()) {
            return method.addStatement(
                            "return new $T(resolution, transactionId)",
                            types.names().exception())
                    .build();
        }
        return method.addStatement(
                        "return resolution.resolved()\n.map(status -> $T.of(status, resolution, transactionId))\n.orElseGet(() -> new $T(resolution, transactionId))",
                        types.names().exceptionFactory(0),
                        types.names().exception())
                .build();
    }

    private MethodSpec throwIfFailure() {
        return MethodSpec.methodBuilder("throwIfFailure")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Returns quietly if an answer is certain to be no failure.\n\n")
                .addJavadoc("@param resolution what the answer comes down to\n")
                .addJavadoc("@param transactionId the transaction id of the answer, or null if it has none\n")
                .addJavadoc(
                        "@throws $T as {@link #of} makes it\n", types.names().exception())
                .addParameter(resolutionType(), "resolution")
                .addParameter(types.nullableString(), "transactionId")
                .beginControlFlow("if (resolution.outcome().orElse($1T.FAILURE) == $1T.FAILURE)", Outcome.class)
                .addStatement("throw of(resolution, transactionId)")
                .endControlFlow()
                .build();
    }

    private MethodSpec throwIfFailure(TypeName code, boolean withTransaction) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("throwIfFailure")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Resolves an answer, and returns quietly if it is certain to be no failure.\n\n")
                .addJavadoc(
                        code.isPrimitive()
                                ? "@param code the code of a response\n"
                                : "@param code the code of a response as JSON has it; null or no number is undocumented\n")
                .addJavadoc("@param text the text of the same response, or null if it has none\n")
                .addParameter(code, "code")
                .addParameter(types.nullableString(), "text");
        if (withTransaction) {
            method.addJavadoc("@param transactionId the transaction id of the same response, or null if it has none\n")
                    .addParameter(types.nullableString(), "transactionId");
        }
        return method.addJavadoc(
                        "@return what the answer comes down to: a success, an acceptance or a partial success\n")
                .addJavadoc(
                        "@throws $T as {@link #of} makes it\n", types.names().exception())
                .returns(resolutionType())
                .addStatement(
                        "$T resolution = $T.resolve(code, text)",
                        resolutionType(),
                        types.names().status())
                .addStatement("throwIfFailure(resolution, $L)", withTransaction ? "transactionId" : "null")
                .addStatement("return resolution")
                .build();
    }

    private MethodSpec resolution() {
        return MethodSpec.methodBuilder("resolution")
                .addAnnotation(Override.class)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build())
                .addModifiers(PUBLIC, FINAL)
                .returns(resolutionType())
                .addComment("The constructor takes no other.")
                .addStatement("return ($T) super.resolution()", resolutionType())
                .build();
    }

    private TypeSpec nested(StatusRow row) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.exceptionOf(row))
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(types.names().exception())
                .addJavadoc(StatusDoc.ofException(types, row))
                .addField(serialVersion())
                .addMethod(constructor());
        if (row.deprecated().isPresent()) {
            type.addAnnotation(Deprecated.class);
        }
        row.template().map(Template::placeholders).orElse(List.of()).forEach(name -> type.addMethod(accessor(name)));
        return type.build();
    }

    private MethodSpec accessor(String placeholder) {
        return MethodSpec.methodBuilder(placeholder)
                .addModifiers(PUBLIC)
                .addJavadoc("The value of {@code {$L}} in the text.\n\n", placeholder)
                .addJavadoc("@return the value as it came; empty if the text did not fit the template\n")
                .returns(ParameterizedTypeName.get(Optional.class, String.class))
                .addStatement("return argument($S)", placeholder)
                .build();
    }

    private TypeName resolutionType() {
        return ParameterizedTypeName.get(
                ClassName.get(Resolution.class), types.names().status());
    }
}
