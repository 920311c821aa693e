package io.github.connectstatus.processor;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.StatusLookup;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;

/**
 * Writes the class with the texts of the enum. They stand apart from it since the initializer of a class is one method of
 * 64 KB at most, which four thousand constants fill by themselves.
 */
record RowsWriter(GeneratedTypes types) {

    TypeSpec write() {
        List<List<StatusRow>> pages = GeneratedTypes.pages(types.rows());
        TypeSpec.Builder type = TypeSpec.classBuilder(types.names().rows())
                .addModifiers(FINAL)
                .addJavadoc("The rows behind {@link $T}.\n", types.names().status());
        types.generated(type);
        if (GeneratedTypes.anyDeprecated(types.rows())) {
            type.addAnnotation(GeneratedTypes.NAMES_DEPRECATED);
        }
        type.addField(lookup())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        type.addMethod(all(pages.size()));
        for (int page = 0; page < pages.size(); page++) {
            type.addMethod(add(pages.get(page), page));
        }
        return type.build();
    }

    private FieldSpec lookup() {
        return FieldSpec.builder(of(ClassName.get(StatusLookup.class)), "LOOKUP", STATIC, FINAL)
                .initializer("lookup()")
                .build();
    }

    private MethodSpec all(int pages) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("lookup")
                .addModifiers(PRIVATE, STATIC)
                .returns(of(ClassName.get(StatusLookup.class)))
                .addStatement("$T rows = $T.builder()", builder(), StatusLookup.class);
        for (int page = 0; page < pages; page++) {
            method.addStatement("$L(rows)", name(page));
        }
        return method.addStatement("return rows.build()").build();
    }

    private MethodSpec add(List<StatusRow> rows, int page) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(page))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(builder(), "rows");
        // A statement for each: javac goes down one call after the other of a chain, and its stack ends before a page
        // does.
        rows.forEach(row -> method.addStatement(row(row)));
        return method.build();
    }

    private CodeBlock row(StatusRow row) {
        boolean failure = row.outcome() == Outcome.FAILURE;
        CodeBlock.Builder call = CodeBlock.builder()
                .add(
                        "$L($T.$L, $L,\n    $L,\n    $L",
                        failure ? "rows.failure" : "rows.row",
                        types.names().status(),
                        row.name(),
                        row.code(),
                        TextLiteral.of(row.message()),
                        TextLiteral.of(row.description()));
        if (!failure) {
            call.add(", $T.$L", Outcome.class, row.outcome());
        }
        call.add(")");
        row.template().ifPresent(template -> call.add("\n.template($L)", TextLiteral.of(template.toString())));
        return call.build();
    }

    private static String name(int page) {
        return "addRows" + (page == 0 ? "" : page + 1);
    }

    private TypeName of(ClassName generic) {
        return ParameterizedTypeName.get(generic, types.names().status());
    }

    private TypeName builder() {
        return of(ClassName.get(StatusLookup.Builder.class));
    }
}
