package io.github.connectstatus.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.StatusTable;
import io.github.connectstatus.tables.CsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Writes the code that {@link StatusTable} asks for. */
@AutoService(Processor.class)
public final class StatusTableProcessor extends AbstractProcessor {

    /** Called by the compiler. */
    public StatusTableProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(StatusTable.class.getCanonicalName(), StatusTable.List.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(StatusTable.class)) {
            try {
                write(processingEnv.getElementUtils().getPackageOf(element), element.getAnnotation(StatusTable.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void write(PackageElement target, StatusTable table) throws IOException {
        TypeSpec type = TypeSpec.classBuilder("TableName")
                .addJavadoc("The table's name.\n")
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", StatusTableProcessor.class.getName())
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The name: $L.\n", CsvTable.columns(new StringReader(table.value())))
                        .initializer("$S", table.value())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
        JavaFile.builder(target.getQualifiedName().toString(), type).build().writeTo(processingEnv.getFiler());
    }
}
