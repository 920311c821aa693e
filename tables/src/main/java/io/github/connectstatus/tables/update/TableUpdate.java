package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;
import java.util.Map;

/**
 * The update of a table to a section of a page.
 *
 * @param before the current table
 * @param after the updated table, as far as it is decided
 * @param ambiguities statuses and rows that the maintainer has to match
 * @param brokenTemplates statuses whose template no longer fits their new message, with that message, in the order of the
 *     table
 * @param contradictions rows that the page has a second time with another description; the first one counts
 * @param repairedTemplates the new templates of statuses whose template follows its message, by name, in the order of the
 *     table
 */
public record TableUpdate(
        Table before,
        Table after,
        List<Ambiguity> ambiguities,
        Map<StatusRow, String> brokenTemplates,
        List<PageRow> contradictions,
        Map<String, Template> repairedTemplates) {

    /** Returns whether the maintainer has to decide something before the table can be written. */
    public boolean needsDecision() {
        return decisions() > 0;
    }

    /** Returns how many decisions the maintainer has to make. */
    public int decisions() {
        return ambiguities.size() + brokenTemplates.size();
    }

    /** Returns how the table changes. */
    public TableChanges changes() {
        return TableChanges.between(before, after);
    }
}
