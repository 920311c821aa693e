package io.github.connectstatus.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.StatusTable;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The model of what is generated for one annotation. The writers turn it into files and decide nothing.
 *
 * @param names the names of the types
 * @param table the table, overlays included
 * @param localized the table in other languages
 * @param about what the index says about the table; empty where it is in none
 * @param exceptions how many exception classes there are
 * @param marks the annotations that generated code may use
 */
record GeneratedTypes(
        Names names,
        Table table,
        List<LocalizedTable> localized,
        Optional<IndexEntry> about,
        StatusTable.Exceptions exceptions,
        Marks marks) {

    /**
     * How many statuses go into one class that has a {@code switch} over them. The compiler's table behind such a
     * {@code switch} takes 17 bytes a constant and must fit into 64 KB, as must each method.
     */
    private static final int PAGE_SIZE = 1_000;

    /** For code that must name deprecated statuses of its own table. */
    static final AnnotationSpec NAMES_DEPRECATED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    List<StatusRow> rows() {
        return table.rows();
    }

    /** The statuses that have an exception class of their own. */
    List<StatusRow> failures() {
        return exceptions == StatusTable.Exceptions.PER_STATUS
                ? rows().stream()
                        .filter(row -> row.outcome() == Outcome.FAILURE)
                        .toList()
                : List.of();
    }

    static boolean anyDeprecated(List<StatusRow> rows) {
        return rows.stream().anyMatch(row -> row.deprecated().isPresent());
    }

    /** What people call the table: {@code Messaging}, or its id. */
    String title() {
        return about.map(IndexEntry::title).orElse(table.id());
    }

    /** Marks a type as generated, where there is a mark for it. */
    TypeSpec.Builder generated(TypeSpec.Builder type) {
        marks.generated().ifPresent(type::addAnnotation);
        return type;
    }

    /** Marks a public type, which others may see through a module. */
    TypeSpec.Builder published(TypeSpec.Builder type) {
        marks.unexported().ifPresent(type::addAnnotation);
        return generated(type);
    }

    /** A string that may be null, which a caller who has his nulls checked must be told. */
    TypeName nullableString() {
        TypeName string = ClassName.get(String.class);
        return marks.nullable().map(string::annotated).orElse(string);
    }

    ClassName exceptionOf(StatusRow row) {
        return names.exceptionOf(row.name());
    }

    static <T> List<List<T>> pages(List<T> all) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PAGE_SIZE) {
            pages.add(all.subList(from, Math.min(all.size(), from + PAGE_SIZE)));
        }
        return pages;
    }
}
