package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** Writes the enum: a constant with its data for each status, and the look-ups. */
final class EnumWriter {

    private static final TypeName TEMPLATE =
            ParameterizedTypeName.get(ClassName.get(Optional.class), RuntimeTypes.TEMPLATE);

    private final GeneratedTypes types;
    private final Specs specs;

    EnumWriter(GeneratedTypes types) {
        this.types = types;
        this.specs = new Specs(types);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(specs.status())
                .addModifiers(PUBLIC)
                .addSuperinterface(RuntimeTypes.STATUS)
                .addJavadoc(Specs.javadoc(StatusJavadoc.ofEnum(types)));
        specs.annotate(type);
        for (StatusRow row : types.statuses()) {
            type.addEnumConstant(row.name(), constant(row));
        }
        addFields(type);
        addConstructors(type);
        addLookups(type);
        addOverrides(type);
        return type.build();
    }

    private static TypeSpec constant(StatusRow row) {
        TypeSpec.Builder constant =
                TypeSpec.anonymousClassBuilder(arguments(row)).addJavadoc(Specs.javadoc(StatusJavadoc.ofConstant(row)));
        if (row.deprecated().isPresent()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static CodeBlock arguments(StatusRow row) {
        ConstantArguments arguments = new ConstantArguments();
        arguments.add(row.code());
        arguments.add(row.message());
        arguments.add(row.description());
        if (row.outcome() != Outcome.FAILURE) {
            arguments.add(row.outcome());
        }
        row.template().map(Template::toString).ifPresent(arguments::add);
        return arguments.write(row.name());
    }

    private void addFields(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(lookupType(), types.lookupConstant(), PRIVATE, STATIC, FINAL)
                .initializer(lookup())
                .build());
        type.addField(TypeName.INT, "code", PRIVATE, FINAL);
        type.addField(String.class, "message", PRIVATE, FINAL);
        type.addField(String.class, "description", PRIVATE, FINAL);
        type.addField(RuntimeTypes.OUTCOME, "outcome", PRIVATE, FINAL);
        type.addField(TEMPLATE, "template", PRIVATE, FINAL);
    }

    /** The call of the factory, its arguments on lines of their own. */
    private CodeBlock lookup() {
        CodeBlock.Builder lookup = CodeBlock.builder()
                .add("$T.of(\n$>$>", RuntimeTypes.STATUS_LOOKUP)
                .add("$1T.class, $1T::load", specs.status());
        int indent = 12;
        int column = indent + 2 * types.names().status().length() + ".class, ::load".length();
        for (String language : types.languages()) {
            int width = language.length() + ", \"\"".length();
            boolean fits = column + width + ");".length() <= Specs.LINE_WIDTH;
            lookup.add(fits ? ", $S" : ",\n$S", language);
            column = fits ? column + width : indent + width;
        }
        return lookup.add(")$<$<").build();
    }

    /** One for each form that the constants have, and the one that all of them lead to. */
    private void addConstructors(TypeSpec.Builder type) {
        boolean plain = false;
        boolean withOutcome = false;
        boolean withTemplate = false;
        boolean withBoth = false;
        for (StatusRow row : types.statuses()) {
            boolean failure = row.outcome() == Outcome.FAILURE;
            plain |= failure && row.template().isEmpty();
            withOutcome |= !failure && row.template().isEmpty();
            withTemplate |= failure && row.template().isPresent();
            withBoth |= !failure && row.template().isPresent();
        }
        if (plain) {
            type.addMethod(constructor(false, false));
        }
        if (withOutcome) {
            type.addMethod(constructor(true, false));
        }
        if (withTemplate) {
            type.addMethod(constructor(false, true));
        }
        if (withBoth) {
            type.addMethod(constructor(true, true));
        }
        MethodSpec.Builder constructor = documented().addParameter(RuntimeTypes.OUTCOME, "outcome");
        constructor.addParameter(TEMPLATE, "template");
        for (String field : List.of("code", "message", "description", "outcome", "template")) {
            constructor.addStatement("this.$1L = $1L", field);
        }
        type.addMethod(constructor.build());
    }

    private static MethodSpec constructor(boolean withOutcome, boolean withTemplate) {
        MethodSpec.Builder constructor = documented();
        if (withOutcome) {
            constructor.addParameter(RuntimeTypes.OUTCOME, "outcome");
        }
        if (withTemplate) {
            constructor.addParameter(String.class, "template");
        }
        return constructor
                .addStatement(
                        "this(code, message, description, $L, $L)",
                        withOutcome ? CodeBlock.of("outcome") : CodeBlock.of("$T.FAILURE", RuntimeTypes.OUTCOME),
                        withTemplate
                                ? CodeBlock.of("$T.of($T.parse(template))", Optional.class, RuntimeTypes.TEMPLATE)
                                : CodeBlock.of("$T.empty()", Optional.class))
                .build();
    }

    private static MethodSpec.Builder documented() {
        return MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "message")
                .addParameter(String.class, "description");
    }

    private void addLookups(TypeSpec.Builder type) {
        type.addMethod(lookup("lookup", lookupType())
                .addJavadoc("Returns the look-ups of this enum, for code that serves several tables alike.\n\n")
                .addJavadoc("@return the look-ups\n")
                .addStatement("return $L", types.lookupConstant())
                .build());
        type.addMethod(lookup("ofCode", ParameterizedTypeName.get(ClassName.get(List.class), specs.status()))
                .addJavadoc("Returns the statuses that have a code.\n\n")
                .addJavadoc("@param code the code of a response\n")
                .addJavadoc(
                        "@return the statuses in the order of the table, unmodifiable; empty for a code that it does not"
                                + " have\n")
                .addParameter(TypeName.INT, "code")
                .addStatement("return $L.ofCode(code)", types.lookupConstant())
                .build());
        type.addMethod(lookup("ofName", ParameterizedTypeName.get(ClassName.get(Optional.class), specs.status()))
                .addJavadoc("Returns the status of a name that may not exist.\n\n")
                .addJavadoc("@param name the name of a constant, or anything else\n")
                .addJavadoc("@return the status; empty if there is none of that name\n")
                .addParameter(String.class, "name")
                .addStatement("return $L.ofName(name)", types.lookupConstant())
                .build());
        type.addMethod(resolve(TypeName.INT, "the code of a response"));
        type.addMethod(resolve(
                specs.nullableString(),
                "the code of a response, as JSON has it; null, or what is no number, is undocumented"));
        type.addMethod(lookup("bundle", ClassName.get(ResourceBundle.class))
                .addJavadoc(Specs.javadoc(StatusJavadoc.ofBundle(types)))
                .addParameter(Locale.class, "locale")
                .addStatement("return $L.bundle(locale)", types.lookupConstant())
                .build());
        type.addMethod(MethodSpec.methodBuilder("load")
                .addModifiers(PRIVATE, STATIC)
                .returns(ResourceBundle.class)
                .addParameter(Locale.class, "locale")
                .addStatement(
                        "return $T.getBundle($S, locale)",
                        ResourceBundle.class,
                        types.names().bundleBaseName())
                .build());
    }

    private MethodSpec resolve(TypeName code, String what) {
        return lookup("resolve", specs.resolution())
                .addJavadoc("Resolves the code and the text of a response.\n\n")
                .addJavadoc("@param code $L\n", what)
                .addJavadoc("@param text the text of the same response, or null if it has none\n")
                .addJavadoc("@return the status, or the candidates, or neither, with all that the response said\n")
                .addParameter(code, "code")
                .addParameter(specs.nullableString(), "text")
                .addStatement("return $L.resolve(code, text)", types.lookupConstant())
                .build();
    }

    private static MethodSpec.Builder lookup(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returned);
    }

    private void addOverrides(TypeSpec.Builder type) {
        type.addMethod(getter("code", TypeName.INT));
        type.addMethod(getter("message", ClassName.get(String.class)));
        type.addMethod(getter("description", ClassName.get(String.class)));
        type.addMethod(getter("outcome", RuntimeTypes.OUTCOME));
        type.addMethod(getter("template", TEMPLATE));
        type.addMethod(override("message", ClassName.get(String.class))
                .addParameter(Locale.class, "locale")
                .addParameter(ParameterizedTypeName.get(Map.class, String.class, String.class), "arguments")
                .addStatement("return $L.message(this, locale, arguments)", types.lookupConstant())
                .build());
    }

    private static MethodSpec getter(String field, TypeName returned) {
        return override(field, returned).addStatement("return $L", field).build();
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(returned);
    }

    private TypeName lookupType() {
        return ParameterizedTypeName.get(RuntimeTypes.STATUS_LOOKUP, specs.status());
    }
}
