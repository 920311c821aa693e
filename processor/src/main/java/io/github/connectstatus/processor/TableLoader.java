package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.OtherTextReader;
import io.github.connectstatus.tables.OtherTextRow;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Overlays;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.Nearest;
import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Has the files of a table found, read and checked, and reports what is wrong with them. */
final class TableLoader {

    private static final int MOST_GUESSES = 4;
    private static final String WEBEX_CONNECT = "webex-connect/";

    private final TableFinder finder;
    private final TableIndexes indexes;
    private final Reporter reporter;

    TableLoader(TableFinder finder, TableIndexes indexes, Reporter reporter) {
        this.finder = finder;
        this.indexes = indexes;
        this.reporter = reporter;
    }

    /** The table with its overlays and other texts; empty after an error. */
    Optional<MergedTable> table(TableRequest request) throws IOException {
        List<Table> parts = new ArrayList<>();
        read(request.table(), parts);
        for (String overlay : request.overlays()) {
            read(overlay, parts);
        }
        if (parts.size() <= request.overlays().size()) {
            return Optional.empty();
        }
        Optional<Table> merged = reporter.reported(Overlays.merge(parts.get(0), parts.subList(1, parts.size())));
        List<OtherTextRow> otherTexts = otherTexts(parts);
        if (merged.isEmpty() || reporter.failed()) {
            return Optional.empty();
        }
        Optional<Table> complete = reporter.reported(OtherTexts.add(merged.get(), otherTexts));
        return complete.isEmpty() ? Optional.empty() : Optional.of(new MergedTable(parts, complete.get()));
    }

    /** The other texts of all parts, from the lowest to the highest; most have none. */
    private List<OtherTextRow> otherTexts(List<Table> parts) throws IOException {
        List<OtherTextRow> texts = new ArrayList<>();
        for (Table part : parts) {
            List<SourceFile> fromTheTop = finder.findAbout(part.id() + ".csv", OtherTextFileName.of(part.id()));
            for (int i = fromTheTop.size() - 1; i >= 0; i--) {
                Optional<List<OtherTextRow>> read = reporter.reported(OtherTextReader.read(part, fromTheTop.get(i)));
                texts.addAll(read.orElse(List.of()));
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

    /** Adds the table to the parts; nothing after an error. */
    private void read(String id, List<Table> parts) throws IOException {
        if (!isId(id)) {
            reporter.error("\"" + id + "\" is no name of a table; write the path of its file below status-tables/, with"
                    + " slashes and without .csv, like webex-connect/messaging");
            return;
        }
        Optional<SourceFile> file = finder.find(id + ".csv");
        if (file.isEmpty()) {
            reporter.error("there is no table \"" + id + "\"; looked for: " + finder.placesOf(id + ".csv")
                    + "; the nearest tables that exist: " + String.join(", ", nearestTo(id)));
            return;
        }
        Optional<Table> table = reporter.reported(TableReader.read(id, file.get()));
        if (table.isPresent()) {
            parts.add(table.get());
        }
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
        List<TableIndex> read = new ArrayList<>();
        for (SourceFile file : files) {
            Optional<TableIndex> index = reporter.reported(indexes.read(file));
            if (index.isPresent()) {
                read.add(index.get());
            }
        }
        return read;
    }

    /** Whether a text is words of letters, digits, _ and -, with slashes between them. */
    private static boolean isId(String text) {
        char before = '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofWord = (c < 128 && Character.isLetterOrDigit(c)) || c == '_' || c == '-';
            if (!ofWord && (c != '/' || before == '/')) {
                return false;
            }
            before = c;
        }
        return before != '/';
    }

    private static String folderOf(String id) {
        return id.substring(0, id.lastIndexOf('/') + 1);
    }
}
