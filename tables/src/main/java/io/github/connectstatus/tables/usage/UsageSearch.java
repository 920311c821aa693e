package io.github.connectstatus.tables.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import io.github.connectstatus.tables.JavaNames;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Finds where a code base names statuses with which something has happened from one version of a folder of tables to the next:
 *
 * <ol>
 *   <li>The {@code StatusTable} annotations of the code say what the generated types are called.
 *   <li>The tables say what has become of each status.
 *   <li>Each file that has one of the names in it is parsed, and each name resolved as far as the file says what it is.
 * </ol>
 *
 * <p>Files are parsed and no more: neither what they depend on is needed, nor that they compile. So what a name stands for may
 * remain open, and is said to be so.
 */
public final class UsageSearch {

    private final CodeBase code;
    private final TableFolder before;
    private final TableFolder after;
    private final SourceParser parser;
    private final SortedSet<Unanalysed> unanalysed;

    private UsageSearch(
            CodeBase code,
            TableFolder before,
            TableFolder after,
            SourceParser parser,
            SortedSet<Unanalysed> unanalysed) {
        this.code = code;
        this.before = before;
        this.after = after;
        this.parser = parser;
        this.unanalysed = unanalysed;
    }

    /**
     * Returns what changed tables mean for a code base.
     *
     * @param before the older version of the tables, supplements apart
     * @param after the newer version, supplements apart
     * @return the usages; or the problem that this Java has no compiler
     */
    public static Result<CodeUsage> of(CodeBase code, TableFolder before, TableFolder after) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return Result.failed(Problem.error(
                    "this Java has no compiler, with which code is parsed",
                    "run the command with a JDK, not with a JRE"));
        }
        SortedSet<Unanalysed> unanalysed = new TreeSet<>();
        return Result.of(
                new UsageSearch(code, before, after, new SourceParser(compiler, unanalysed), unanalysed).search());
    }

    private CodeUsage search() {
        List<SearchedTable> tables = tables(requests());
        List<SearchedTable> changed =
                tables.stream().filter(table -> !table.effects().isEmpty()).toList();
        SortedSet<Usage> usages = new TreeSet<>();
        if (!changed.isEmpty()) {
            Set<String> words = words(changed);
            List<ParsedFile> files = new ArrayList<>();
            for (CodeFile file : code.files()) {
                if (file.isJava()) {
                    parsed(file, words).ifPresent(files::add);
                } else {
                    noteOtherLanguage(file, changed);
                }
            }
            Set<String> written = writtenTypes(files);
            for (ParsedFile file : files) {
                usages.addAll(FileUsages.of(MentionScanner.of(file, new NameScope(file, tables, written))));
            }
        }
        return new CodeUsage(
                changed.stream().map(SearchedTable::types).toList(), List.copyOf(usages), List.copyOf(unanalysed));
    }

    private Optional<ParsedFile> parsed(CodeFile file, Set<String> words) {
        return file.isGenerated() || file.lineOf(words) == 0 ? Optional.empty() : parser.parse(file);
    }

    private List<TableTypes> requests() {
        List<TableTypes> requests = new ArrayList<>();
        for (CodeFile file : code.files()) {
            if (file.isJava()) {
                parsed(file, Set.of("StatusTable", "StatusTables"))
                        .ifPresent(parsed ->
                                TableRequests.of(parsed, unanalysed).forEach(request -> add(request, requests)));
            }
        }
        return requests;
    }

    /** Modules of one code base may ask for the same types, each for itself. */
    private static void add(TableTypes request, List<TableTypes> requests) {
        for (int i = 0; i < requests.size(); i++) {
            if (requests.get(i).isLike(request)) {
                requests.set(i, requests.get(i).and(request));
                return;
            }
        }
        requests.add(request);
    }

    /** Returns each table of the older version with each request of it, or with the default names. */
    private List<SearchedTable> tables(List<TableTypes> requests) {
        List<SearchedTable> searched = new ArrayList<>();
        TableFolder merged = before.merged();
        for (FolderTable table : merged.tables()) {
            List<TableTypes> types = requestsOf(table.table().id(), requests);
            if (types.isEmpty()) {
                types = List.of(byDefault(table.table().id()));
            }
            for (TableTypes type : types) {
                searched.add(new SearchedTable(
                        type.of(table.table().id()),
                        TableEffects.between(
                                type.supplement() ? table.table() : documented(before, table),
                                type.supplement() ? documented(after.merged(), table) : documented(after, table))));
            }
        }
        return searched;
    }

    private static Table documented(TableFolder folder, FolderTable table) {
        return folder.table(table.name())
                .map(FolderTable::table)
                .orElseGet(() -> new Table(table.table().id(), table.table().file(), List.of()));
    }

    /** The id of a table starts with the name of its folder, which a copy of the folder need not have. */
    private static List<TableTypes> requestsOf(String table, List<TableTypes> requests) {
        List<TableTypes> same =
                requests.stream().filter(types -> types.asked().equals(table)).toList();
        return same.isEmpty()
                ? requests.stream()
                        .filter(types -> lastName(types.asked()).equals(lastName(table)))
                        .toList()
                : same;
    }

    private static String lastName(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static TableTypes byDefault(String table) {
        return new TableTypes(
                table, table, Optional.empty(), JavaNames.prefix(table), true, true, List.of(), List.of());
    }

    /** Returns the words of which a file must have one to name a status with which something has happened. */
    private static Set<String> words(List<SearchedTable> tables) {
        Set<String> words = new LinkedHashSet<>();
        for (SearchedTable table : tables) {
            words.addAll(table.effects().byStatus().keySet());
            words.add(table.types().status());
            words.add(table.types().exception());
        }
        return words;
    }

    private void noteOtherLanguage(CodeFile file, List<SearchedTable> tables) {
        for (SearchedTable table : tables) {
            for (String type : List.of(table.types().status(), table.types().exception())) {
                int line = file.lineOf(Set.of(type));
                if (line > 0) {
                    unanalysed.add(new Unanalysed(Location.of(file.name(), line), "not Java, and names " + type));
                }
            }
        }
    }

    private static Set<String> writtenTypes(List<ParsedFile> files) {
        Set<String> written = new HashSet<>();
        for (ParsedFile file : files) {
            for (Tree type : file.unit().getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    written.add(
                            (file.packageName().isEmpty() ? "" : file.packageName() + ".") + declared.getSimpleName());
                }
            }
        }
        return written;
    }
}
