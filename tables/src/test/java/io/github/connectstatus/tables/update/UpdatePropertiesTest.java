package io.github.connectstatus.tables.update;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.OtherTextWriter;
import io.github.connectstatus.tables.OtherTexts;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.TableWriter;
import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.folder.TableFolder;
import io.github.connectstatus.tables.page.Page;
import io.github.connectstatus.tables.page.PageRow;
import io.github.connectstatus.tables.page.PageSection;
import io.github.connectstatus.tables.page.VendorPage;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Changes pages as vendors change them, knowing which row is which, and asks the update whether it knows as well. */
class UpdatePropertiesTest {

    private static final String TITLE = "Messaging";

    /** What vendors do to their pages. */
    enum Edit {
        ADD,
        ADD_TO_CODE,
        REMOVE,
        RESTORE,
        MISSPELL,
        CHANGE_FORM,
        EXTEND,
        REWORD,
        DESCRIBE,
        REORDER,
        SPACE_OUT
    }

    /** The vendor's page, whose rows keep their identities whatever is done to them. */
    private static final class Vendor {

        private final Random random;
        private final Map<PageRow, Integer> identities = new HashMap<>();
        private final List<PageRow> rows = new ArrayList<>();
        private final List<PageRow> removed = new ArrayList<>();
        private int last = 0;

        Vendor(List<PageRow> rows, long seed) {
            this.random = new Random(seed);
            rows.forEach(row -> add(this.rows.size(), row));
        }

        private void add(int at, PageRow row) {
            identities.put(row, last++);
            rows.add(at, row);
        }

        int identity(PageRow row) {
            return Objects.requireNonNull(identities.get(row), row.toString());
        }

        void edit(Edit edit) {
            int at = random.nextInt(rows.size());
            PageRow row = rows.get(at);
            switch (edit) {
                case ADD ->
                    add(at, new PageRow(8000 + random.nextInt(999), gibberish(3), "Returned when " + gibberish(4)));
                case ADD_TO_CODE -> add(at + 1, new PageRow(row.code(), gibberish(4), "Returned for " + gibberish(5)));
                case REMOVE -> {
                    if (rows.size() > 100) {
                        removed.add(rows.remove(at));
                    }
                }
                case RESTORE -> {
                    if (!removed.isEmpty()) {
                        PageRow restored = removed.remove(0);
                        if (isFree(restored)) {
                            rows.add(at, restored);
                        }
                    }
                }
                case MISSPELL -> replace(at, misspelt(row.message()), row.description());
                case CHANGE_FORM -> replace(at, changedForm(row.message()), row.description());
                case EXTEND -> replace(at, row.message() + " now", row.description());
                case REWORD -> replace(at, gibberish(4), "Returned as " + gibberish(3));
                case DESCRIBE -> replace(at, row.message(), row.description() + " See " + gibberish(2));
                case REORDER -> Collections.swap(rows, at, random.nextInt(rows.size()));
                case SPACE_OUT -> {
                    // The formats write white space in many ways; the text is the same.
                }
            }
        }

        private void replace(int at, String message, String description) {
            PageRow row = rows.get(at);
            PageRow changed = new PageRow(row.code(), message, description);
            if (isFree(changed) || message.equals(row.message())) {
                identities.put(changed, identity(row));
                rows.set(at, changed);
            }
        }

        /** Not what another row says or said. */
        private boolean isFree(PageRow row) {
            return identities.keySet().stream()
                    .filter(other -> !rows.contains(row))
                    .filter(other -> !Objects.equals(identities.get(other), identities.get(row)))
                    .noneMatch(other -> other.code() == row.code()
                            && Similarity.form(other.message()).equals(Similarity.form(row.message())));
        }

        private String misspelt(String message) {
            String[] words = message.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                if (words[i].matches("[a-z]{7,}")) {
                    int letter = 2 + random.nextInt(3);
                    words[i] = words[i].substring(0, letter) + words[i].charAt(letter) + words[i].substring(letter);
                    break;
                }
            }
            return String.join(" ", words);
        }

        private static String changedForm(String message) {
            String upper = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
            return message.endsWith(".") ? upper.substring(0, upper.length() - 1) : upper + ".";
        }

        /** Words that no other text has. */
        private String gibberish(int words) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words; i++) {
                text.append(i == 0 ? "" : " ");
                for (int j = 0; j < 6; j++) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
            }
            return text.toString();
        }

        Page page(Format format) {
            return VendorPage.of(TITLE, rows).read(format);
        }
    }

    private static Table shipped() {
        return Folders.readShipped().table("messaging").orElseThrow().table();
    }

    /** What a maintainer says who knows which row is which. */
    private static List<Decision> decide(TableUpdate update, Vendor vendor, Map<String, Integer> identities) {
        List<Decision> decisions = new ArrayList<>();
        for (Question question : update.questions()) {
            for (Question.Choice choice : question.choices()) {
                decisions.add(choice.answers().stream()
                        .filter(answer -> isRight(answer, question, vendor, identities))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return decisions;
    }

    private static boolean isRight(Decision answer, Question question, Vendor vendor, Map<String, Integer> identities) {
        Integer identity = identities.get(answer.subject().name());
        return switch (answer.kind()) {
            case SAME ->
                question.rows().stream()
                        .filter(row -> row.message().equals(answer.value()))
                        .anyMatch(row -> Objects.equals(vendor.identity(row), identity));
            case GONE, KEPT ->
                question.rows().stream().noneMatch(row -> Objects.equals(vendor.identity(row), identity));
            case TEMPLATE -> answer.value().isEmpty();
            default -> false;
        };
    }

    private static TableUpdate decided(Table table, Vendor vendor, Format format, Map<String, Integer> identities) {
        PageSection section = vendor.page(format).sections().get(0);
        List<Decision> decisions = new ArrayList<>();
        TableUpdate update = update(table, section, decisions);
        while (update.needsDecision()) {
            decisions.addAll(decide(update, vendor, identities));
            update = update(table, section, decisions);
        }
        return update;
    }

    private static TableUpdate update(Table table, PageSection section, List<Decision> decisions) {
        return TableUpdater.update(
                        "messaging", table, Optional.empty(), Location.of("page"), section, DecisionLines.of(decisions))
                .value()
                .orElseThrow();
    }

    private static Table reread(Table table) {
        Table read = TableReader.read(
                        table.id(),
                        new SourceFile(table.file(), TableWriter.write(table).getBytes(UTF_8)))
                .value()
                .orElseThrow();
        boolean texts =
                table.rows().stream().anyMatch(status -> !status.otherTexts().isEmpty());
        return texts
                ? OtherTexts.read(
                                read,
                                new SourceFile(
                                        "texts.csv",
                                        OtherTextWriter.write(table).getBytes(UTF_8)))
                        .value()
                        .orElseThrow()
                : read;
    }

    /** A text of a page, and the statuses of a table that are known by it. */
    private static List<String> knownBy(Table table, PageRow row) {
        return table.rows().stream()
                .filter(status -> status.code() == row.code())
                .filter(status -> Similarity.form(status.message()).equals(Similarity.form(row.message()))
                        || status.otherTexts().stream()
                                .anyMatch(other ->
                                        other.text().match(row.message()).isPresent()
                                                || Similarity.form(other.text().toString())
                                                        .equals(Similarity.form(row.message()))))
                .map(StatusRow::name)
                .toList();
    }

    @Property(tries = 60)
    void afterAnyUpdatesEachStatusHasItsFirstNameAndTheTableEqualsThePage(
            @ForAll @Size(min = 1, max = 4) List<@Size(max = 5) List<Edit>> rounds,
            @ForAll Format format,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Table table = shipped();
        Vendor vendor = new Vendor(VendorPage.rows(table.rows()), seed);
        Map<String, Integer> identities = new HashMap<>();
        table.rows().forEach(status -> identities.put(status.name(), identities.size()));

        Map<PageRow, String> documented = new HashMap<>();
        for (List<Edit> edits : rounds) {
            for (StatusRow status : table.rows()) {
                documented.put(new PageRow(status.code(), status.message(), ""), status.name());
            }
            edits.forEach(vendor::edit);
            Set<String> namesBefore = names(table);
            TableUpdate update = decided(table, vendor, format, identities);
            table = reread(update.after());

            assertThat(VendorPage.rows(table.rows()).equals(vendor.rows))
                    .as("the table equals the page")
                    .isTrue();
            assertThat(names(table)).containsAll(namesBefore);
            assertThat(update.changes().removed()).isEmpty();
            for (StatusRow status : table.rows()) {
                if (status.deprecated().isEmpty()) {
                    int identity = vendor.identity(new PageRow(status.code(), status.message(), status.description()));
                    assertThat(identities.computeIfAbsent(status.name(), name -> identity))
                            .as(status.name())
                            .isEqualTo(identity);
                }
            }
            TableUpdate again = decided(table, vendor, format, identities);
            assertThat(again.changes().isEmpty()).isTrue();
            assertThat(again.needsDecision()).isFalse();
        }
        Table last = table;
        documented.forEach(
                (row, name) -> assertThat(knownBy(last, row)).as(row.message()).contains(name));
    }

    @Property(tries = 100)
    void oneEditAtATimeIsRecognizedWithoutADecision(
            @ForAll Edit edit, @ForAll Format format, @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Table table = shipped();
        Vendor vendor = new Vendor(VendorPage.rows(table.rows()), seed);
        vendor.edit(edit);
        TableUpdate update = update(table, vendor.page(format).sections().get(0), List.of());
        if (edit == Edit.REWORD) {
            assertThat(update.questions()).hasSize(1);
            return;
        }
        if (isExtendedInDoubt(table, vendor)) {
            assertThat(update.questions()).hasSizeLessThan(2);
            return;
        }
        assertThat(update.needsDecision()).isFalse();
        TableChanges changes = update.changes();
        assertThat(changes.added()).hasSize(edit == Edit.ADD || edit == Edit.ADD_TO_CODE ? 1 : 0);
        assertThat(changes.deprecated()).hasSize(edit == Edit.REMOVE ? 1 : 0);
        assertThat(changes.changed().size()).isLessThanOrEqualTo(1);
        assertThat(changes.isIncompatible()).isFalse();
    }

    /** What follows a value at the end may be a part of it, and a word more may make another text of a single one. */
    private static boolean isExtendedInDoubt(Table table, Vendor vendor) {
        return table.rows().stream()
                .filter(status -> !status.message().contains(" ")
                        || status.template()
                                .filter(template -> template.toString().endsWith("}"))
                                .isPresent())
                .anyMatch(status ->
                        vendor.rows.stream().anyMatch(row -> row.message().equals(status.message() + " now")));
    }

    private static Set<String> names(Table table) {
        Set<String> names = new HashSet<>();
        table.rows().forEach(status -> names.add(status.name()));
        return names;
    }

    @Property(tries = 150)
    void aPageCutOffAnywhereDoesNoHarm(
            @ForAll Format format, @ForAll @IntRange(max = 999_999) int place, @ForAll boolean nearTheEnd) {
        TableFolder folder = Folders.readShipped();
        String whole = format.write(VendorPage.of(folder));
        int from = nearTheEnd ? whole.length() - 400 : 0;
        int end = from + (int) ((long) place * (whole.length() - from) / 1_000_000);
        Result<FolderUpdate> update = VendorPage.read(whole.substring(0, end))
                .flatMap(page -> UpdatePlanner.plan(folder, page, UpdateRequest.of(Decisions.NONE)));
        assertThat(update.value())
                .as("cut off at " + end + " of " + whole.length())
                .matches(planned -> planned.isEmpty() || !planned.get().isBehind());
    }

    @Example
    void theVendorOfThisTestKnowsItsRows() {
        Vendor vendor = new Vendor(VendorPage.rows(shipped().rows()), 1);
        vendor.edit(Edit.REWORD);
        assertThat(vendor.rows)
                .hasSize(137)
                .allSatisfy(row -> assertThat(vendor.identity(row)).isBetween(0, 136));
    }
}
