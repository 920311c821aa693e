package io.github.connectstatus.tables;

import static io.github.connectstatus.tables.StatusColumns.MESSAGE;
import static io.github.connectstatus.tables.StatusColumns.NAME;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.csv.Excerpt;
import io.github.connectstatus.tables.csv.Guesses;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The merge of one overlay into the table below it:
 *
 * <ol>
 *   <li>Each row finds its status: by its name or, without one, by its code and message.
 *   <li>A status that is found gets the cells of the row. Its template must still fit its message, and one that is no
 *       failure has no remedy.
 *   <li>Rows without one add a status, for which they need code and message. A name that they leave out is derived.
 *   <li>No two statuses may have the same code and message afterwards.
 * </ol>
 *
 * <p>What has a problem stays as it was, so that the problems of further rows and overlays are found, too.
 */
final class OverlayMerge {

    private final Table below;
    private final Overlay overlay;

    /** The statuses by name: those below, as far as they are merged already. */
    private final Map<String, StatusRow> statuses;

    /** The rows of the overlay by the names of their statuses. */
    private final Map<String, OverlayRow> rows = new LinkedHashMap<>();

    private final Guesses guesses = new Guesses();
    private final List<Problem> problems = new ArrayList<>();

    private OverlayMerge(Table below, Overlay overlay) {
        this.below = below;
        this.overlay = overlay;
        this.statuses = below.byName();
    }

    static OverlayMerge of(Table below, Overlay overlay) {
        OverlayMerge merge = new OverlayMerge(below, overlay);
        merge.merge();
        return merge;
    }

    /** Returns the table with the overlay, with the id and the file of the table. */
    Table merged() {
        return new Table(below.id(), below.file(), List.copyOf(statuses.values()));
    }

    /** Returns the statuses that the overlay adds or changes, with the id and the file of the overlay. */
    Table part() {
        List<StatusRow> part = new ArrayList<>();
        for (String name : rows.keySet()) {
            StatusRow status = statuses.get(name);
            if (status != null) {
                part.add(status);
            }
        }
        return new Table(overlay.id(), overlay.file(), part);
    }

    /** Returns the rows of the overlay by the names of their statuses. */
    Map<String, OverlayRow> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    private void merge() {
        Map<Documented, String> names = new HashMap<>();
        for (StatusRow status : below.rows()) {
            names.put(status.documented(), status.name());
        }
        List<OverlayRow> added = new ArrayList<>();
        for (OverlayRow row : overlay.rows()) {
            String name = known(row, names);
            if (name == null) {
                added.add(row);
            } else {
                change(name, row);
            }
        }
        add(added);
        problems.addAll(repeatedStatuses());
    }

    /** Returns the name of the status that a row is of; null if there is no such status. */
    private @Nullable String known(OverlayRow row, Map<Documented, String> names) {
        if (row.name().isPresent()) {
            String name = row.name().get().value();
            return statuses.containsKey(name) ? name : null;
        }
        return row.documented().isPresent() ? names.get(row.documented().get()) : null;
    }

    private void change(String name, OverlayRow row) {
        if (isFirst(name, row)) {
            StatusRow before = Objects.requireNonNull(statuses.get(name));
            put(withOldText(before, row.over(before)), row);
        }
    }

    /**
     * Servers do not know that an overlay has another text for the status: what it was known by, it still is, as long as its
     * template has the values.
     */
    private StatusRow withOldText(StatusRow before, StatusRow after) {
        List<OtherText> texts = new ArrayList<>(after.otherTexts());
        Template old = before.text();
        if (!after.hasText(old)) {
            texts.add(new OtherText(old, below.id(), before.location()));
        }
        texts.removeIf(text -> !after.placeholders().containsAll(text.text().placeholders()));
        return after.withOtherTexts(texts);
    }

    private void add(List<OverlayRow> added) {
        IdentityHashMap<StatusRow, Row> unnamed = new IdentityHashMap<>();
        Map<Documented, OverlayRow> firsts = new HashMap<>();
        List<StatusRow> fresh = new ArrayList<>();
        for (OverlayRow row : added) {
            Optional<StatusRow> status = row.status();
            if (status.isEmpty()) {
                problems.add(incomplete(row));
            } else if (row.name().isPresent() ? isFirst(status.get().name(), row) : isNew(status.get(), row, firsts)) {
                fresh.add(status.get());
                if (row.name().isEmpty()) {
                    unnamed.put(status.get(), row.row());
                }
            }
        }
        for (StatusRow status : DerivedNames.complete(fresh, unnamed, statuses.keySet(), problems)) {
            OverlayRow row = rows.get(status.name());
            if (row == null) {
                row = Objects.requireNonNull(firsts.get(status.documented()));
                rows.put(status.name(), row);
            }
            put(status, row);
        }
    }

    private void put(StatusRow status, OverlayRow row) {
        Template template = status.template().orElse(null);
        boolean fits = template == null || template.match(status.message()).isPresent();
        boolean needlessRemedy = status.remedy().isPresent() && status.outcome() != Outcome.FAILURE;
        if (template != null && !fits) {
            problems.add(unfitting(template, status, row));
        }
        if (needlessRemedy) {
            problems.add(Remedies.needless(row.remedy().orElseThrow().cell(), status.outcome()));
        }
        if (fits && !needlessRemedy) {
            statuses.put(status.name(), status);
        }
    }

    /** Returns whether no earlier row is of the same status. */
    private boolean isFirst(String name, OverlayRow row) {
        OverlayRow first = rows.putIfAbsent(name, row);
        if (first != null) {
            problems.add(row.row()
                    .error(
                            List.of(NAME),
                            "the row is of " + name + ", as line " + line(first) + " is",
                            "write all that changes of a status into one row"));
        }
        return first == null;
    }

    /** Returns whether a status without a name is certainly none of those below or of earlier rows. */
    private boolean isNew(StatusRow status, OverlayRow row, Map<Documented, OverlayRow> firsts) {
        OverlayRow first = firsts.putIfAbsent(status.documented(), row);
        if (first != null) {
            problems.add(row.row()
                    .error(
                            List.of(),
                            "code and message are the same as on line " + line(first),
                            "remove one of the two rows"));
            return false;
        }
        StatusRow namesake = statuses.get(DerivedNames.byRule(status));
        if (namesake != null && namesake.code() == status.code()) {
            problems.add(row.row()
                    .error(
                            List.of(NAME, MESSAGE),
                            "the row has no name, and the one derived for it, " + namesake.name()
                                    + ", is that of a status with the same code and the message "
                                    + Excerpt.quoted(namesake.message()),
                            "write that name to change that status, or another one to add a status"));
            return false;
        }
        return true;
    }

    private Problem incomplete(OverlayRow row) {
        if (row.name().isEmpty()) {
            return row.row()
                    .error(
                            List.of(),
                            "the row says neither by name nor by code and message which status it is of",
                            "write the name of a status to change it, or code and message to add one");
        }
        Written<String> name = row.name().get();
        String unknown = "the table has no status " + name.cell().quoted();
        Optional<String> nearest = guesses.nearly(name.value(), statuses.keySet());
        if (nearest.isPresent()) {
            return name.cell()
                    .error(
                            unknown,
                            "the nearest is \"" + nearest.get()
                                    + "\"; write that, or code and message as well to add a status");
        }
        String missing = row.code().isPresent() ? "message" : row.message().isPresent() ? "code" : "code and message";
        return row.row()
                .error(
                        List.of(),
                        unknown + ", and the row lacks " + missing + " to add one",
                        "write " + missing + ", or the name of a status that the table has");
    }

    private static Problem unfitting(Template template, StatusRow status, OverlayRow row) {
        if (row.template().isPresent()) {
            return StatusCells.unfitting(row.template().get().cell());
        }
        return row.row()
                .error(
                        List.of(MESSAGE),
                        "the template of " + status.name() + ", " + Excerpt.quoted(template.toString())
                                + ", does not fit the new message",
                        "write a template that does into the column \"template\", or - if the message stands for itself");
    }

    /** Returns the repeated statuses that this overlay makes; one below would have been its own overlay's. */
    private List<Problem> repeatedStatuses() {
        List<Problem> repeated = new ArrayList<>();
        Map<Documented, StatusRow> firsts = new HashMap<>();
        for (StatusRow status : statuses.values()) {
            StatusRow first = firsts.putIfAbsent(status.documented(), status);
            if (first != null) {
                OverlayRow row = rows.get(status.name());
                OverlayRow firstRow = rows.get(first.name());
                if (row != null) {
                    repeated.add(repeatedStatus(row, status, first));
                } else if (firstRow != null) {
                    repeated.add(repeatedStatus(firstRow, first, status));
                }
            }
        }
        return repeated;
    }

    private static Problem repeatedStatus(OverlayRow row, StatusRow status, StatusRow other) {
        Location there = other.location();
        return row.row()
                .error(
                        List.of(NAME),
                        status.name() + " has the code and message of " + other.name() + " in " + there.file()
                                + " on line " + there.line(),
                        "give it that name to change that status, or another code or message");
    }

    private static int line(OverlayRow row) {
        return row.row().location().line();
    }
}
