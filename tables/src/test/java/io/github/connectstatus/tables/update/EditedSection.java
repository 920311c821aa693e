package io.github.connectstatus.tables.update;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Template;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.page.PageRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The rows of a section that a vendor edits. Each keeps its identity: the status that it is, or a name of its own. */
final class EditedSection {

    private final Random random;
    private final List<PageRow> rows = new ArrayList<>();
    private final List<String> identities = new ArrayList<>();
    private final Map<String, StatusRow> statuses = new HashMap<>();
    private final Set<Integer> codes = new HashSet<>();

    EditedSection(List<StatusRow> statuses, Random random) {
        this.random = random;
        for (StatusRow status : statuses) {
            if (status.deprecated().isEmpty()) {
                rows.add(new PageRow(status.code(), status.message(), status.description()));
                identities.add(status.name());
                this.statuses.put(status.name(), status);
                codes.add(status.code());
            }
        }
    }

    List<PageRow> rows() {
        return rows;
    }

    Random random() {
        return random;
    }

    /** What differs from the statuses, for people. */
    String changes() {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PageRow row = rows.get(i);
            StatusRow status = statuses.get(identities.get(i));
            if (status == null) {
                changes.add("new " + row);
            } else if (status.code() != row.code()
                    || !status.message().equals(row.message())
                    || !status.description().equals(row.description())) {
                changes.add(status.code() + " " + status.message() + " -> " + row);
            }
        }
        statuses.keySet().stream()
                .filter(name -> !identities.contains(name))
                .forEach(name -> changes.add("gone " + name));
        return String.join("; ", changes);
    }

    /** The status that a row is; a name that no status has if it is a new one. */
    String identity(PageRow row) {
        return identities.get(rows.indexOf(row));
    }

    Set<String> identities() {
        return new HashSet<>(identities);
    }

    int size() {
        return rows.size();
    }

    PageRow row(int at) {
        return rows.get(at);
    }

    PageRow last() {
        return rows.get(rows.size() - 1);
    }

    int any(Predicate<PageRow> condition) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (condition.test(rows.get(i))) {
                fitting.add(i);
            }
        }
        return fitting.isEmpty() ? -1 : fitting.get(random.nextInt(fitting.size()));
    }

    int first(int code) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code() == code) {
                return i;
            }
        }
        return -1;
    }

    long rows(int code) {
        return rows.stream().filter(row -> row.code() == code).count();
    }

    long descriptions(String description) {
        return rows.stream()
                .filter(row -> row.description().equals(description))
                .count();
    }

    boolean has(PageRow row) {
        return rows.stream()
                .anyMatch(other -> other.code() == row.code()
                        && Similarity.form(other.message()).equals(Similarity.form(row.message())));
    }

    /** In forms that leave a repeated code blank, a row of another code within a run would take its code. */
    boolean breaksRun(int at) {
        return at + 1 < rows.size()
                && rows.get(at - 1).code() == rows.get(at + 1).code()
                && rows.get(at).code() != rows.get(at - 1).code();
    }

    Optional<Template> template(PageRow row) {
        StatusRow status = statuses.get(identity(row));
        return status == null ? Optional.empty() : status.template();
    }

    boolean isFailure(PageRow row) {
        StatusRow status = statuses.get(identity(row));
        return status != null && status.outcome() == Outcome.FAILURE;
    }

    void replace(int at, UnaryOperator<PageRow> change) {
        rows.set(at, change.apply(rows.get(at)));
    }

    void add(int at, PageRow row) {
        rows.add(at, row);
        identities.add(at, "new " + identities.size() + " " + random.nextInt());
    }

    void remove(int at) {
        rows.remove(at);
        identities.remove(at);
    }

    void swap(int at, int other) {
        Collections.swap(rows, at, other);
        Collections.swap(identities, at, other);
    }

    int unusedCode() {
        int code = 8000;
        while (!codes.add(code)) {
            code++;
        }
        return code;
    }

    String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    String misspelt(String message) {
        String[] words = message.split(" ", -1);
        int first = random.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            int at = (first + i) % words.length;
            if (words[at].matches("[a-z]{6,}")) {
                int letter = 1 + random.nextInt(words[at].length() - 2);
                words[at] = words[at].substring(0, letter) + words[at].charAt(letter) + words[at].substring(letter);
                break;
            }
        }
        return String.join(" ", words);
    }

    /** A name that differs from another in one or two letters. */
    String neighbour(String name) {
        char[] letters = name.toCharArray();
        int at = random.nextInt(letters.length);
        char old = letters[at];
        while (letters[at] == old || letters[at] == Character.toLowerCase(old)) {
            letters[at] = (char) ('a' + random.nextInt(26));
        }
        return random.nextBoolean() ? new String(letters) : new String(letters) + "s";
    }

    /** Words that no other text has. */
    String gibberish(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ");
            for (int j = 0; j < 6; j++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
