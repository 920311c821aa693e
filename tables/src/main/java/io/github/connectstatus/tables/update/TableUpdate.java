package io.github.connectstatus.tables.update;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.folder.RefusedException;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Decisions.StatusKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of a table.
 *
 * @param before the table as it is
 * @param after the table as the page has it; where something is undecided, as far as it is decided
 * @param undecided the statuses of which one cannot tell what became of them
 * @param misfits statuses whose template fits their new message no longer, with that message
 * @param contradicted rows that the page has again with another description; the first one counts
 * @param mended the new templates of statuses whose template followed its message, by name
 */
public record TableUpdate(
        Table before,
        Table after,
        List<Ambiguity> undecided,
        Map<StatusRow, String> misfits,
        List<PageRow> contradicted,
        Map<String, Template> mended) {

    public boolean needsDecision() {
        return !undecided.isEmpty() || !misfits.isEmpty();
    }

    public TableChanges changes() {
        return TableChanges.between(before, after);
    }

    /**
     * Works out what becomes of a table.
     *
     * @param name the name of the table, as decisions have it
     * @throws RefusedException if the section seems damaged, and nobody insists
     */
    static TableUpdate of(String name, Table table, PageSection section, Decisions decisions) {
        List<PageRow> contradicted = new ArrayList<>();
        List<PageRow> rows = distinct(section.rows(), contradicted);
        RowMatcher.Match match = RowMatcher.match(name, table.rows(), rows, decisions);
        if (!decisions.insist()) {
            PlausibilityCheck.check(name, table, section, match);
        }
        return new Builder(name, table, rows, match, decisions, contradicted).build();
    }

    /** A table cannot have two rows with the same code and message, so the first counts. */
    private static List<PageRow> distinct(List<PageRow> rows, List<PageRow> contradicted) {
        Map<PageRow, PageRow> firsts = new LinkedHashMap<>();
        for (PageRow row : rows) {
            PageRow first = firsts.putIfAbsent(new PageRow(row.code(), row.message(), ""), row);
            if (first != null && !first.equals(row)) {
                contradicted.add(row);
            }
        }
        return List.copyOf(firsts.values());
    }

    /** Puts the new table together. */
    private static final class Builder {

        private final String name;
        private final Table table;
        private final List<PageRow> rows;
        private final RowMatcher.Match match;
        private final Decisions decisions;
        private final List<PageRow> contradicted;
        private final Map<String, Template> mendedTemplates = new LinkedHashMap<>();
        private final Map<StatusRow, String> misfits = new LinkedHashMap<>();

        Builder(
                String name,
                Table table,
                List<PageRow> rows,
                RowMatcher.Match match,
                Decisions decisions,
                List<PageRow> contradicted) {
            this.name = name;
            this.table = table;
            this.rows = rows;
            this.match = match;
            this.decisions = decisions;
            this.contradicted = contradicted;
        }

        TableUpdate build() {
            Map<PageRow, StatusRow> known = new LinkedHashMap<>();
            table.rows()
                    .forEach(status -> Optional.ofNullable(match.found().get(status.name()))
                            .ifPresent(row -> known.put(row, updated(status, row))));
            Set<String> taken = table.rows().stream().map(StatusRow::name).collect(Collectors.toSet());
            Map<PageRow, String> newNames = NewNames.of(match.fresh(), taken);
            List<StatusRow> updated = new ArrayList<>();
            for (PageRow row : rows) {
                if (known.containsKey(row)) {
                    updated.add(Objects.requireNonNull(known.get(row)));
                } else if (newNames.containsKey(row)) {
                    updated.add(added(Objects.requireNonNull(newNames.get(row)), row));
                }
            }
            keepMissing(updated);
            return new TableUpdate(
                    table,
                    new Table(table.id(), table.file(), updated),
                    match.undecided(),
                    misfits,
                    contradicted,
                    mendedTemplates);
        }

        /** Puts each status that is not on the page behind the one that it has always followed. */
        private void keepMissing(List<StatusRow> updated) {
            Set<String> gone =
                    match.gone().stream().map(StatusRow::name).collect(Collectors.toCollection(LinkedHashSet::new));
            String previous = null;
            for (StatusRow status : table.rows()) {
                if (!match.found().containsKey(status.name())) {
                    int at = previous == null ? 0 : indexOf(updated, previous) + 1;
                    updated.add(at, gone.contains(status.name()) ? deprecated(status) : status);
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

        private static StatusRow deprecated(StatusRow status) {
            return new StatusRow(
                    status.code(),
                    status.name(),
                    status.message(),
                    status.description(),
                    status.template(),
                    status.outcome(),
                    Optional.of(VendorDeprecation.GONE),
                    status.location());
        }

        private StatusRow updated(StatusRow status, PageRow row) {
            String message =
                    TextNormalizer.equalNormalized(status.message(), row.message()) ? status.message() : row.message();
            String description = TextNormalizer.equalNormalized(status.description(), row.description())
                    ? status.description()
                    : row.description();
            return new StatusRow(
                    status.code(),
                    status.name(),
                    message,
                    description,
                    template(status, message),
                    status.outcome(),
                    VendorDeprecation.isByUpdate(status) ? Optional.empty() : status.deprecated(),
                    status.location());
        }

        private Optional<Template> template(StatusRow status, String message) {
            Optional<String> decided = decisions.template(new StatusKey(name, status.name()));
            if (decided.isPresent()) {
                return decided(status, message, decided.get());
            }
            if (status.template().isEmpty()) {
                return Optional.empty();
            }
            Template template = status.template().get();
            Optional<Template> mended = TemplateRepair.mend(template, status.message(), message);
            if (mended.isEmpty()) {
                misfits.put(status, message);
            } else if (!mended.get().equals(template)) {
                mendedTemplates.put(status.name(), mended.get());
            }
            return mended;
        }

        private Optional<Template> decided(StatusRow status, String message, String decided) {
            StatusKey key = new StatusKey(name, status.name());
            if (decided.isBlank()) {
                return Optional.empty();
            }
            try {
                Template template = Template.parse(decided);
                if (template.placeholders().isEmpty() || template.match(message).isEmpty()) {
                    throw new RefusedException("the template decided on for " + key
                            + " has no placeholder or does not fit" + " the message \"" + message + "\": " + decided);
                }
                return Optional.of(template);
            } catch (TemplateSyntaxException e) {
                throw new RefusedException("the template decided on for " + key + " is broken at its character "
                        + (e.index() + 1) + ": " + e.getMessage());
            }
        }

        private StatusRow added(String newName, PageRow row) {
            Optional<String> decided = decisions.template(new StatusKey(name, newName));
            StatusRow added = new StatusRow(
                    row.code(),
                    newName,
                    row.message(),
                    row.description(),
                    Optional.empty(),
                    Outcome.FAILURE,
                    Optional.empty(),
                    new Location(table.file(), 1, 1));
            if (decided.isEmpty()) {
                return added;
            }
            return new StatusRow(
                    row.code(),
                    newName,
                    row.message(),
                    row.description(),
                    decided(added, row.message(), decided.get()),
                    Outcome.FAILURE,
                    Optional.empty(),
                    added.location());
        }
    }
}
