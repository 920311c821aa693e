package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.OtherTextReader;
import io.github.connectstatus.tables.OtherTextRow;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Overlays;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableIndexReader;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Has the files of a table found, read and checked, and reports what is wrong with them. */
final class TableLoader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");
    private static final int MOST_GUESSES = 4;
    private static final String WEBEX_CONNECT = "webex-connect/";

    private final TableFinder finder;
    private final Reporter reporter;

    TableLoader(TableFinder finder, Reporter reporter) {
        this.finder = finder;
        this.reporter = reporter;
    }

    /** The table with its overlays and other texts; empty after an error. */
    Optional<MergedTable> table(TableRequest request) throws IOException {
        List<Table> parts = new ArrayList<>();
        read(request.table()).ifPresent(parts::add);
        for (String overlay : request.overlays()) {
            read(overlay).ifPresent(parts::add);
        }
        if (parts.size() <= request.overlays().size()) {
            return Optional.empty();
        }
        Optional<Table> merged = reporter.reported(Overlays.merge(parts.get(0), parts.subList(1, parts.size())));
        List<OtherTextRow> otherTexts = otherTexts(parts);
        if (merged.isEmpty() || reporter.failed()) {
            return Optional.empty();
        }
        return reporter.reported(OtherTexts.add(merged.get(), otherTexts)).map(table -> new MergedTable(parts, table));
    }

    /** The other texts of all parts, from the lowest to the highest; most have none. */
    private List<OtherTextRow> otherTexts(List<Table> parts) throws IOException {
        List<OtherTextRow> texts = new ArrayList<>();
        for (Table part : parts) {
            List<SourceFile> fromTheTop = finder.findAbout(part.id() + ".csv", OtherTextFileName.of(part.id()));
            for (int i = fromTheTop.size() - 1; i >= 0; i--) {
                reporter.reported(OtherTextReader.read(part, fromTheTop.get(i))).ifPresent(texts::addAll);
            }
        }
        return texts;
    }

    /** What the index beside a table says about it. */
    Optional<IndexEntry> about(String id) throws IOException {
        for (TableIndex index : read(finder.findAbout(id + ".csv", folderOf(id) + "index.csv"))) {
            Optional<IndexEntry> entry = index.entry(id.substring(folderOf(id).length()));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }

    private Optional<Table> read(String id) throws IOException {
        if (!ID.matcher(id).matches()) {
            reporter.error("\"" + id + "\" is no name of a table; write the path of its file below status-tables/, with"
                    + " slashes and without .csv, like webex-connect/messaging");
            return Optional.empty();
        }
        Optional<SourceFile> file = finder.find(id + ".csv");
        if (file.isEmpty()) {
            reporter.error("there is no table \"" + id + "\"; looked for: " + finder.placesOf(id + ".csv")
                    + "; the nearest tables that exist: " + String.join(", ", nearestTo(id)));
            return Optional.empty();
        }
        return reporter.reported(TableReader.read(id, file.get()));
    }

    private List<String> nearestTo(String id) throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (String folder : List.of(WEBEX_CONNECT, folderOf(id))) {
            for (TableIndex index : read(finder.findAll(folder + "index.csv"))) {
                index.entries().forEach(entry -> known.add(folder + entry.table()));
            }
        }
        return Nearest.to(id, known, MOST_GUESSES);
    }

    private List<TableIndex> read(List<SourceFile> files) {
        List<TableIndex> indexes = new ArrayList<>();
        files.forEach(file -> reporter.reported(TableIndexReader.read(file)).ifPresent(indexes::add));
        return indexes;
    }

    private static String folderOf(String id) {
        return id.substring(0, id.lastIndexOf('/') + 1);
    }
}
