package io.github.connectstatus.tables.update;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.connectstatus.tables.page.PageRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statuses and rows of a page while they are matched. What is not matched and not decided is open. */
final class Matching {

    private final List<KnownStatus> statuses;
    private final List<PageRow> rows;
    private final Map<Integer, List<KnownStatus>> statusesByCode;
    private final Map<Integer, List<PageRow>> rowsByCode;
    private final Map<StatusKey, PageRow> matched = new HashMap<>();
    private final Set<PageRow> taken = new HashSet<>();
    private final Set<StatusKey> decided = new HashSet<>();
    private final Set<StatusKey> kept = new HashSet<>();
    private final Map<KnownStatus, Set<PageRow>> doubts = new LinkedHashMap<>();
    private final Set<PageRow> doubtful = new HashSet<>();

    /**
     * Starts to match.
     *
     * @param rows rows that differ in code or message
     */
    Matching(List<KnownStatus> statuses, List<PageRow> rows) {
        this.statuses = List.copyOf(statuses);
        this.rows = List.copyOf(rows);
        this.statusesByCode = statuses.stream().collect(groupingBy(KnownStatus::code, TreeMap::new, toList()));
        this.rowsByCode = rows.stream().collect(groupingBy(PageRow::code, TreeMap::new, toList()));
    }

    List<KnownStatus> statuses() {
        return statuses;
    }

    List<KnownStatus> statuses(int code) {
        return statusesByCode.getOrDefault(code, List.of());
    }

    List<PageRow> rows(int code) {
        return rowsByCode.getOrDefault(code, List.of());
    }

    /** Returns the codes of statuses, in ascending order. */
    Set<Integer> codes() {
        return new TreeSet<>(statusesByCode.keySet());
    }

    Optional<PageRow> row(KnownStatus status) {
        return Optional.ofNullable(matched.get(status.key()));
    }

    List<KnownStatus> openStatuses() {
        return statuses.stream().filter(this::isOpen).toList();
    }

    List<KnownStatus> openStatuses(int code) {
        return statuses(code).stream().filter(this::isOpen).toList();
    }

    List<PageRow> openRows() {
        return rows.stream().filter(this::isOpen).toList();
    }

    List<PageRow> openRows(int code) {
        return rows(code).stream().filter(this::isOpen).toList();
    }

    boolean isOpen(KnownStatus status) {
        return !matched.containsKey(status.key()) && !decided.contains(status.key());
    }

    boolean isOpen(PageRow row) {
        return !taken.contains(row);
    }

    void take(KnownStatus status, PageRow row) {
        matched.put(status.key(), row);
        taken.add(row);
    }

    /** Makes a status and its row open again. */
    void release(KnownStatus status) {
        PageRow row = matched.remove(status.key());
        if (row != null) {
            taken.remove(row);
        }
    }

    /** Decides that a status has no row. */
    void close(KnownStatus status) {
        release(status);
        decided.add(status.key());
    }

    /** Decides that a status stays as it is, without a row. */
    void keep(KnownStatus status) {
        close(status);
        kept.add(status.key());
    }

    boolean isKept(KnownStatus status) {
        return kept.contains(status.key());
    }

    /** Leaves out a row that belongs to no status, by decision. */
    void leaveOut(PageRow row) {
        taken.add(row);
    }

    /** Notes that a status and a row, both open, may be the same. Only a decision matches them from now on. */
    void doubt(KnownStatus status, PageRow row) {
        doubts.computeIfAbsent(status, key -> new LinkedHashSet<>()).add(row);
        doubtful.add(row);
    }

    /** Notes that it is doubtful what became of a status that no row may be. */
    void doubt(KnownStatus status) {
        doubts.putIfAbsent(status, new LinkedHashSet<>());
    }

    boolean isDoubtful(KnownStatus status) {
        return doubts.containsKey(status);
    }

    boolean isDoubtful(PageRow row) {
        return doubtful.contains(row);
    }

    /** Returns the rows that each status in doubt may be. */
    Map<KnownStatus, Set<PageRow>> doubts() {
        return doubts;
    }
}
