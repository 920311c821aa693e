package io.github.connectstatus.tables.update;

import io.github.connectstatus.Template;
import io.github.connectstatus.TemplateSyntaxException;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.Spaces;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Decision.Kind;
import io.github.connectstatus.tables.update.Question.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Updates a table: its statuses get the order and the texts of the rows that they are matched to. */
final class TableUpdater {

    private static final Pattern CODE = Pattern.compile("-?[0-9]+");

    private final String name;
    private final Table table;
    private final Optional<FolderTable> supplement;
    private final Decisions decisions;
    private final List<PageRow> contradictions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Template> repairedTemplates = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TableUpdater(String name, Table table, Optional<FolderTable> supplement, Decisions decisions) {
        this.name = name;
        this.table = table;
        this.supplement = supplement;
        this.decisions = decisions;
    }

    /**
     * Updates a table.
     *
     * @param name the name of the table in decisions
     * @param supplement the supplement of the table, whose statuses the page may document now
     * @param page the location of the page
     * @return the update; or problems if a decision does not fit, or the section seems damaged and nobody insists that it is not
     */
    static Result<TableUpdate> update(
            String name,
            Table table,
            Optional<FolderTable> supplement,
            Location page,
            PageSection section,
            Decisions decisions) {
        return new TableUpdater(name, table, supplement, decisions).update(page, section);
    }

    private Result<TableUpdate> update(Location page, PageSection section) {
        List<PageRow> rows = distinct(section.rows());
        return RowMatcher.match(statuses(), rows, decisions)
                .flatMap(this::withKnownSubjects)
                .flatMap(matches -> plausible(page, section, matches))
                .flatMap(matches -> update(rows, matches));
    }

    private List<KnownStatus> statuses() {
        List<KnownStatus> statuses = new ArrayList<>();
        table.rows().forEach(status -> statuses.add(KnownStatus.ofTable(name, status)));
        Set<String> names = names(table);
        supplement.ifPresent(folderTable -> folderTable.table().rows().stream()
                .filter(status -> !names.contains(status.name()))
                .forEach(status -> statuses.add(KnownStatus.ofSupplement(folderTable.name(), status))));
        return statuses;
    }

    private static Set<String> names(Table table) {
        return table.rows().stream().map(StatusRow::name).collect(Collectors.toSet());
    }

    /** What identifies a row on the page: no two statuses have the same code and message. */
    private record Text(int code, String message) {

        static Text of(PageRow row) {
            return new Text(row.code(), TextNormalizer.plainStyle(row.message()));
        }
    }

    /** A table cannot have two rows with the same code and message, so the first counts. */
    private List<PageRow> distinct(List<PageRow> rows) {
        Map<Text, PageRow> firsts = new LinkedHashMap<>();
        for (PageRow row : rows) {
            PageRow first = firsts.putIfAbsent(Text.of(row), row);
            if (first != null && !first.equals(row)) {
                contradictions.add(row);
            }
        }
        return List.copyOf(firsts.values());
    }

    private Result<RowMatches> plausible(Location page, PageSection section, RowMatches matches) {
        List<Problem> doubts = PlausibilityCheck.check(name, table, page, section, matches, decisions);
        return doubts.isEmpty() ? Result.of(matches) : Result.failed(doubts);
    }

    private Result<TableUpdate> update(List<PageRow> rows, RowMatches matches) {
        Map<PageRow, StatusRow> known = new HashMap<>();
        List<StatusRow> documented = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        questions.addAll(matches.questions());
        matches.matched().forEach((status, row) -> {
            if (isStillWithdrawn(status, row)) {
                return;
            }
            known.put(row, updated(status, row));
            matched.add(status.status().name());
            if (status.standing() == KnownStatus.Standing.SUPPLEMENTED) {
                documented.add(status.status());
            }
        });
        Map<PageRow, String> newNames = NewNames.of(matches.added(), taken());
        List<StatusRow> updated = new ArrayList<>();
        for (PageRow row : rows) {
            if (known.containsKey(row)) {
                updated.add(Objects.requireNonNull(known.get(row)));
            } else if (newNames.containsKey(row)) {
                added(Objects.requireNonNull(newNames.get(row)), row).ifPresent(updated::add);
            }
        }
        if (!problems.isEmpty()) {
            return Result.failed(problems);
        }
        return Result.of(new TableUpdate(
                table,
                withFormerTexts(
                        new Table(table.id(), table.file(), withMissing(updated, matched, matches)), documented),
                questions,
                matches.gone().stream()
                        .filter(status -> !matches.decidedGone().contains(status.name()))
                        .toList(),
                documented,
                contradictions,
                repairedTemplates));
    }

    private Table withFormerTexts(Table updated, List<StatusRow> documented) {
        Map<String, StatusRow> before = new HashMap<>(table.byName());
        documented.forEach(status -> before.put(status.name(), status));
        return FormerTexts.keep(before, updated);
    }

    private Set<String> taken() {
        Set<String> taken = names(table);
        supplement.ifPresent(folderTable -> taken.addAll(names(folderTable.table())));
        return taken;
    }

    /** Keeps statuses that are not on the page, each after the one that it has always followed. */
    private List<StatusRow> withMissing(List<StatusRow> updated, Set<String> matched, RowMatches matches) {
        Set<String> gone = matches.gone().stream().map(StatusRow::name).collect(Collectors.toSet());
        Map<String, List<StatusRow>> followers = new HashMap<>();
        String previous = "";
        for (StatusRow status : table.rows()) {
            if (matched.contains(status.name())) {
                previous = status.name();
            } else {
                followers
                        .computeIfAbsent(previous, key -> new ArrayList<>())
                        .add(gone.contains(status.name()) ? VendorDeprecation.deprecated(status) : status);
            }
        }
        List<StatusRow> all = new ArrayList<>(followers.getOrDefault("", List.of()));
        for (StatusRow status : updated) {
            all.add(status);
            all.addAll(followers.getOrDefault(status.name(), List.of()));
        }
        return all;
    }

    /** A row that is struck out, or says that it is deprecated, is no reason to revive what is withdrawn. */
    private static boolean isStillWithdrawn(KnownStatus status, PageRow row) {
        return status.standing() == KnownStatus.Standing.WITHDRAWN && row.mark().isPresent();
    }

    private StatusRow updated(KnownStatus known, PageRow row) {
        StatusRow status = known.status();
        if (row.mark().isPresent() && status.deprecated().isEmpty() && !decisions.has(Kind.KEPT, known.key())) {
            questions.add(marked(known.key(), row, List.of(status)));
        }
        String message =
                TextNormalizer.equalNormalized(status.message(), row.message()) ? status.message() : row.message();
        String description = TextNormalizer.equalNormalized(status.description(), row.description())
                ? status.description()
                : row.description();
        return inTable(known)
                .withCode(row.code())
                .withMessage(message)
                .withDescription(description)
                .withTemplate(template(known.key(), status, message))
                .withDeprecated(VendorDeprecation.isReasonOf(status) ? Optional.empty() : status.deprecated());
    }

    /** A status of the supplement that the page documents is one of the table from now on. */
    private StatusRow inTable(KnownStatus known) {
        return known.standing() == KnownStatus.Standing.SUPPLEMENTED
                ? known.status().withLocation(Location.of(table.file()))
                : known.status();
    }

    private static Question marked(StatusKey key, PageRow row, List<StatusRow> statuses) {
        return new Question(
                "The page has the row of `" + key.name() + "` " + row.mark().orElseThrow() + ".",
                statuses,
                List.of(row),
                List.of(new Choice(
                        "Is it still documented?", List.of(Decision.of(Kind.GONE, key), Decision.of(Kind.KEPT, key)))));
    }

    private Optional<Template> template(StatusKey key, StatusRow status, String message) {
        Optional<String> decided = decisions.value(Kind.TEMPLATE, key);
        if (decided.isPresent()) {
            return decided(key, message, decided.get());
        }
        if (status.template().isEmpty() || status.message().equals(message)) {
            return status.template();
        }
        Template template = status.template().get();
        TemplateRepair repair = TemplateRepair.of(template, status.message(), message);
        if (!repair.isCertain()) {
            questions.add(brokenTemplate(key, status, message, repair));
        } else if (!repair.template().equals(status.template())) {
            repairedTemplates.put(status.name(), repair.template().orElseThrow());
        }
        return repair.template();
    }

    private static Question brokenTemplate(StatusKey key, StatusRow status, String message, TemplateRepair repair) {
        List<Decision> answers = new ArrayList<>();
        repair.template().ifPresent(likely -> answers.add(new Decision(Kind.TEMPLATE, key, likely.toString())));
        answers.add(new Decision(Kind.TEMPLATE, key, ""));
        return new Question(
                "The message of `" + status.name() + "` has changed around the values of its template, "
                        + status.template().orElseThrow() + ".",
                List.of(status),
                List.of(new PageRow(status.code(), message, status.description())),
                List.of(new Choice(
                        "Where do the values stand now? Without a template, the last answer, the accessors for the values are"
                                + " lost to users.",
                        answers)));
    }

    private Optional<Template> decided(StatusKey key, String message, String decided) {
        if (Spaces.isBlank(decided)) {
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
                    "the template decided on for " + key + " is broken at its character "
                            + (decided.codePointCount(0, e.index()) + 1) + ": " + e.getMessage(),
                    "write each placeholder once, like {name}, with text between any two"));
            return Optional.empty();
        }
    }

    /** Returns a new status; none if the maintainer says that the row is gone. */
    private Optional<StatusRow> added(String newName, PageRow row) {
        StatusKey key = new StatusKey(name, newName);
        if (row.mark().isPresent()) {
            if (decisions.has(Kind.GONE, key)) {
                return Optional.empty();
            }
            if (!decisions.has(Kind.KEPT, key)) {
                questions.add(marked(key, row, List.of()));
            }
        }
        return Optional.of(StatusRow.of(row.code(), newName, row.message(), Location.of(table.file()))
                .withDescription(row.description())
                .withTemplate(
                        decisions.value(Kind.TEMPLATE, key).flatMap(decided -> decided(key, row.message(), decided))));
    }

    /** Returns the matches, or a problem for each decision about a status that does not exist: another may have been meant. */
    private Result<RowMatches> withKnownSubjects(RowMatches matches) {
        Set<String> names = taken();
        names.addAll(NewNames.of(matches.added(), taken()).values());
        Set<String> codes =
                statuses().stream().map(status -> String.valueOf(status.code())).collect(Collectors.toSet());
        List<Problem> unknown = decisions.all().stream()
                .filter(decision -> decision.kind().isAboutStatus()
                        && isOwn(decision.subject().table()))
                .filter(decision -> !names.contains(decision.subject().name()))
                .filter(decision -> !isAboutCode(decision, codes))
                .map(decision -> Problem.error(
                        "a decision is about " + decision.subject() + ", but there is no such status",
                        "correct the name, or take the decision back"))
                .toList();
        return unknown.isEmpty() ? Result.of(matches) : Result.failed(unknown);
    }

    private boolean isOwn(String table) {
        return table.equals(name)
                || supplement.filter(own -> own.name().equals(table)).isPresent();
    }

    /** A code that all statuses have left is known by where they are now. */
    private static boolean isAboutCode(Decision decision, Set<String> codes) {
        String subject = decision.subject().name();
        return decision.kind() != Kind.TEMPLATE
                && (codes.contains(subject)
                        || (decision.kind() == Kind.MOVED
                                && CODE.matcher(subject).matches()
                                && codes.contains(decision.value().strip())));
    }
}
