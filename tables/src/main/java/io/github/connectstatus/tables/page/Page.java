package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Result;
import java.util.List;

/**
 * A page of the vendor's documentation.
 *
 * @param name the page's file, as its user knows it
 * @param sections the status tables with the headings above them, in the order of the page
 * @param prose what the page says outside of its status tables, other tables included, normalized
 */
public record Page(String name, List<PageSection> sections, String prose) {

    /** Copies the sections and normalizes the prose. */
    public Page {
        sections = List.copyOf(sections);
        prose = TextNormalizer.normalize(prose);
    }

    static Result<Page> of(Location location, List<PageBlock> blocks, ColumnNames names) {
        StatusTableExtractor.Extract extract = StatusTableExtractor.extract(blocks, names);
        return SectionReader.sections(location, extract.tables())
                .map(sections -> new Page(location.file(), sections, extract.prose()));
    }

    /** Returns the location of problems of the page as a whole. */
    public Location location() {
        return Location.of(name);
    }

    /** Returns whether the prose contains some words, whatever their white space. */
    public boolean says(String words) {
        return prose.contains(TextNormalizer.normalize(words));
    }
}
