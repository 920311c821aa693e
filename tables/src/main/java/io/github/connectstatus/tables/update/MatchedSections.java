package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.page.PageSection;
import java.util.List;
import java.util.Map;

/**
 * The sections of a page matched to tables.
 *
 * @param sections the section of each table, joined if the page has several for it, by the names of the tables
 * @param questions which further sections belong to a table, by its name
 * @param others the sections that belong to no table
 */
record MatchedSections(
        Map<String, PageSection> sections, Map<String, List<Question>> questions, List<PageSection> others) {}
