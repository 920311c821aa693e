package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.Documented;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Updates a table: its statuses get the order and the texts of the rows that they are matched to. */
final class TableUpdater {

    private final String name;
    private final Table table;
    private final Decisions decisions;
    private final List<PageRow> contradictions = new ArrayList<>();
    private final Map<StatusRow, String> brokenTemplates = new LinkedHashMap<>();
    private final Map<String, Template> repairedTemplates = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableUpdater(String name, Table table, Decisions decisions) {
        this.name = name;
        this.table = table;
        this.decisions = decisions;
    }

    /**
     * Updates a table.
     *
     * @param name the name of the table in decisions
     * @param page the location of the page
     * @return the update; or problems if a decision does not fit, or the section seems damaged and nobody insists
     */
    static Result<TableUpdate> update(
            String name, Table table, Location page, PageSection section, Decisions decisions) {
        return new TableUpdater(name, table, decisions).update(page, section);
    }

    private Result<TableUpdate> update(Location page, PageSection section) {
        List<PageRow> rows = distinct(section.rows());
        return RowMatcher.match(name, table.rows(), rows, decisions)
                .flatMap(matches -> plausible(page, section, matches))
                .flatMap(matches -> update(rows, matches));
    }

    /** A table cannot have two rows with the same code and message, so the first counts. */
    private List<PageRow> distinct(List<PageRow> rows) {
        Map<Documented, PageRow> firsts = new LinkedHashMap<>();
        for (PageRow row : rows) {
            PageRow first = firsts.putIfAbsent(row.documented(), row);
            if (first != null && !first.equals(row)) {
                contradictions.add(row);
            }
        }
        return List.copyOf(firsts.values());
    }

    private Result<RowMatches> plausible(Location page, PageSection section, RowMatches matches) {
        List<Problem> doubts =
                decisions.insist() ? List.of() : PlausibilityCheck.check(name, table, page, section, matches);
        return doubts.isEmpty() ? Result.of(matches) : Result.failed(doubts);
    }

    private Result<TableUpdate> update(List<PageRow> rows, RowMatches matches) {
        Map<PageRow, StatusRow> known = new LinkedHashMap<>();
        for (StatusRow status : table.rows()) {
            PageRow row = matches.matched().get(status.name());
            if (row != null) {
                known.put(row, updated(status, row));
            }
        }
        Set<String> taken = table.rows().stream().map(StatusRow::name).collect(Collectors.toSet());
        Map<PageRow, String> newNames = NewNames.of(matches.added(), taken);
        List<StatusRow> updated = new ArrayList<>();
        for (PageRow row : rows) {
            if (known.containsKey(row)) {
                updated.add(Objects.requireNonNull(known.get(row)));
            } else if (newNames.containsKey(row)) {
                updated.add(added(Objects.requireNonNull(newNames.get(row)), row));
            }
        }
        keepMissing(updated, matches);
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(new TableUpdate(
                table,
                new Table(table.id(), table.file(), updated),
                matches.ambiguities(),
                brokenTemplates,
                contradictions,
                repairedTemplates));
    }

    /** Keeps statuses that are not on the page, each after the one that it has always followed. */
    private void keepMissing(List<StatusRow> updated, RowMatches matches) {
        Set<String> gone = matches.gone().stream().map(StatusRow::name).collect(Collectors.toSet());
        String previous = null;
        for (StatusRow status : table.rows()) {
            if (!matches.matched().containsKey(status.name())) {
                int at = previous == null ? 0 : indexOf(updated, previous) + 1;
                updated.add(at, gone.contains(status.name()) ? VendorDeprecation.deprecated(status) : status);
            }
            previous = status.name();
        }
    }

    private static int indexOf(List<StatusRow> rows, String name) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("every earlier status has its place");
    }

    private StatusRow updated(StatusRow status, PageRow row) {
        String message =
                TextNormalizer.equalNormalized(status.message(), row.message()) ? status.message() : row.message();
        String description = TextNormalizer.equalNormalized(status.description(), row.description())
                ? status.description()
                : row.description();
        return status.withMessage(message)
                .withDescription(description)
                .withTemplate(template(status, message))
                .withDeprecated(VendorDeprecation.isReasonOf(status) ? Optional.empty() : status.deprecated());
    }

    private Optional<Template> template(StatusRow status, String message) {
        StatusKey key = new StatusKey(name, status.name());
        Optional<String> decided = decisions.template(key);
        if (decided.isPresent()) {
            return decided(key, message, decided.get());
        }
        if (status.template().isEmpty()) {
            return Optional.empty();
        }
        Template template = status.template().get();
        Optional<Template> repaired = TemplateRepair.repair(template, status.message(), message);
        if (repaired.isEmpty()) {
            brokenTemplates.put(status, message);
        } else if (!repaired.get().equals(template)) {
            repairedTemplates.put(status.name(), repaired.get());
        }
        return repaired;
    }

    private Optional<Template> decided(StatusKey key, String message, String decided) {
        if (decided.isBlank()) {
            return Optional.empty();
        }
        try {
            Template template = Template.parse(decided);
            if (template.placeholders().isEmpty() || template.match(message).isEmpty()) {
                problems.add(Problem.error(
                        "the template decided on for " + key + " has no placeholder or does not fit the message \""
                                + message + "\": " + decided,
                        "copy the message, and put placeholders, like {name}, for the parts of it that vary"));
            }
            return Optional.of(template);
        } catch (TemplateSyntaxException e) {
            problems.add(Problem.error(
                    "the template decided on for " + key + " is broken at its character " + (e.index() + 1) + ": "
                            + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two"));
            return Optional.empty();
        }
    }

    private StatusRow added(String newName, PageRow row) {
        StatusKey key = new StatusKey(name, newName);
        return StatusRow.of(row.code(), newName, row.message(), Location.of(table.file()))
                .withDescription(row.description())
                .withTemplate(decisions.template(key).flatMap(decided -> decided(key, row.message(), decided)));
    }
}
