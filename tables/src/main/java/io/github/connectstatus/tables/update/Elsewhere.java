package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.update.Decision.Kind;
import io.github.connectstatus.tables.update.Question.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds statuses that seem gone from their section, but whose code and text stand elsewhere on the page: in a section of no
 * table, among the new rows of another one, or in the prose. A heading may have been lost, or a row moved.
 */
final class Elsewhere {

    /** A shorter message may stand in any prose. */
    private static final int FEWEST_WORDS = 3;

    private final Page page;
    private final Map<String, String> places = new HashMap<>();

    private Elsewhere(Page page) {
        this.page = page;
    }

    /** Returns the updates with a question for each status that is not simply gone. */
    static Map<FolderTable, TableUpdate> check(
            Page page, MatchedSections matched, Map<FolderTable, TableUpdate> updates) {
        Map<FolderTable, TableUpdate> checked = new LinkedHashMap<>();
        updates.forEach((table, update) -> {
            Elsewhere elsewhere = new Elsewhere(page);
            matched.others().forEach(section -> elsewhere.add(section.rows(), place(section)));
            updates.forEach((other, second) -> {
                PageSection section = matched.sections().get(other.name());
                if (!other.equals(table) && section != null) {
                    elsewhere.add(newRows(second, section), "in the section of the table " + other.name());
                }
            });
            checked.put(table, update.with(elsewhere.questions(table.name(), update)));
        });
        return checked;
    }

    private static String place(PageSection section) {
        return section.titles().isEmpty()
                ? "in a table without a heading"
                : "in a table below the heading \"" + section.title() + "\"";
    }

    private static List<PageRow> newRows(TableUpdate update, PageSection section) {
        Set<String> known = update.before().rows().stream()
                .map(status -> key(status.code(), status.message()))
                .collect(Collectors.toSet());
        return section.rows().stream()
                .filter(row -> !known.contains(key(row.code(), row.message())))
                .toList();
    }

    private void add(List<PageRow> rows, String place) {
        rows.forEach(row -> places.putIfAbsent(key(row.code(), row.message()), place));
    }

    private static String key(int code, String message) {
        return code + " " + Similarity.form(message);
    }

    private List<Question> questions(String table, TableUpdate update) {
        Map<String, List<StatusRow>> byPlace = new LinkedHashMap<>();
        for (StatusRow status : update.gone()) {
            find(status)
                    .ifPresent(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(status));
        }
        return byPlace.entrySet().stream()
                .map(entry -> question(table, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Optional<String> find(StatusRow status) {
        String place = places.get(key(status.code(), status.message()));
        if (place != null) {
            return Optional.of(place);
        }
        boolean told = Vocabulary.words(status.message()).size() >= FEWEST_WORDS
                ? page.says(status.message())
                : page.says(status.code() + " " + status.message());
        return told ? Optional.of("in the page's text, outside of its status tables") : Optional.empty();
    }

    private static Question question(String table, String place, List<StatusRow> statuses) {
        return new Question(
                "What seems gone from the section of this table stands " + place
                        + ". If a heading or a part of the saved page is damaged, mend it there.",
                statuses,
                List.of(),
                statuses.stream()
                        .map(status -> new StatusKey(table, status.name()))
                        .map(key -> new Choice(
                                "Is `" + key.name() + "` gone?",
                                List.of(Decision.of(Kind.GONE, key), Decision.of(Kind.KEPT, key))))
                        .toList());
    }
}
