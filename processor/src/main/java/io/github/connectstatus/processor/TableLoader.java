package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.OtherTextFileName;
import io.github.connectstatus.tables.OtherTextReader;
import io.github.connectstatus.tables.OtherTextRow;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.Overlay;
import io.github.connectstatus.tables.OverlayReader;
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

    /** The table without overlays; empty after an error. */
    Optional<Table> table(String id) throws IOException {
        Optional<SourceFile> file = find(id, "");
        return file.isEmpty() ? Optional.empty() : reporter.reported(TableReader.read(id, file.get()));
    }

    /**
     * What the index beside a table says about it. One that hides another need not repeat the supplement, which goes by
     * {@link TableRequest#supplement} alone.
     */
    Optional<IndexEntry> about(String id) throws IOException {
        Optional<IndexEntry> about = Optional.empty();
        for (TableIndex index : read(finder.findAbout(id + ".csv", folderOf(id) + "index.csv"))) {
            Optional<IndexEntry> entry = index.entry(id.substring(folderOf(id).length()));
            if (about.isEmpty()) {
                about = entry;
            } else if (entry.isPresent() && about.get().supplement().isEmpty()) {
                about = Optional.of(about.get().withSupplement(entry.get().supplement()));
            }
        }
        return about;
    }

    /**
     * The table with its supplement, if the request wants that, its overlays and its other texts; empty after an error. A
     * request that names the supplement among the overlays, too, gets it once and below the others: where it is merged by
     * default.
     */
    Optional<MergedTable> merged(TableRequest request, Optional<Table> table, Optional<IndexEntry> about)
            throws IOException {
        List<String> supplement = supplement(request, about);
        List<String> others = new ArrayList<>(request.overlays());
        others.removeAll(supplement);
        List<Overlay> lower =
                overlays(supplement, ", which its index names as the supplement of \"" + request.table() + "\"");
        List<Overlay> upper = overlays(others, "");
        if (table.isEmpty() || lower.size() < supplement.size() || upper.size() < others.size()) {
            return Optional.empty();
        }
        Optional<MergedTable> merged = reporter.reported(Overlays.merge(MergedTable.of(table.get()), lower));
        if (merged.isPresent()) {
            merged = reporter.reported(Overlays.merge(merged.get(), upper));
        }
        if (merged.isPresent()) {
            return withOtherTexts(merged.get());
        }
        // What is wrong with the texts is reported all the same.
        List<Table> parts = new ArrayList<>(List.of(table.get()));
        for (String overlay : others) {
            parts.add(new Table(overlay, overlay + ".csv", List.of()));
        }
        otherTexts(parts);
        return Optional.empty();
    }

    private static List<String> supplement(TableRequest request, Optional<IndexEntry> about) {
        return request.supplement()
                        && about.isPresent()
                        && about.get().supplement().isPresent()
                ? List.of(folderOf(request.table()) + about.get().supplement().get())
                : List.of();
    }

    /** The overlays without those that have an error; what asks for them is a part of the error that one is not there. */
    private List<Overlay> overlays(List<String> ids, String askedFor) throws IOException {
        List<Overlay> overlays = new ArrayList<>();
        for (String id : ids) {
            Optional<SourceFile> file = find(id, askedFor);
            if (file.isPresent()) {
                Optional<Overlay> overlay = reporter.reported(OverlayReader.read(id, file.get()));
                if (overlay.isPresent()) {
                    overlays.add(overlay.get());
                }
            }
        }
        return overlays;
    }

    /** The same with the other texts of all parts; empty after an error. */
    private Optional<MergedTable> withOtherTexts(MergedTable merged) throws IOException {
        List<OtherTextRow> texts = otherTexts(merged.parts());
        if (reporter.failed()) {
            return Optional.empty();
        }
        Optional<Table> complete = reporter.reported(OtherTexts.add(merged.table(), texts));
        return complete.isEmpty() ? Optional.empty() : Optional.of(new MergedTable(complete.get(), merged.parts()));
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

    private Optional<SourceFile> find(String id, String askedFor) throws IOException {
        if (!isId(id)) {
            reporter.error("\"" + id + "\" is no name of a table; write the path of its file below status-tables/, with"
                    + " slashes and without .csv, like webex-connect/messaging");
            return Optional.empty();
        }
        Optional<SourceFile> file = finder.find(id + ".csv");
        if (file.isEmpty()) {
            reporter.error(
                    "there is no table \"" + id + "\"" + askedFor + "; looked for: " + finder.placesOf(id + ".csv")
                            + "; the nearest tables that exist: " + String.join(", ", nearestTo(id)));
        }
        return file;
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
