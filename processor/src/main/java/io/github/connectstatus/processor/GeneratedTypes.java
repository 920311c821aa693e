package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The model of what is generated for one annotation. It decides everything; the writers turn it into text.
 *
 * @param names the names of the types
 * @param table the table, overlays and other texts included
 * @param title what people call the table: {@code Messaging}, or its id
 * @param notes what the document says about all of it
 * @param source where the table is documented; blank if nobody said
 * @param hasException whether there is an exception for the table
 * @param failures the statuses that have an exception of their own, nested in that of the table
 * @param languages the languages of the bundle besides English, as BCP 47 has them
 * @param bundle the files of the message bundle
 * @param annotations the annotations that generated code carries
 * @param neighbours the types in the package that generated code might be misread for, by {@link Neighbours}
 */
record GeneratedTypes(
        TypeNames names,
        Table table,
        String title,
        List<String> notes,
        String source,
        boolean hasException,
        List<StatusRow> failures,
        List<String> languages,
        List<BundleModel> bundle,
        GeneratedAnnotations annotations,
        Set<String> neighbours) {

    static GeneratedTypes of(
            TableRequest request,
            Table table,
            List<LocalizedTable> localized,
            Optional<IndexEntry> about,
            GeneratedAnnotations annotations,
            Set<String> neighbours) {
        TypeNames names = TypeNames.of(request);
        return new GeneratedTypes(
                names,
                table,
                about.isPresent() ? about.get().title() : table.id(),
                about.isPresent() ? about.get().notes() : List.of(),
                about.isPresent() ? about.get().source() : "",
                request.exceptions() != ExceptionClasses.NONE,
                request.exceptions() == ExceptionClasses.PER_STATUS ? failures(table) : List.of(),
                languages(localized),
                BundleFiles.of(names.bundle(), table, localized),
                annotations,
                neighbours);
    }

    private static List<String> languages(List<LocalizedTable> localized) {
        List<String> languages = new ArrayList<>();
        for (LocalizedTable language : localized) {
            languages.add(language.locale().locale().toLanguageTag());
        }
        return languages;
    }

    private static List<StatusRow> failures(Table table) {
        List<StatusRow> failures = new ArrayList<>();
        for (StatusRow row : table.rows()) {
            if (row.outcome() == Outcome.FAILURE) {
                failures.add(row);
            }
        }
        return failures;
    }

    List<StatusRow> statuses() {
        return table.rows();
    }

    /** Whether the enum says who can mend failures: at least one of its statuses says so. */
    boolean anyRemedies() {
        for (StatusRow row : statuses()) {
            if (row.remedy().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the enum says which further texts its statuses are known by. */
    boolean anyOtherTexts() {
        for (StatusRow row : statuses()) {
            if (!row.otherTexts().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether others may extend the exception of the table: its own nested classes, and nobody else. */
    boolean isExceptionSealed() {
        return !failures.isEmpty();
    }

    /** Whether code that names all failures needs to name deprecated ones. */
    boolean anyFailureDeprecated() {
        for (StatusRow row : failures) {
            if (row.deprecated().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The constant with the look-ups. No status can have the second name: names of statuses end with no underscore. */
    String lookupConstant() {
        for (StatusRow row : statuses()) {
            if (row.name().equals("LOOKUP")) {
                return "LOOKUP_";
            }
        }
        return "LOOKUP";
    }
}
