package io.github.connectstatus.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Annotations that generated code carries where its module can read them, and does without elsewhere: nobody has to add a
 * dependency for them.
 *
 * @param generated says that a type is generated; a named module sees it only if it requires {@code java.compiler}
 * @param nullable says that a type includes null; users of JSpecify have it
 * @param unexported keeps javac's lint from asking a named module that has one of the others to hand on its dependency: who
 *     uses the module can do without
 */
record Marks(
        Optional<AnnotationSpec> generated, Optional<AnnotationSpec> nullable, Optional<AnnotationSpec> unexported) {

    static Marks of(Elements elements, Element element) {
        Optional<AnnotationSpec> generated = find(elements, element, "javax.annotation.processing.Generated")
                .map(mark -> mark.addMember("value", "$S", StatusTableProcessor.class.getName())
                        .build());
        Optional<AnnotationSpec> nullable =
                find(elements, element, "org.jspecify.annotations.Nullable").map(AnnotationSpec.Builder::build);
        Optional<AnnotationSpec> unexported = generated
                .or(() -> nullable)
                .filter(mark -> !elements.getModuleOf(element).isUnnamed())
                .map(mark -> AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "exports")
                        .build());
        return new Marks(generated, nullable, unexported);
    }

    private static Optional<AnnotationSpec.Builder> find(Elements elements, Element element, String name) {
        TypeElement mark = elements.getTypeElement(elements.getModuleOf(element), name);
        return Optional.ofNullable(mark).map(ClassName::get).map(AnnotationSpec::builder);
    }
}
