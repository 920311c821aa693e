package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.update.Decision.Kind;
import io.github.connectstatus.tables.update.Question.Choice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what is in doubt into questions: one for all statuses and rows that depend on each other. */
final class Questions {

    /** How many rows are offered for a status; with more, their messages are to be copied from the list. */
    private static final int ROWS_OFFERED = 8;

    private final Matching matching;
    private final Vocabulary vocabulary;
    private final Map<KnownStatus, Integer> places = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();

    private Questions(Matching matching, Vocabulary vocabulary) {
        this.matching = matching;
        this.vocabulary = vocabulary;
        matching.statuses().forEach(status -> places.put(status, places.size()));
    }

    static List<Question> of(Matching matching, Vocabulary vocabulary) {
        Questions all = new Questions(matching, vocabulary);
        Map<KnownStatus, Set<PageRow>> doubts = new LinkedHashMap<>(matching.doubts());
        all.addMovedCodes(doubts);
        all.addConnected(doubts);
        return all.questions;
    }

    /** Two codes, the second of which has texts that are gone from the first. */
    private record CodeChange(int from, int to) {}

    /** If several texts of a code stand under one other code, that is one question. */
    private void addMovedCodes(Map<KnownStatus, Set<PageRow>> doubts) {
        Map<CodeChange, List<KnownStatus>> moved = new LinkedHashMap<>();
        doubts.forEach((status, rows) -> {
            if (status.isExpected() && rows.size() == 1) {
                int to = rows.iterator().next().code();
                if (to != status.code()) {
                    moved.computeIfAbsent(new CodeChange(status.code(), to), key -> new ArrayList<>())
                            .add(status);
                }
            }
        });
        moved.forEach((change, statuses) -> {
            if (statuses.size() > 1) {
                statuses.forEach(doubts::remove);
                addMovedCode(change, statuses);
            }
        });
    }

    private void addMovedCode(CodeChange change, List<KnownStatus> statuses) {
        List<KnownStatus> withoutRow = matching.openStatuses(change.from()).stream()
                .filter(KnownStatus::isExpected)
                .filter(status -> !matching.isDoubtful(status))
                .toList();
        withoutRow.forEach(matching::doubt);
        List<KnownStatus> all = new ArrayList<>(statuses);
        all.addAll(withoutRow);
        StatusKey code = new StatusKey(statuses.get(0).key().table(), String.valueOf(change.from()));
        questions.add(new Question(
                statuses.size() + " texts of the code " + change.from() + " stand under " + change.to()
                        + " now. If the page has lost a cell with the code " + change.from()
                        + ", mend the saved page instead of deciding anything here.",
                inOrder(all).stream().map(KnownStatus::status).toList(),
                List.of(),
                List.of(new Choice(
                        "Is " + change.to() + " their code now, or are these new statuses and the old ones gone?",
                        List.of(
                                new Decision(Kind.MOVED, code, String.valueOf(change.to())),
                                Decision.of(Kind.GONE, code))))));
    }

    private void addConnected(Map<KnownStatus, Set<PageRow>> doubts) {
        Map<PageRow, List<KnownStatus>> byRow = new LinkedHashMap<>();
        doubts.forEach((status, rows) -> rows.forEach(
                row -> byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(status)));
        Set<KnownStatus> seen = new HashSet<>();
        for (KnownStatus first : matching.statuses()) {
            if (doubts.containsKey(first) && !seen.contains(first)) {
                Set<KnownStatus> connected = new LinkedHashSet<>();
                List<KnownStatus> next = new ArrayList<>(List.of(first));
                while (!next.isEmpty()) {
                    KnownStatus status = next.remove(next.size() - 1);
                    if (connected.add(status)) {
                        doubts.getOrDefault(status, Set.of())
                                .forEach(row -> next.addAll(byRow.getOrDefault(row, List.of())));
                    }
                }
                seen.addAll(connected);
                add(connected, doubts);
            }
        }
    }

    private void add(Set<KnownStatus> connected, Map<KnownStatus, Set<PageRow>> doubts) {
        List<KnownStatus> statuses = inOrder(connected);
        Set<PageRow> rows = new LinkedHashSet<>();
        statuses.forEach(status -> rows.addAll(doubts.getOrDefault(status, Set.of())));
        List<Choice> choices = new ArrayList<>();
        for (KnownStatus status : statuses) {
            choices.add(new Choice(
                    "What became of `" + status.status().name() + "`?",
                    answers(status, doubts.getOrDefault(status, Set.of()))));
        }
        questions.add(new Question(
                text(statuses, rows), statuses.stream().map(KnownStatus::status).toList(), List.copyOf(rows), choices));
    }

    private List<Decision> answers(KnownStatus status, Set<PageRow> rows) {
        List<Decision> answers = new ArrayList<>();
        rows.stream()
                .filter(matching::isOpen)
                .sorted(Comparator.comparing(
                        (PageRow row) -> Similarity.of(status.status().message(), row.message(), vocabulary)
                                .score(),
                        Comparator.reverseOrder()))
                .limit(ROWS_OFFERED)
                .map(row -> match(status, row))
                .forEach(answers::add);
        if (status.isExpected()) {
            answers.add(Decision.of(Kind.GONE, status.key()));
        }
        if (!status.isExpected() || answers.size() == 1) {
            answers.add(Decision.of(Kind.KEPT, status.key()));
        }
        return answers;
    }

    private static Decision match(KnownStatus status, PageRow row) {
        if (row.code() == status.code()) {
            return new Decision(Kind.SAME, status.key(), row.message());
        }
        boolean sameText = Similarity.form(row.message())
                .equals(Similarity.form(status.status().message()));
        return new Decision(
                Kind.MOVED, status.key(), sameText ? String.valueOf(row.code()) : row.code() + " " + row.message());
    }

    private static String text(List<KnownStatus> statuses, Collection<PageRow> rows) {
        List<String> sentences = new ArrayList<>();
        sentences.add(change(statuses, rows));
        for (KnownStatus status : statuses) {
            switch (status.standing()) {
                case WITHDRAWN ->
                    sentences.add("`" + status.status().name() + "` is deprecated, since it was gone from the page.");
                case SUPPLEMENTED ->
                    sentences.add("`" + status.status().name() + "` is in the supplement `"
                            + status.key().table() + "`; if the page documents it, it moves into the table.");
                case DOCUMENTED -> {
                    // What the question is about in any case.
                }
            }
        }
        return String.join(" ", sentences);
    }

    private static String change(List<KnownStatus> statuses, Collection<PageRow> rows) {
        Set<Integer> codes = new LinkedHashSet<>();
        statuses.forEach(status -> codes.add(status.code()));
        Set<Integer> codesOfRows = new LinkedHashSet<>();
        rows.forEach(row -> codesOfRows.add(row.code()));
        if (codes.equals(codesOfRows) && codes.size() == 1) {
            return "Code " + codes.iterator().next()
                    + ": the page has not what the table has, and the table not what the page has.";
        }
        String what = statuses.size() == 1 && codesOfRows.size() == 1
                ? "The text of `" + statuses.get(0).status().name() + "`, or nearly that, is gone from the code "
                        + statuses.get(0).code() + " and stands under "
                        + codesOfRows.iterator().next()
                : "What is gone from one code of the page stands, or nearly so, under another";
        return what + ". If a code of the saved page is wrong, mend it there.";
    }

    private List<KnownStatus> inOrder(Collection<KnownStatus> statuses) {
        return statuses.stream().sorted(Comparator.comparing(places::get)).toList();
    }
}
