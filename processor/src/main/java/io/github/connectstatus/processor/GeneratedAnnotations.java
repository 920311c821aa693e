package io.github.connectstatus.processor;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Which annotations generated code carries: those that its module can read. Nobody has to add a dependency for them.
 *
 * @param generated whether types say that they are generated; a named module sees the JDK's annotation for it only if it
 *     requires {@code java.compiler}
 * @param nullable whether types say where they include null, as users of JSpecify want it
 * @param unexported whether to keep javac's lint from asking a named module to hand on its dependency on one of the others:
 *     who uses the module can do without
 */
record GeneratedAnnotations(boolean generated, boolean nullable, boolean unexported) {

    static GeneratedAnnotations of(Elements elements, Element element) {
        boolean generated = isReadable(elements, element, "javax.annotation.processing.Generated");
        boolean nullable = isReadable(elements, element, "org.jspecify.annotations.Nullable");
        boolean named = !elements.getModuleOf(element).isUnnamed();
        return new GeneratedAnnotations(generated, nullable, named && (generated || nullable));
    }

    private static boolean isReadable(Elements elements, Element element, String annotation) {
        return elements.getTypeElement(elements.getModuleOf(element), annotation) != null;
    }
}
