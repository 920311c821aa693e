package io.github.connectstatus.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

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
                read(element, annotation).ifPresent(requests::add);
            } else if (is(annotation, RuntimeTypes.STATUS_TABLES)) {
                for (AnnotationMirror contained : members(annotation).all("value", AnnotationMirror.class)) {
                    read(element, contained).ifPresent(requests::add);
                }
            }
        }
        return requests;
    }

    private Optional<TableRequest> read(Element element, AnnotationMirror annotation) {
        Members members = members(annotation);
        return members.one("value", String.class)
                .map(table -> new TableRequest(
                        table,
                        members.one("prefix", String.class).orElse(""),
                        members.one("exceptions", VariableElement.class)
                                .map(RequestReader::exceptions)
                                .orElse(ExceptionClasses.PER_STATUS),
                        members.all("overlays", String.class),
                        members.all("locales", String.class),
                        elements.getPackageOf(element).getQualifiedName().toString(),
                        element,
                        annotation));
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
        return new Members(elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .collect(Collectors.toMap(
                        member -> member.getKey().getSimpleName().toString(), Map.Entry::getValue)));
    }

    /** The members of an annotation by name. Those that are missing or of another type have an error of the compiler's. */
    private record Members(Map<String, AnnotationValue> values) {

        <T> Optional<T> one(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name))
                    .map(AnnotationValue::getValue)
                    .filter(type::isInstance)
                    .map(type::cast);
        }

        <T> List<T> all(String name, Class<T> type) {
            AnnotationValue array = values.get(name);
            return array == null ? List.of() : array.accept(new ArrayReader<>(type), null);
        }
    }

    private static final class ArrayReader<T> extends SimpleAnnotationValueVisitor14<List<T>, Object> {

        private final Class<T> type;

        ArrayReader(Class<T> type) {
            super(List.of());
            this.type = type;
        }

        @Override
        public List<T> visitArray(List<? extends AnnotationValue> values, @Nullable Object none) {
            return values.stream()
                    .map(AnnotationValue::getValue)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }
}
