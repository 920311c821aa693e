package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.update.Decision.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Matches statuses to rows, or to none, as the maintainer decided. A decision that has been carried out already, by an
 * earlier update, is no mistake.
 */
final class DecidedMatches {

    private final Matching matching;
    private final Decisions decisions;
    private final List<Problem> problems = new ArrayList<>();

    private DecidedMatches(Matching matching, Decisions decisions) {
        this.matching = matching;
        this.decisions = decisions;
    }

    /** Carries out decisions. Returns a problem for each that does not fit. */
    static List<Problem> match(Matching matching, Decisions decisions) {
        DecidedMatches decided = new DecidedMatches(matching, decisions);
        matching.statuses().forEach(decided::match);
        return decided.problems;
    }

    private void match(KnownStatus status) {
        decided(Kind.SAME, status).ifPresent(message -> same(status, message));
        decided(Kind.MOVED, status).flatMap(Move::parse).ifPresent(move -> moved(status, move));
        decided(Kind.GONE, status).ifPresent(none -> gone(status));
        decided(Kind.KEPT, status)
                .filter(none -> matching.row(status).isEmpty())
                .ifPresent(none -> matching.keep(status));
    }

    /** What is decided about a status or, as far as nothing is, about its code. */
    private Optional<String> decided(Kind kind, KnownStatus status) {
        StatusKey code = new StatusKey(status.key().table(), String.valueOf(status.code()));
        return decisions.isDecided(status.key()) || matching.row(status).isPresent()
                ? decisions.value(kind, status.key())
                : decisions.value(kind, code);
    }

    private void same(KnownStatus status, String message) {
        Optional<PageRow> row = matching.row(status);
        if (row.isPresent()) {
            if (!TextNormalizer.equalNormalized(row.get().message(), message)) {
                problems.add(Problem.error(
                        status.key() + " is on the page as it was",
                        "take back the decision that its message is now: " + message));
            }
            return;
        }
        matching.openRows(status.code()).stream()
                .filter(open -> TextNormalizer.equalNormalized(open.message(), message))
                .findFirst()
                .ifPresentOrElse(
                        open -> matching.take(status, open),
                        () -> problems.add(Problem.error(
                                "the message decided on for " + status.key() + " is that of no new row with the code "
                                        + status.code() + ": " + message,
                                "copy the message of a row that only the page has, or take the decision back")));
    }

    private void moved(KnownStatus status, Move move) {
        int number = move.code();
        if (matching.row(status).isPresent()) {
            if (number != status.code()) {
                problems.add(Problem.error(
                        status.key() + " is on the page as it was",
                        "take back the decision that its code is now " + number));
            }
            return;
        }
        String message = move.message().orElse(status.status().message());
        Optional<PageRow> row = matching.openRows(number).stream()
                .filter(open -> Similarity.form(open.message()).equals(Similarity.form(message)))
                .findFirst();
        if (row.isPresent()) {
            matching.take(status, row.get());
        } else if (decisions.has(Kind.MOVED, status.key())) {
            problems.add(Problem.error(
                    "the page has no new row with the code " + number + " and the message of " + status.key() + ": "
                            + message,
                    "write the message of the row behind the code, or take the decision back"));
        }
    }

    private void gone(KnownStatus status) {
        Optional<PageRow> row = matching.row(status);
        if (row.isEmpty()) {
            matching.close(status);
        } else if (row.get().mark().isPresent()) {
            matching.close(status);
            matching.leaveOut(row.get());
        } else {
            problems.add(
                    Problem.error(status.key() + " is said to be gone, but the page has it", "take the decision back"));
        }
    }
}
