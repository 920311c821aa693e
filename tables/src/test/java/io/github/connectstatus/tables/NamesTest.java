package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static Result<Table> read(Collection<String> rows) {
        String content = "code,name,message,template\n" + String.join("\n", rows) + "\n";
        return TableReader.read("acme/codes", new SourceFile("codes.csv", content.getBytes(UTF_8)));
    }

    private static List<String> names(String... rows) {
        Result<Table> result = read(List.of(rows));
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow().rows().stream().map(StatusRow::name).toList();
    }

    private static List<String> problems(String... rows) {
        return read(List.of(rows)).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aWrittenNameStays() {
        assertThat(names("1,SUBMITTED,Submited,")).containsExactly("SUBMITTED");
    }

    @Test
    void aNameLeftOutIsDerivedFromTheMessage() {
        assertThat(names("1,,Submited,", "2, ,Read,")).containsExactly("SUBMITED", "READ");
    }

    @Test
    void aNameLeftOutIsDerivedFromTheTemplateWhereThereIsOne() {
        assertThat(names("1,,type xxx is invalid,type {type} is invalid")).containsExactly("TYPE_IS_INVALID");
    }

    @Test
    void namesakesAllCarryTheirCode() {
        assertThat(names("1,,Expired,", "2,,expired!,", "3,,Read,")).containsExactly("EXPIRED_1", "EXPIRED_2", "READ");
    }

    @Test
    void namesakesOfAWrittenNameCarryTheirCode() {
        assertThat(names("1,,Expired,", "2,EXPIRED,Too late,")).containsExactly("EXPIRED_1", "EXPIRED");
    }

    @Test
    void namesakesThatShareTheirCodeAreForTheAuthorToName() {
        assertThat(problems("1,,Expired,", "1,,expired,", "2,,Expired,"))
                .containsExactly(
                        "codes.csv:2:3: the name derived for this row, EXPIRED_1, is another row's as well;"
                                + " write a name of its own into the column \"name\"",
                        "codes.csv:3:3: the name derived for this row, EXPIRED_1, is another row's as well;"
                                + " write a name of its own into the column \"name\"");
    }

    @Test
    void aNameWithItsCodeMayStillBeTaken() {
        assertThat(problems("1,EXPIRED,a,", "2,EXPIRED_2,b,", "2,,Expired,"))
                .singleElement()
                .asString()
                .startsWith("codes.csv:4:3: the name derived for this row, EXPIRED_2, is another row's as well;");
        assertThat(problems("1,,Expired,", "2,,Expired,", "3,,Expired 2,")).hasSize(2);
    }

    @Test
    void withoutAColumnForNamesTheProblemIsAtTheMessage() {
        String content = "code,message\n1,Expired\n1,expired\n";
        assertThat(TableReader.read("acme/codes", new SourceFile("codes.csv", content.getBytes(UTF_8)))
                        .problems())
                .extracting(problem -> problem.location().orElseThrow().toString())
                .containsExactly("codes.csv:2:3", "codes.csv:3:3");
    }

    @Test
    void aRowWithAnotherMistakeIsNotAskedForAName() {
        assertThat(problems("1,,Expired,", "1,,expired,broken {")).hasSize(1);
    }

    @Property
    void namesDoNotDependOnTheOrderOfTheRows(@ForAll("statuses") List<String> rows, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(namesByRow(shuffled)).isEqualTo(namesByRow(rows));
    }

    /** What each row was named, or what was said about it. */
    private static Map<String, String> namesByRow(List<String> rows) {
        Result<Table> result = read(rows);
        Map<String, String> names = new TreeMap<>();
        result.value()
                .ifPresent(table -> table.rows()
                        .forEach(row -> names.put(rows.get(row.location().line() - 2), row.name())));
        result.problems()
                .forEach(problem ->
                        names.put(rows.get(problem.location().orElseThrow().line() - 2), problem.message()));
        return names;
    }

    /** Few words and codes, so that many rows are namesakes; every fourth row or so has its name written. */
    @Provide
    Arbitrary<List<String>> statuses() {
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("", "", "", "A", "B_1", "STATUS_2"),
                        Arbitraries.of("a", "A", "b", "b 1", "B!", "?", "a xx"))
                .as((code, name, message) ->
                        code + "," + name + "," + message + "," + (message.endsWith("xx") ? "a {x}" : ""));
        return row.list()
                .uniqueElements(r -> r.replaceFirst(",.*?,", ","))
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(NamesTest::writtenNamesAreUnique);
    }

    private static boolean writtenNamesAreUnique(List<String> rows) {
        List<String> written = rows.stream()
                .map(row -> row.split(",", -1)[1])
                .filter(name -> !name.isEmpty())
                .toList();
        return written.stream().distinct().count() == written.size();
    }
}
