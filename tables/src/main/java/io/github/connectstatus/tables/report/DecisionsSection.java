package io.github.connectstatus.tables.report;

import static io.github.connectstatus.tables.report.Markdown.code;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.Question;
import io.github.connectstatus.tables.update.Question.Choice;
import io.github.connectstatus.tables.update.TableUpdate;
import java.util.List;

/** The part of a report with what the maintainer has to decide, and the options that decide it. */
final class DecisionsSection {

    /** A question about more is about a mass of them, of which these give an idea. */
    private static final int ROWS_SHOWN = 60;

    private DecisionsSection() {}

    static void write(Markdown out, TableUpdate update) {
        if (update.needsDecision()) {
            out.heading(3, "To decide");
            update.questions().forEach(question -> write(out, question));
        }
    }

    private static void write(Markdown out, Question question) {
        out.quotation(question.text());
        out.row("", "code", "status", "message", "description");
        out.row("---", "--:", "---", "---", "---");
        shown(question.statuses()).forEach(status -> write(out, status));
        shown(question.rows()).forEach(row -> write(out, row));
        out.endOfTable();
        more(out, question.statuses().size() - ROWS_SHOWN, "statuses");
        more(out, question.rows().size() - ROWS_SHOWN, "rows of the page");
        for (Choice choice : question.choices()) {
            out.quotation(choice.text());
            out.shell(choice.answers().stream().map(Decision::shell).toList());
        }
    }

    private static <T> List<T> shown(List<T> all) {
        return all.subList(0, Math.min(ROWS_SHOWN, all.size()));
    }

    private static void more(Markdown out, int count, String what) {
        if (count > 0) {
            out.paragraph("And " + count + " more " + what + ".");
        }
    }

    private static void write(Markdown out, StatusRow status) {
        out.row(
                "table",
                String.valueOf(status.code()),
                code(status.name()),
                Markdown.escaped(status.message()),
                Markdown.escaped(status.description()));
    }

    private static void write(Markdown out, PageRow row) {
        out.row(
                "page",
                String.valueOf(row.code()),
                "",
                Markdown.escaped(row.message()),
                Markdown.escaped(row.description()));
    }
}
