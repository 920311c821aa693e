package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.csv.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormerTextsTest {

    private static final Location HERE = Location.of("codes.csv");

    private static StatusRow status(String name, String message) {
        return StatusRow.of(1, name, message, HERE);
    }

    private static StatusRow template(String name, String message, String template) {
        return status(name, message).withTemplate(Optional.of(Template.parse(template)));
    }

    private static Table table(StatusRow... rows) {
        return new Table("acme/codes", "codes.csv", List.of(rows));
    }

    private static List<String> texts(Table table, String name) {
        return table.byName().get(name).otherTexts().stream()
                .map(OtherText::text)
                .map(Template::toString)
                .toList();
    }

    private static Table kept(Table before, StatusRow... after) {
        return FormerTexts.keep(before.byName(), table(after));
    }

    @Test
    void whatDiffersFromTheNewTextForPeopleAloneIsNotKept() {
        assertThat(texts(kept(table(status("A", "Bad thing")), status("A", "bad  Thing.")), "A"))
                .isEmpty();
    }

    @Test
    void aTemplateIsKeptAsLongAsTheNewOneHasItsPlaceholders() {
        Table before = table(template("A", "bad type xxx", "bad type {type}"));
        assertThat(texts(kept(before, template("A", "type xxx is bad", "type {type} is bad")), "A"))
                .containsExactly("bad type {type}");
        assertThat(texts(kept(before, status("A", "The type is bad")), "A")).containsExactly("bad type xxx");
        assertThat(texts(kept(before, template("A", "bad kind xxx", "bad kind {kind}")), "A"))
                .containsExactly("bad type xxx");
        assertThat(texts(kept(before, template("A", "bad type yyy", "bad type {type}")), "A"))
                .isEmpty();
    }

    private static StatusRow known(StatusRow status, String... texts) {
        return status.withOtherTexts(Stream.of(texts)
                .map(text -> new OtherText(Template.parse(text), "seen", HERE))
                .toList());
    }

    @Test
    void anotherTextIsKeptUnlessItIsWhatTheStatusSaysNow() {
        StatusRow uno = known(status("A", "One"), "Uno", "UNO!");
        assertThat(texts(kept(table(uno), uno), "A")).containsExactly("Uno", "UNO!");
        assertThat(texts(kept(table(uno), uno.withMessage("uno")), "A")).containsExactly("One");
        StatusRow bad = known(
                template("A", "bad xxx given", "bad {type} given"),
                "wrong {type}",
                "WRONG {type}",
                "Bad {type} given.");
        assertThat(texts(kept(table(bad), bad), "A")).containsExactly("wrong {type}", "WRONG {type}");
    }

    @Test
    void aTextBelongsToTheStatusThatHasItNow() {
        Table swapped = kept(table(status("A", "One"), status("B", "Two")), status("A", "Two"), status("B", "Three"));
        assertThat(texts(swapped, "A")).containsExactly("One");
        assertThat(texts(swapped, "B")).isEmpty();
    }

    /** Whatever a vendor does to messages, each text is known by the status that had it last. */
    @Property(tries = 200)
    void noTextIsForgotten(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        Random random = new Random(seed);
        List<StatusRow> rows = new ArrayList<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            rows.add(status("S" + i, "text " + i));
        }
        Table table = table(rows.toArray(StatusRow[]::new));
        for (int update = 0; update < 8; update++) {
            table.rows().forEach(row -> owners.put(row.message(), row.name()));
            Map<String, StatusRow> before = table.byName();
            List<String> free = new ArrayList<>(owners.keySet());
            free.add("fresh " + update);
            free.add("fresher " + update);
            java.util.Collections.shuffle(free, random);
            List<StatusRow> after = new ArrayList<>();
            for (StatusRow row : table.rows()) {
                after.add(random.nextInt(3) == 0 ? row.withMessage(free.remove(0)) : row);
            }
            long distinct = after.stream().map(StatusRow::message).distinct().count();
            if (distinct == after.size()) {
                table = FormerTexts.keep(before, new Table(table.id(), table.file(), after));
            }
        }
        table.rows().forEach(row -> owners.put(row.message(), row.name()));
        Table last = table;
        owners.forEach((text, owner) -> assertThat(last.rows())
                .as(text)
                .filteredOn(row -> row.message().equals(text)
                        || row.otherTexts().stream()
                                .anyMatch(other -> other.text().toString().equals(text)))
                .hasSize(1));
        last.rows().forEach(row -> assertThat(owners).containsEntry(row.message(), row.name()));
    }
}
