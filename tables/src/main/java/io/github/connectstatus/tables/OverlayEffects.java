package io.github.connectstatus.tables;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.csv.Guesses;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an overlay takes from the statuses below it, which its rows do not show: values that are no longer read from texts,
 * remedies of what is no longer a failure, codes that are no longer known, and codes that alone no longer say which status it is.
 */
final class OverlayEffects {

    private static final int MOST_SHOWN = 5;

    private final Map<String, StatusRow> below;
    private final Map<String, StatusRow> merged;
    private final Map<Integer, List<String>> namesBelow;
    private final Map<Integer, List<String>> namesMerged;

    private OverlayEffects(Table below, Table merged) {
        this.below = below.byName();
        this.merged = merged.byName();
        this.namesBelow = namesByCode(below);
        this.namesMerged = namesByCode(merged);
    }

    /**
     * Returns one warning of all effects of an overlay; none if it has none.
     *
     * @param rows the rows of the overlay by the names of their statuses
     */
    static List<Problem> of(Table below, Table merged, Overlay overlay, Map<String, OverlayRow> rows) {
        OverlayEffects effects = new OverlayEffects(below, merged);
        List<String> told = new ArrayList<>();
        told.addAll(shown(effects.lostPlaceholders()));
        told.addAll(shown(effects.lostRemedies(rows)));
        told.addAll(shown(effects.lostCodes()));
        told.addAll(shown(effects.sharedCodes()));
        told.addAll(shown(effects.nearlySameNames()));
        return told.isEmpty()
                ? List.of()
                : List.of(new Problem(
                        Severity.WARNING,
                        Optional.of(Location.of(overlay.file())),
                        "with this overlay " + String.join(", ", told),
                        "nothing has to be done if that is meant"));
    }

    private static Map<Integer, List<String>> namesByCode(Table table) {
        Map<Integer, List<String>> names = new TreeMap<>();
        for (StatusRow status : table.rows()) {
            List<String> ofCode = names.get(status.code());
            if (ofCode == null) {
                ofCode = new ArrayList<>();
                names.put(status.code(), ofCode);
            }
            ofCode.add(status.name());
        }
        return names;
    }

    private List<String> lostPlaceholders() {
        List<String> told = new ArrayList<>();
        for (StatusRow before : below.values()) {
            List<String> gone = new ArrayList<>(before.placeholders());
            StatusRow after = merged.get(before.name());
            if (after != null && !gone.isEmpty()) {
                gone.removeAll(after.placeholders());
            }
            if (!gone.isEmpty()) {
                told.add(before.name() + " loses {" + String.join("}, {", gone) + "} of its template");
            }
        }
        return told;
    }

    /** Of a status whose row empties the remedy itself, nothing has to be told. */
    private List<String> lostRemedies(Map<String, OverlayRow> rows) {
        List<String> told = new ArrayList<>();
        for (StatusRow before : below.values()) {
            StatusRow after = merged.get(before.name());
            OverlayRow row = rows.get(before.name());
            if (before.remedy().isPresent()
                    && after != null
                    && after.outcome() != Outcome.FAILURE
                    && row != null
                    && row.remedy().isEmpty()) {
                told.add(before.name() + " loses its remedy " + Remedies.word(before.remedy())
                        + ", being no failure any more");
            }
        }
        return told;
    }

    private List<String> lostCodes() {
        List<String> told = new ArrayList<>();
        for (int code : namesBelow.keySet()) {
            if (!namesMerged.containsKey(code)) {
                told.add("no status has the code " + code + " any more");
            }
        }
        return told;
    }

    private List<String> sharedCodes() {
        List<String> told = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> code : namesMerged.entrySet()) {
            List<String> names = code.getValue();
            if (names.size() > 1
                    && namesBelow.getOrDefault(code.getKey(), names).size() == 1) {
                told.add("the code " + code.getKey() + " alone does not decide any more between "
                        + String.join(" and ", names));
            }
        }
        return told;
    }

    private List<String> nearlySameNames() {
        List<String> told = new ArrayList<>();
        Guesses guesses = new Guesses();
        for (StatusRow status : merged.values()) {
            if (!below.containsKey(status.name())) {
                List<String> ofCode = namesBelow.getOrDefault(status.code(), List.of());
                Optional<String> known = guesses.nearly(status.name(), ofCode);
                if (known.isPresent()) {
                    told.add("the new " + status.name() + " has nearly the name of " + known.get());
                }
            }
        }
        return told;
    }

    private static List<String> shown(List<String> told) {
        if (told.size() <= MOST_SHOWN) {
            return told;
        }
        List<String> shown = new ArrayList<>(told.subList(0, MOST_SHOWN));
        shown.add("and " + (told.size() - MOST_SHOWN) + " more like this");
        return shown;
    }
}
