package io.github.connectstatus.processor;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What one {@code StatusTable} annotation asks for.
 *
 * @param table the table's id
 * @param prefix what the generated names begin with; empty for the table's own name
 * @param exceptions how many exception classes to make
 * @param supplement whether the supplement of the table, if there is one, is laid over it, below the overlays
 * @param overlays the ids of its overlays
 * @param locales the locales wanted, as written; empty for all that there are
 * @param packageName the package to generate into; empty for the unnamed one
 * @param element the annotated element, from which everything that is generated originates
 * @param annotation the annotation, at which problems are reported
 */
record TableRequest(
        String table,
        String prefix,
        ExceptionClasses exceptions,
        boolean supplement,
        List<String> overlays,
        List<String> locales,
        String packageName,
        Element element,
        AnnotationMirror annotation) {}
