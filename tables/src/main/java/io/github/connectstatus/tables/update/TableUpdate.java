package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.page.PageRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The update of a table to a section of a page.
 *
 * @param before the current table
 * @param after the updated table, as far as it is decided
 * @param questions what the maintainer has to decide before the table can be written
 * @param gone the statuses that the update deprecates without being told to, in the order of the table
 * @param documented the statuses of the supplement that the page documents now
 * @param contradictions rows that the page has a second time with another description; the first one counts
 * @param repairedTemplates the new templates of statuses whose template follows its message, by name, in the order of the
 *     table
 */
public record TableUpdate(
        Table before,
        Table after,
        List<Question> questions,
        List<StatusRow> gone,
        List<StatusRow> documented,
        List<PageRow> contradictions,
        Map<String, Template> repairedTemplates) {

    /** Copies the lists. */
    public TableUpdate {
        questions = List.copyOf(questions);
        gone = List.copyOf(gone);
        documented = List.copyOf(documented);
        contradictions = List.copyOf(contradictions);
    }

    /** Returns the update of a table that stays as it is. */
    static TableUpdate none(Table table) {
        return new TableUpdate(table, table, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** Returns whether the maintainer has to decide something before the table can be written. */
    public boolean needsDecision() {
        return !questions.isEmpty();
    }

    /** Returns how many decisions the maintainer has to make. */
    public int decisions() {
        return questions.stream()
                .mapToInt(question -> question.choices().size())
                .sum();
    }

    /** Returns how the table changes. */
    public TableChanges changes() {
        return TableChanges.between(before, after);
    }

    TableUpdate with(List<Question> more) {
        List<Question> all = new ArrayList<>(more);
        all.addAll(questions);
        return more.isEmpty()
                ? this
                : new TableUpdate(before, after, all, gone, documented, contradictions, repairedTemplates);
    }
}
