package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.List;

/**
 * What only the maintainer can decide.
 *
 * @param text what is unclear, in sentences, with names in backquotes; it may quote the page as that is
 * @param statuses the statuses that it is about, in the order of the table
 * @param rows the rows of the page that it is about, in the order of the page
 * @param choices what to decide; one answer of each
 */
public record Question(String text, List<StatusRow> statuses, List<PageRow> rows, List<Choice> choices) {

    /** Copies the lists. */
    public Question {
        statuses = List.copyOf(statuses);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /**
     * Decisions of which one has to be made.
     *
     * @param text the question, in a sentence
     * @param answers the decisions, the likeliest first
     */
    public record Choice(String text, List<Decision> answers) {

        /** Copies the answers. */
        public Choice {
            answers = List.copyOf(answers);
        }
    }
}
