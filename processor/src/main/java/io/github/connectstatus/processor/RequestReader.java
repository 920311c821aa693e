package io.github.connectstatus.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Reads {@code StatusTable} annotations. It reads mirrors and not the annotation itself, since only a mirror has a place in
 * the source, and an annotation that is not complete throws when it is asked.
 */
final class RequestReader {

    private final Elements elements;

    RequestReader(Elements elements) {
        this.elements = elements;
    }

    /** The requests of one element, in the order of the source; annotations that the compiler refuses are left to it. */
    List<TableRequest> read(Element element) {
        List<TableRequest> requests = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (is(annotation, RuntimeTypes.STATUS_TABLE)) {
                read(element, annotation, requests);
            } else if (is(annotation, RuntimeTypes.STATUS_TABLES)) {
                for (AnnotationMirror contained : members(annotation).all("value", AnnotationMirror.class)) {
                    read(element, contained, requests);
                }
            }
        }
        return requests;
    }

    private void read(Element element, AnnotationMirror annotation, List<TableRequest> requests) {
        Members members = members(annotation);
        Optional<String> table = members.one("value", String.class);
        if (table.isPresent() && members.areKnown()) {
            Optional<VariableElement> exceptions = members.one("exceptions", VariableElement.class);
            requests.add(new TableRequest(
                    table.get(),
                    members.one("prefix", String.class).orElse(""),
                    exceptions.isPresent() ? exceptions(exceptions.get()) : ExceptionClasses.PER_STATUS,
                    members.one("supplement", Boolean.class).orElse(true),
                    members.all("overlays", String.class),
                    members.all("locales", String.class),
                    elements.getPackageOf(element).getQualifiedName().toString(),
                    element,
                    annotation));
        }
    }

    private static boolean is(AnnotationMirror annotation, String type) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(type);
    }

    private static ExceptionClasses exceptions(VariableElement constant) {
        return ExceptionClasses.valueOf(constant.getSimpleName().toString());
    }

    private Members members(AnnotationMirror annotation) {
        Map<String, AnnotationValue> values = new HashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                elements.getElementValuesWithDefaults(annotation).entrySet()) {
            values.put(member.getKey().getSimpleName().toString(), member.getValue());
        }
        return new Members(values);
    }

    /** The members of an annotation by name. Those that are missing or of another type have an error of the compiler's. */
    private record Members(Map<String, AnnotationValue> values) {

        /** Whether no member has a value that the compiler could not find out. */
        boolean areKnown() {
            for (AnnotationValue value : values.values()) {
                if (!isKnown(value)) {
                    return false;
                }
            }
            return true;
        }

        /** javac gives the text <error> for a constant that there is not, but writes it without the quotes of a text. */
        private static boolean isKnown(AnnotationValue value) {
            if (value.getValue() instanceof List<?> elements) {
                for (Object element : elements) {
                    if (element instanceof AnnotationValue one && !isKnown(one)) {
                        return false;
                    }
                }
                return true;
            }
            return !(value.getValue() instanceof String text)
                    || !value.toString().equals(text);
        }

        <T> Optional<T> one(String name, Class<T> type) {
            AnnotationValue value = values.get(name);
            return value != null && type.isInstance(value.getValue())
                    ? Optional.of(type.cast(value.getValue()))
                    : Optional.empty();
        }

        <T> List<T> all(String name, Class<T> type) {
            List<T> all = new ArrayList<>();
            AnnotationValue array = values.get(name);
            if (array != null && array.getValue() instanceof List<?> elements) {
                for (Object element : elements) {
                    if (element instanceof AnnotationValue value && type.isInstance(value.getValue())) {
                        all.add(type.cast(value.getValue()));
                    }
                }
            }
            return all;
        }
    }
}
