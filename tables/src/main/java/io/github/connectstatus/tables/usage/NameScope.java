package io.github.connectstatus.tables.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the names in a file stand for: by its package, its imports and the types that it declares itself. */
final class NameScope {

    private final String packageName;
    private final List<SearchedTable> tables;

    /** The types that somebody has written, by their names in full; generated ones are not among them. */
    private final Set<String> written;

    /** What is imported by its name, static or not. */
    private final Map<String, String> imports = new HashMap<>();

    /** The packages and types of which everything is imported. */
    private final List<String> onDemand = new ArrayList<>();

    private final Set<String> declared = new HashSet<>();

    NameScope(ParsedFile file, List<SearchedTable> tables, Set<String> written) {
        this.packageName = file.packageName();
        this.tables = tables;
        this.written = written;
        for (ImportTree imported : file.unit().getImports()) {
            String name = String.valueOf(imported.getQualifiedIdentifier());
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (last.equals("*")) {
                onDemand.add(name.substring(0, name.length() - 2));
            } else {
                imports.put(last, name);
            }
        }
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                declared.add(type.getSimpleName().toString());
                return super.visitClass(type, null);
            }
        }.scan(file.unit(), null);
    }

    List<SearchedTable> tables() {
        return tables;
    }

    /** Returns what a name can stand for, where it is not that of a variable; nothing if it is of others. */
    List<Match> matches(String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String imported = imports.get(first);
        if (imported != null) {
            List<Match> matches = ofQualified(List.of(imported + name.substring(first.length())));
            return declared.contains(first)
                    ? matches.stream().map(Match::perhaps).toList()
                    : matches;
        }
        if (declared.contains(first)) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>(List.of(qualified(packageName, name)));
        onDemand.forEach(all -> candidates.add(qualified(all, name)));
        candidates.add(name);
        return ofQualified(candidates);
    }

    /** Returns what one of the names can stand for, which are written in full. */
    List<Match> ofQualified(List<String> names) {
        List<Match> matches = new ArrayList<>();
        for (SearchedTable table : tables) {
            match(table, names).ifPresent(matches::add);
        }
        return matches.size() < 2
                ? matches
                : matches.stream().map(Match::perhaps).toList();
    }

    private Optional<Match> match(SearchedTable table, List<String> names) {
        TableTypes types = table.types();
        for (String name : names) {
            Optional<Match> match = match(table, name, types.status(), Match.Kind.STATUS_TYPE, Match.Kind.CONSTANT)
                    .or(() -> match(
                            table, name, types.exception(), Match.Kind.EXCEPTION_TYPE, Match.Kind.STATUS_EXCEPTION));
            if (match.isPresent()) {
                return names.stream().anyMatch(this::isWritten) ? Optional.empty() : match;
            }
        }
        return Optional.empty();
    }

    private boolean isWritten(String name) {
        return written.contains(name) || (name.contains(".") && isWritten(name.substring(0, name.lastIndexOf('.'))));
    }

    private static Optional<Match> match(
            SearchedTable table, String name, String type, Match.Kind whole, Match.Kind part) {
        Optional<String> packageName = table.types().packageName();
        int start = packageName.isPresent()
                ? (name.startsWith(qualified(packageName.get(), type))
                        ? qualified(packageName.get(), "").length()
                        : -1)
                : startOf(type, name);
        int end = start + type.length();
        if (start < 0 || (end < name.length() && name.charAt(end) != '.')) {
            return Optional.empty();
        }
        String member = end < name.length() ? name.substring(end + 1) : "";
        boolean certain = packageName.isPresent();
        return member.contains(".")
                ? Optional.empty()
                : Optional.of(new Match(table, member.isEmpty() ? whole : part, member, certain));
    }

    /** Returns where a type starts in a name, in whatever package it is. */
    private static int startOf(String type, String name) {
        return name.startsWith(type) ? 0 : name.contains("." + type) ? name.indexOf("." + type) + 1 : -1;
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
