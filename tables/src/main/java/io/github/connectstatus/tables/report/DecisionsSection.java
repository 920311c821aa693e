package io.github.connectstatus.tables.report;

import static io.github.connectstatus.tables.report.Markdown.code;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.update.Ambiguity;
import io.github.connectstatus.tables.update.TableUpdate;
import java.util.ArrayList;
import java.util.List;

/** The part of a report with what the maintainer has to decide, and the options that decide it. */
final class DecisionsSection {

    private DecisionsSection() {}

    static void write(Markdown out, FolderTable table, TableUpdate update) {
        if (!update.needsDecision()) {
            return;
        }
        out.heading(3, "To decide");
        out.paragraph(
                "Nothing is written before this is decided. Add one option for each status, and run the update again.");
        update.ambiguities().forEach(ambiguity -> writeAmbiguity(out, table, ambiguity));
        update.brokenTemplates().forEach((status, message) -> writeBrokenTemplate(out, table, status, message));
    }

    private static void writeAmbiguity(Markdown out, FolderTable table, Ambiguity ambiguity) {
        out.paragraph("Code " + ambiguity.code()
                + ": the page has not what the table has, and the table not what the page has.");
        out.row("", "status", "message", "description");
        out.row("---", "---", "---", "---");
        ambiguity
                .statuses()
                .forEach(status -> out.row(
                        "table",
                        code(status.name()),
                        Markdown.escaped(status.message()),
                        Markdown.escaped(status.description())));
        ambiguity
                .rows()
                .forEach(row ->
                        out.row("page", "", Markdown.escaped(row.message()), Markdown.escaped(row.description())));
        out.endOfTable();
        for (StatusRow status : ambiguity.statuses()) {
            out.paragraph("What became of `" + status.name() + "`?");
            List<String> options = new ArrayList<>();
            String key = table.name() + ":" + status.name();
            ambiguity.rows().forEach(row -> options.add("--same " + shell(key + "=" + row.message())));
            options.add("--gone " + shell(key));
            out.shell(options);
        }
        out.paragraph("Rows of the page that you give to no status are added as new ones.");
    }

    private static void writeBrokenTemplate(Markdown out, FolderTable table, StatusRow status, String message) {
        String key = table.name() + ":" + status.name();
        out.paragraph("The template of `" + status.name()
                + "` does not fit the new message. Put its placeholders where the"
                + " values stand. Without a template, the accessors for the values are lost to users.");
        out.row("", "text");
        out.row("---", "---");
        out.row("old message", Markdown.escaped(status.message()));
        out.row("new message", Markdown.escaped(message));
        out.row("template", Markdown.escaped(status.template().orElseThrow().toString()));
        out.endOfTable();
        String literal = message.replace("{", "{{").replace("}", "}}");
        out.shell(List.of("--template " + shell(key + "=" + literal), "--template " + shell(key + "=")));
    }

    /** Quotes an argument for a POSIX shell. */
    private static String shell(String argument) {
        return "'" + argument.replace("'", "'\\''") + "'";
    }
}
