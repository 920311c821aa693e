package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.TextNormalizer;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Makes random edits of each kind, in each format, whose right answer is known, and asks the update. It may know, ask or
 * refuse, but never be wrong; and when it asks, the right answer is among those that it offers, and leads to the right table.
 *
 * <p>{@code -Dedits=200} makes as many of each kind in each format, and prints what came of them.
 */
class VendorEditsTest {

    private static final int EDITS = Integer.getInteger("edits", 2);
    private static final TableFolder SHIPPED = Folders.readShipped();

    private enum Verdict {
        RIGHT,
        ASKED,
        REFUSED,
        WRONG
    }

    static Stream<Arguments> editsInFormats() {
        return Stream.of(VendorEdit.values())
                .flatMap(edit -> Stream.of(Format.values()).map(format -> Arguments.of(edit, format)));
    }

    @ParameterizedTest
    @MethodSource("editsInFormats")
    void anEditIsUnderstoodOrAskedAboutOrRefused(VendorEdit edit, Format format) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<String> wrong = new ArrayList<>();
        for (int seed = 0, edits = 0; edits < EDITS && seed < 20 * EDITS; seed++) {
            Random random = new Random(0x9E3779B97F4A7C15L * (seed + edit.name().hashCode()));
            FolderTable table = SHIPPED.documented().get(random.nextInt(4));
            EditedSection section = new EditedSection(table.table().rows(), random);
            if (edit.apply(section)) {
                edits++;
                Verdict verdict = verdict(edit, format, table, section);
                verdicts.merge(verdict, 1, Integer::sum);
                if (verdict == Verdict.WRONG) {
                    wrong.add(table.name() + ", seed " + seed + ": " + section.changes());
                }
            }
        }
        if (EDITS > 100) {
            System.out.println(edit + " " + format + " " + verdicts);
        }
        assertThat(wrong).isEmpty();
        assertThat(verdicts.values().stream().mapToInt(count -> count).sum()).isPositive();
        if (edit.expected() == VendorEdit.Expected.REFUSE) {
            assertThat(verdicts).containsOnlyKeys(Verdict.REFUSED);
        }
        if (edit.expected() == VendorEdit.Expected.KNOW) {
            assertThat(verdicts.getOrDefault(Verdict.RIGHT, 0)).isGreaterThanOrEqualTo(EDITS / 2);
        }
    }

    private static Verdict verdict(VendorEdit edit, Format format, FolderTable table, EditedSection section) {
        VendorPage page = VendorPage.of(SHIPPED).with(table.entry().title(), rows -> section.rows());
        List<Decision> decisions = new ArrayList<>();
        boolean asked = false;
        for (int round = 0; round < 4; round++) {
            Result<FolderUpdate> planned = VendorPage.read(format.write(page))
                    .flatMap(read -> UpdatePlanner.plan(SHIPPED, read, UpdateRequest.of(DecisionLines.of(decisions))));
            if (planned.value().isEmpty()) {
                return Verdict.REFUSED;
            }
            FolderUpdate update = planned.value().get();
            if (!update.needsDecision()) {
                boolean right = isRight(Objects.requireNonNull(update.updates().get(table)), section);
                return right ? (asked ? Verdict.ASKED : Verdict.RIGHT) : Verdict.WRONG;
            }
            if (edit.expected() == VendorEdit.Expected.NEVER_THE_SAME) {
                return Verdict.ASKED;
            }
            asked = true;
            if (!answer(update, section, decisions)) {
                return Verdict.WRONG;
            }
        }
        return Verdict.WRONG;
    }

    /** Answers as one who knows which row is which. Returns whether the right answers were offered. */
    private static boolean answer(FolderUpdate update, EditedSection section, List<Decision> decisions) {
        for (TableUpdate of : update.updates().values()) {
            for (Question question : of.questions()) {
                for (Question.Choice choice : question.choices()) {
                    var right = choice.answers().stream()
                            .filter(answer -> isRight(answer, question, section))
                            .findFirst();
                    if (right.isEmpty()) {
                        return false;
                    }
                    decisions.add(right.get());
                }
            }
        }
        return true;
    }

    private static boolean isRight(Decision answer, Question question, EditedSection section) {
        String name = answer.subject().name();
        return switch (answer.kind()) {
            case SAME ->
                question.rows().stream()
                        .filter(row -> row.message().equals(answer.value()))
                        .anyMatch(row -> section.identity(row).equals(name));
            case MOVED ->
                name.matches("[0-9]+")
                        || question.rows().stream()
                                .filter(row -> answer.value().startsWith(String.valueOf(row.code())))
                                .anyMatch(row -> section.identity(row).equals(name));
            case GONE, KEPT -> !section.identities().contains(name);
            case TEMPLATE -> true;
            default -> false;
        };
    }

    private static boolean isRight(TableUpdate update, EditedSection section) {
        Map<String, String> names = new HashMap<>();
        for (StatusRow status : update.after().rows()) {
            if (status.deprecated().isEmpty()) {
                names.put(status.code() + " " + status.message(), status.name());
            }
        }
        Set<String> known = new HashSet<>();
        update.before().rows().forEach(status -> known.add(status.name()));
        for (PageRow row : section.rows()) {
            String identity = section.identity(row);
            String name = names.entrySet().stream()
                    .filter(entry -> entry.getKey().equals(row.code() + " " + row.message())
                            || TextNormalizer.equalNormalized(entry.getKey(), row.code() + " " + row.message()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("none");
            boolean right = known.contains(identity) ? name.equals(identity) : !known.contains(name);
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
