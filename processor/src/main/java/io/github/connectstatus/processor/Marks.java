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
 */
record Marks(Optional<AnnotationSpec> generated, Optional<AnnotationSpec> nullable) {

    static Marks of(Elements elements, Element element) {
        return new Marks(
                find(elements, element, "javax.annotation.processing.Generated")
                        .map(mark -> mark.addMember("value", "$S", StatusTableProcessor.class.getName())
                                .build()),
                find(elements, element, "org.jspecify.annotations.Nullable").map(AnnotationSpec.Builder::build));
    }

    private static Optional<AnnotationSpec.Builder> find(Elements elements, Element element, String name) {
        TypeElement mark = elements.getTypeElement(elements.getModuleOf(element), name);
        return Optional.ofNullable(mark).map(ClassName::get).map(AnnotationSpec::builder);
    }
}
