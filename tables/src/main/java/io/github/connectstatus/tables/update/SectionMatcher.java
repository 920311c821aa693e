package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matches the sections of a page to tables, by title. */
final class SectionMatcher {

    private static final int TITLES_SHOWN = 12;

    private SectionMatcher() {}

    /**
     * Matches sections to tables.
     *
     * @param tables all tables, the new ones included
     * @param insist whether a table without a section is taken to have no rows left
     * @return the sections by the names of their tables, or why sections are missing
     */
    static Result<Map<String, PageSection>> match(
            Page page, List<FolderTable> tables, List<NewTable> newTables, boolean insist) {
        Map<String, PageSection> sections = new LinkedHashMap<>();
        for (PageSection section : page.sections()) {
            owner(section, tables).ifPresent(table -> sections.merge(table.name(), section, SectionMatcher::joined));
        }
        List<Problem> problems = new ArrayList<>(withoutSection(page, newTables, sections));
        if (sections.isEmpty() && problems.isEmpty()) {
            problems.add(noSection(page, tables));
        }
        List<FolderTable> missing = missing(tables, sections);
        if (insist) {
            missing.forEach(table -> sections.put(
                    table.name(), new PageSection(List.of(table.entry().title()), true, List.of(), true, List.of())));
        } else {
            missing.forEach(table -> problems.add(missing(page, table)));
        }
        return problems.isEmpty() ? Result.of(sections) : Result.failed(problems);
    }

    /** Returns the table whose title is nearest above the section. */
    private static Optional<FolderTable> owner(PageSection section, List<FolderTable> tables) {
        return section.titles().stream()
                .flatMap(title -> tables.stream()
                        .filter(table ->
                                TextNormalizer.normalize(table.entry().title()).equalsIgnoreCase(title)))
                .findFirst();
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

    private static List<Problem> withoutSection(
            Page page, List<NewTable> newTables, Map<String, PageSection> sections) {
        return newTables.stream()
                .filter(made -> !sections.containsKey(made.table()))
                .map(made -> Problem.error(
                        page.location(),
                        "there is no section " + quoted(made.title()) + " to make a table of",
                        "write one of the titles that the page has: " + titles(page)))
                .toList();
    }

    private static Problem noSection(Page page, List<FolderTable> tables) {
        String known =
                tables.stream().map(table -> quoted(table.entry().title())).collect(Collectors.joining(", "));
        return Problem.error(
                page.location(),
                "no section is titled like a table of index.csv: the page has " + titles(page) + ", the index has "
                        + known,
                "correct the titles in index.csv, or make a table with --new");
    }

    private static Problem missing(Page page, FolderTable table) {
        return Problem.error(
                page.location(),
                "there is no section " + quoted(table.entry().title()) + " for the table " + table.name()
                        + ": the page has " + titles(page),
                "if the section has a new title, write it into index.csv, and if all its statuses are gone,"
                        + " add --insist");
    }

    /** Returns the tables that come from the page, as others from the same source do, but have no section on it. */
    private static List<FolderTable> missing(List<FolderTable> tables, Map<String, PageSection> sections) {
        Set<String> sources = tables.stream()
                .filter(table -> sections.containsKey(table.name()))
                .map(FolderTable::entry)
                .map(IndexEntry::source)
                .collect(Collectors.toSet());
        return tables.stream()
                .filter(table -> !sections.containsKey(table.name()))
                .filter(table ->
                        sources.contains(Objects.requireNonNull(table.entry().source())))
                .toList();
    }

    private static String titles(Page page) {
        List<String> titles = page.sections().stream()
                .map(section -> quoted(section.title()))
                .distinct()
                .toList();
        String shown = String.join(", ", titles.subList(0, Math.min(TITLES_SHOWN, titles.size())));
        return titles.size() > TITLES_SHOWN ? shown + " and " + (titles.size() - TITLES_SHOWN) + " more" : shown;
    }

    private static String quoted(String title) {
        return '"' + title + '"';
    }
}
