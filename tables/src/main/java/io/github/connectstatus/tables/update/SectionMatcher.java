package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.page.UnreadableRow;
import io.github.connectstatus.tables.update.Decision.Kind;
import io.github.connectstatus.tables.update.Question.Choice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Matches the sections of a page to tables, by the nearest heading that is the title of a table. A further section below that
 * heading, without a heading of its own or with one of a lower level, belongs to the table only if it has rows that are
 * known from there; else, unless it is empty, that is a question, since it may list anything.
 */
final class SectionMatcher {

    private static final int TITLES_SHOWN = 12;

    private final Page page;
    private final List<FolderTable> tables;
    private final Decisions decisions;
    private final Map<String, PageSection> sections = new LinkedHashMap<>();
    private final Map<String, List<Question>> questions = new LinkedHashMap<>();
    private final List<PageSection> others = new ArrayList<>();

    private SectionMatcher(Page page, List<FolderTable> tables, Decisions decisions) {
        this.page = page;
        this.tables = tables;
        this.decisions = decisions;
    }

    /**
     * Matches sections to tables.
     *
     * @param tables the tables to be updated, the new ones included
     * @return the sections by the names of their tables, or why sections are missing
     */
    static Result<MatchedSections> match(
            Page page, List<FolderTable> tables, List<NewTable> newTables, Decisions decisions) {
        return new SectionMatcher(page, tables, decisions).match(newTables);
    }

    private Result<MatchedSections> match(List<NewTable> newTables) {
        Map<FolderTable, List<PageSection>> candidates = new LinkedHashMap<>();
        for (PageSection section : page.sections()) {
            owner(section)
                    .ifPresentOrElse(
                            table -> candidates
                                    .computeIfAbsent(table, key -> new ArrayList<>())
                                    .add(section),
                            () -> others.add(section));
        }
        candidates.forEach(this::join);
        List<Problem> problems = new ArrayList<>(withoutSection(newTables));
        if (sections.isEmpty() && questions.isEmpty() && problems.isEmpty()) {
            problems.add(noSection());
        }
        for (FolderTable table : missing()) {
            Doubt doubt = missing(table);
            if (doubt.isDispelled(decisions)) {
                sections.put(
                        table.name(),
                        new PageSection(List.of(table.entry().title()), true, List.of(), true, List.of()));
            } else {
                problems.add(doubt.problem(
                        page.location(),
                        "write its new title into index.csv, name the tables that the page does have with --only"));
            }
        }
        return problems.isEmpty()
                ? Result.of(new MatchedSections(sections, questions, others))
                : Result.failed(problems);
    }

    /** Returns the table whose title is nearest above the section. */
    private Optional<FolderTable> owner(PageSection section) {
        return section.titles().stream()
                .flatMap(title -> tables.stream().filter(table -> isTitle(title, table)))
                .findFirst();
    }

    private static boolean isTitle(String title, FolderTable table) {
        return TextNormalizer.normalize(table.entry().title()).equalsIgnoreCase(title);
    }

    private void join(FolderTable table, List<PageSection> candidates) {
        Set<String> known = table.table().rows().stream()
                .map(status -> key(status.code(), status.message()))
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Set<String> shared = candidates.stream()
                .distinct()
                .flatMap(section -> contents(section).stream().distinct())
                .filter(content -> !seen.add(content))
                .collect(Collectors.toSet());
        boolean anyKnown = candidates.stream().anyMatch(section -> isKnown(section, known));
        for (PageSection section : candidates) {
            StatusKey mark = new StatusKey(table.name(), mark(section, shared));
            boolean titled = section.headed() && isTitle(section.title(), table);
            boolean belongs = known.isEmpty() || isKnown(section, known) || (titled && !anyKnown);
            if (decisions.has(Kind.EXCLUDE, mark)) {
                others.add(section);
            } else if (belongs || decisions.has(Kind.INCLUDE, mark)) {
                sections.merge(table.name(), section, SectionMatcher::joined);
            } else if (!contents(section).isEmpty()) {
                questions
                        .computeIfAbsent(table.name(), key -> new ArrayList<>())
                        .add(question(table, section, mark));
            }
        }
    }

    /** Returns whether most rows of a section, or half of them, are those of a table. */
    private static boolean isKnown(PageSection section, Set<String> known) {
        long recognized = section.rows().stream()
                .filter(row -> known.contains(key(row.code(), row.message())))
                .count();
        return recognized > 0 && 2 * recognized >= section.rows().size();
    }

    private static String key(int code, String message) {
        return code + " " + TextNormalizer.plainStyle(message);
    }

    /**
     * Returns the first thing in a section that no other section below the title has, by which decisions name it; empty if
     * there is nothing in it, and nothing to decide.
     */
    private static String mark(PageSection section, Set<String> shared) {
        List<String> contents = contents(section);
        return contents.stream()
                .filter(content -> !shared.contains(content))
                .findFirst()
                .orElse(contents.isEmpty() ? "" : contents.get(0));
    }

    /** Returns what decisions may name a section, or a row of it that cannot be read, by. */
    static List<String> contents(PageSection section) {
        return Stream.concat(
                        section.rows().stream().map(row -> row.code() + " " + row.message()),
                        section.unreadable().stream().map(UnreadableRow::code))
                .toList();
    }

    private static Question question(FolderTable table, PageSection section, StatusKey mark) {
        String below = section.headed() && !isTitle(section.title(), table)
                ? " below the heading " + quoted(section.title())
                : " without a heading of its own";
        return new Question(
                "Within the section of this table the page has a further one" + below + ", of "
                        + section.rows().size() + " rows, few or none of which the table has.",
                List.of(),
                section.rows(),
                List.of(new Choice(
                        "Does it belong to this table?",
                        List.of(Decision.of(Kind.INCLUDE, mark), Decision.of(Kind.EXCLUDE, mark)))));
    }

    private static PageSection joined(PageSection first, PageSection second) {
        return new PageSection(
                first.titles(),
                first.headed(),
                both(first.rows(), second.rows()),
                first.hasDescriptions() || second.hasDescriptions(),
                both(first.unreadable(), second.unreadable()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Problem> withoutSection(List<NewTable> newTables) {
        return newTables.stream()
                .filter(made -> !sections.containsKey(made.table()))
                .map(made -> Problem.error(
                        page.location(),
                        "there is no section " + quoted(made.title()) + " to make a table of",
                        "write one of the titles that the page has: " + titles()))
                .toList();
    }

    private Problem noSection() {
        String known =
                tables.stream().map(table -> quoted(table.entry().title())).collect(Collectors.joining(", "));
        return Problem.error(
                page.location(),
                "no section is titled like a table of index.csv: the page has " + titles() + ", the index has " + known,
                "correct the titles in index.csv, or make a table with --new");
    }

    private Doubt missing(FolderTable table) {
        return new Doubt(
                table.name(),
                Doubt.Reason.SECTION,
                table.table().rows().stream()
                        .filter(status -> status.deprecated().isEmpty())
                        .count(),
                "there is no section " + quoted(table.entry().title()) + " for the table " + table.name()
                        + ": the page has " + titles());
    }

    /** Returns the tables that come from the page, as others from the same source do, but have no section on it. */
    private List<FolderTable> missing() {
        Set<String> asked = questions.keySet();
        Set<String> sources = new HashSet<>();
        tables.stream()
                .filter(table -> sections.containsKey(table.name()))
                .forEach(table -> sources.add(table.entry().source()));
        return tables.stream()
                .filter(table -> !sections.containsKey(table.name()) && !asked.contains(table.name()))
                .filter(table -> sources.contains(table.entry().source()))
                .toList();
    }

    private String titles() {
        List<String> titles = page.sections().stream()
                .map(section -> section.titles().isEmpty() ? "one without a title" : quoted(section.title()))
                .distinct()
                .toList();
        String shown = String.join(", ", titles.subList(0, Math.min(TITLES_SHOWN, titles.size())));
        return titles.size() > TITLES_SHOWN ? shown + " and " + (titles.size() - TITLES_SHOWN) + " more" : shown;
    }

    private static String quoted(String title) {
        return '"' + title + '"';
    }
}
