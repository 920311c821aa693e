package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the exception of a table, and nested in it those of its failing statuses. */
final class ExceptionWriter {

    private static final TypeName ARGUMENTS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final GeneratedTypes types;
    private final Specs specs;

    ExceptionWriter(GeneratedTypes types) {
        this.types = types;
        this.specs = new Specs(types);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(specs.exception())
                .addModifiers(PUBLIC, types.isExceptionSealed() ? SEALED : FINAL)
                .superclass(RuntimeTypes.STATUS_EXCEPTION)
                .addJavadoc(Specs.javadoc(StatusJavadoc.ofTableException(types)));
        specs.annotate(type);
        type.addField(serialVersion())
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(ofStatus())
                .addMethod(ofStatusWithArguments())
                .addMethod(throwIfFailure())
                .addMethod(throwIfResolutionIsFailure())
                .addMethod(resolution())
                .addMethod(status());
        for (StatusRow row : types.failures()) {
            type.addType(nested(row));
        }
        return type.build();
    }

    private static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
                .initializer("1L")
                .build();
    }

    private MethodSpec constructor() {
        return answered(MethodSpec.constructorBuilder())
                .addStatement("super(resolution, transactionId)")
                .build();
    }

    private MethodSpec of() {
        MethodSpec.Builder method = answered(factory())
                .addJavadoc("Returns the exception of an answer, whether or not the answer is a failure.\n\n")
                .addJavadoc("@param resolution the resolution of the answer\n")
                .addJavadoc("@param transactionId the transaction id of the answer, or null if it has none\n");
        if (types.failures().isEmpty()) {
            return method.addJavadoc("@return the exception\n")
                    .addStatement("return new $T(resolution, transactionId)", specs.exception())
                    .build();
        }
        method.addJavadoc(
                "@return the exception of its status, or that of the table where the status is not certain or no"
                        + " failure\n");
        if (types.anyFailureDeprecated()) {
            method.addAnnotation(Specs.suppress("deprecation"));
        }
        return method.addStatement(
                        "$T status = resolution.status()",
                        ParameterizedTypeName.get(ClassName.get(Optional.class), specs.status()))
                .beginControlFlow("if (status.isEmpty())")
                .addStatement("return new $T(resolution, transactionId)", specs.exception())
                .endControlFlow()
                .addCode(pick())
                .build();
    }

    private CodeBlock pick() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch (status.get()) {\n").indent();
        for (StatusRow row : types.failures()) {
            code.add(
                    fitsOnALine(row)
                            ? "case $L -> new $T(resolution, transactionId);\n"
                            : "case $L ->\n$>$>new $T(resolution, transactionId);\n$<$<",
                    row.name(),
                    nestedName(row));
        }
        return code.add("default -> new $T(resolution, transactionId);\n", specs.exception())
                .unindent()
                .add("};\n")
                .build();
    }

    private static boolean fitsOnALine(StatusRow row) {
        int indent = 12;
        String line =
                "case " + row.name() + " -> new " + TypeNames.exceptionOf(row.name()) + "(resolution, transactionId);";
        return indent + line.length() <= Specs.LINE_WIDTH;
    }

    private MethodSpec ofStatus() {
        return factory()
                .addJavadoc(
                        "Returns the exception of the answer that says just what a status documents, for tests.\n\n")
                .addJavadoc("@param status the status\n")
                .addJavadoc("@return its exception\n")
                .addParameter(specs.status(), "status")
                .addStatement("return of($T.of(status), null)", RuntimeTypes.RESOLUTION)
                .build();
    }

    private MethodSpec ofStatusWithArguments() {
        return factory()
                .addJavadoc(
                        "Returns the exception of the answer that a status's template makes of values, for tests.\n\n")
                .addJavadoc("@param status the status\n")
                .addJavadoc("@param arguments the values by placeholder; empty for the documented message\n")
                .addJavadoc("@return its exception\n")
                .addJavadoc(
                        "@throws IllegalArgumentException if there are values, but not for exactly the placeholders of"
                                + " the status\n")
                .addParameter(specs.status(), "status")
                .addParameter(ARGUMENTS, "arguments")
                .addStatement("return of($T.of(status, arguments), null)", RuntimeTypes.RESOLUTION)
                .build();
    }

    private MethodSpec throwIfFailure() {
        return MethodSpec.methodBuilder("throwIfFailure")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Resolves an answer, and throws its exception unless it is certain to be no failure.\n\n")
                .addJavadoc("@param code the code of a response, as JSON has it; null, or what is no number, is"
                        + " undocumented\n")
                .addJavadoc("@param text the text of the same response, or null if it has none\n")
                .addJavadoc("@param transactionId the transaction id of the same response, or null if it has none\n")
                .addJavadoc("@return the resolution of the answer: a success, an acceptance or a partial success\n")
                .addJavadoc(
                        "@throws $T as {@link #of($T, String)} returns it\n",
                        specs.exception(),
                        RuntimeTypes.RESOLUTION)
                .returns(specs.resolution())
                .addParameter(specs.nullableString(), "code")
                .addParameter(specs.nullableString(), "text")
                .addParameter(specs.nullableString(), "transactionId")
                .addStatement("return throwIfFailure($T.resolve(code, text), transactionId)", specs.status())
                .build();
    }

    private MethodSpec throwIfResolutionIsFailure() {
        return answered(MethodSpec.methodBuilder("throwIfFailure").addModifiers(PUBLIC, STATIC))
                .addJavadoc("Throws the exception of an answer unless it is certain to be no failure.\n\n")
                .addJavadoc("@param resolution the resolution of the answer\n")
                .addJavadoc("@param transactionId the transaction id of the answer, or null if it has none\n")
                .addJavadoc("@return the same resolution: a success, an acceptance or a partial success\n")
                .addJavadoc(
                        "@throws $T as {@link #of($T, String)} returns it\n",
                        specs.exception(),
                        RuntimeTypes.RESOLUTION)
                .returns(specs.resolution())
                .beginControlFlow("if (resolution.isFailure())")
                .addStatement("throw of(resolution, transactionId)")
                .endControlFlow()
                .addStatement("return resolution")
                .build();
    }

    private MethodSpec resolution() {
        return override("resolution")
                .addAnnotation(Specs.suppress("unchecked"))
                .returns(specs.resolution())
                .addComment("The constructor takes no other.")
                .addStatement("return ($T) super.resolution()", specs.resolution())
                .build();
    }

    private MethodSpec status() {
        return override("status")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), specs.status()))
                .addStatement("return resolution().status()")
                .build();
    }

    private TypeSpec nested(StatusRow row) {
        TypeSpec.Builder type = TypeSpec.classBuilder(nestedName(row))
                .addModifiers(PUBLIC, STATIC, FINAL)
                .superclass(specs.exception())
                .addJavadoc(Specs.javadoc(StatusJavadoc.ofException(types, row)))
                .addField(serialVersion())
                .addMethod(constructor());
        if (row.deprecated().isPresent()) {
            type.addAnnotation(Deprecated.class);
        }
        for (String placeholder : row.template().map(Template::placeholders).orElse(List.of())) {
            type.addMethod(accessor(placeholder));
        }
        return type.build();
    }

    private static MethodSpec accessor(String placeholder) {
        return MethodSpec.methodBuilder(placeholder)
                .addModifiers(PUBLIC)
                .addJavadoc("Returns the value of {@code {$L}} in the text.\n\n", placeholder)
                .addJavadoc("@return the value as it came; empty if the text did not fit the template\n")
                .returns(ParameterizedTypeName.get(Optional.class, String.class))
                .addStatement("return argument($S)", placeholder)
                .build();
    }

    private MethodSpec.Builder factory() {
        return MethodSpec.methodBuilder("of").addModifiers(PUBLIC, STATIC).returns(specs.exception());
    }

    private MethodSpec.Builder override(String name) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
        return types.isExceptionSealed() ? method.addModifiers(FINAL) : method;
    }

    /** With what every exception is made of. */
    private MethodSpec.Builder answered(MethodSpec.Builder method) {
        return method.addParameter(specs.resolution(), "resolution")
                .addParameter(specs.nullableString(), "transactionId");
    }

    private ClassName nestedName(StatusRow row) {
        return specs.exception().nestedClass(TypeNames.exceptionOf(row.name()));
    }
}
