package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.StatusException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told, and that they get nothing half done. */
class ErrorsTest {

    private static final String CODES = "@StatusTable(\"acme/codes\")";

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void openFolder() {
        tables = new TableFolder(root);
    }

    private Refusal refusal(String... annotations) {
        return Refusal.of(Project.annotated(annotations).withTables(tables));
    }

    private String file(String name) {
        return root + "/" + name;
    }

    /** A row with code 1 whose message and template make a template with a placeholder. */
    private static String withPlaceholder(String placeholder) {
        return "1,ONE,one xx,one {" + placeholder + "}";
    }

    @Test
    void aSourceLevelBelowThatOfGeneratedCodeIsReported() {
        Refusal refusal =
                Refusal.of(Project.of("webex-connect/event").withOptions("--release", "11", "-Xlint:-options"));

        assertThat(refusal.errors())
                .containsExactly(
                        "what is generated for \"webex-connect/event\" is Java 17, and this is compiled as RELEASE_11;"
                                + " set the compiler's --release to 17 or later");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void anUnknownTableIsReportedWithThePlacesAndTheNearestNames() {
        Refusal refusal = refusal("@StatusTable(\"webex-connect/massaging\")");

        assertThat(refusal.errors())
                .containsExactly("there is no table \"webex-connect/massaging\"; looked for: "
                        + file("webex-connect/massaging.csv")
                        + " (from -Aconnectstatus.tables); status-tables/webex-connect/massaging.csv in the class output"
                        + " (the project's resources), on the source path, in folders on the class path,"
                        + " and on the processor path, where jars of tables belong;"
                        + " the nearest tables that exist: webex-connect/messaging, webex-connect/event,"
                        + " webex-connect/profile, webex-connect/messaging-supplement");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void withoutAFolderTheUnknownTableIsReportedWithTheOptionThatNamesOne() {
        assertThat(Refusal.of(Project.of("acme/codes")).errors())
                .singleElement()
                .asString()
                .contains("no folder, since -Aconnectstatus.tables is not set;");
    }

    @Test
    void theNearestNamesIncludeTheUsersOwn() {
        tables.write("acme/index.csv", "table,title", "codes,Codes").codes("1,ONE,one,");

        assertThat(refusal("@StatusTable(\"acme/code\")").errors())
                .singleElement()
                .asString()
                .contains("the nearest tables that exist: acme/codes, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "acme/", "/acme", "acme//codes", "acme/codes.csv", "../acme", "acme codes", "ä"})
    void whatIsNoIdIsReportedWithItsForm(String id) {
        Refusal refusal = refusal("@StatusTable(value = \"" + id + "\", prefix = \"Acme\")");

        assertThat(refusal.errors())
                .containsExactly(
                        "\"" + id + "\" is no name of a table; write the path of its file below status-tables/,"
                                + " with slashes and without .csv, like webex-connect/messaging");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void allProblemsOfATableAreReportedAtOnceAtTheAnnotation() {
        tables.codes("one,ONE,one,", "2,two,\"a, b\",", "3,THREE,,", "4,FOUR,four,{a}{b}", "5,FIVE,five,four {x}");

        Refusal refusal = refusal("@Deprecated", CODES);

        String file = file("acme/codes.csv");
        assertThat(refusal.errors())
                .containsExactly(
                        file
                                + ":2:1: the code \"one\" is not an integer; write the number that the API answers with, from"
                                + " -2147483648 to 2147483647, in the digits 0 to 9",
                        file
                                + ":3:3: the name \"two\" is not in upper snake case; write it like MESSAGE_EXPIRED_7208, or"
                                + " leave it blank to have it derived from the message",
                        file + ":4:9: the message is blank; write the text that the API answers with",
                        file + ":5:13: the template is broken at its character 4: nothing stands between {b} and the"
                                + " placeholder before; write each placeholder once, like {name}, with text between any"
                                + " two",
                        file + ":6:13: the template \"four {x}\" does not fit the message; copy the message, and put"
                                + " placeholders for the parts of it that vary");
        assertThat(refusal.lines()).containsOnly(2L);
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsReported() throws IOException {
        tables.codes();
        Files.write(root.resolve("acme/codes.csv"), new byte[] {'c', 'o', 'd', 'e', (byte) 0xFF, 0, '\n'});

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .anySatisfy(error -> assertThat(error).startsWith(file("acme/codes.csv") + ":1:5: the byte 0xFF"));
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void anEmptyFileIsReported() throws IOException {
        tables.codes();
        Files.write(root.resolve("acme/codes.csv"), new byte[0]);

        assertThat(refusal(CODES).errors())
                .containsExactly(file("acme/codes.csv") + ":1:1: the file is empty; start it with a header line:"
                        + " code,message,name,description,template,outcome,remedy,deprecated");
    }

    @Test
    void aRemedyThatIsNoneOrOfNoUseIsReportedAtItsCell() {
        tables.write(
                "acme/codes.csv",
                "code,name,message,outcome,remedy",
                "1,ONE,one,,retri",
                "2,TWO,two,success,retry",
                "3,THREE,three,,account");

        assertThat(refusal(CODES).errors())
                .containsExactly(
                        file("acme/codes.csv")
                                + ":2:12: unknown remedy \"retri\"; the nearest known remedy is \"retry\";"
                                + " write one of retry, request, account, recipient",
                        file("acme/codes.csv")
                                + ":3:19: the remedy \"retry\" is of no use, since the outcome of the status"
                                + " is success and only a failure has a remedy; write no remedy, or the outcome failure");
    }

    @Test
    void theProblemsOfATableAndOfItsOverlaysAreReportedTogether() {
        tables.codes("one,ONE,one,")
                .write("acme/more.csv", "code,name,message", "two,TWO,two")
                .write("acme/most.csv", "code,name,message", "3,THREE,three");

        Refusal refusal = refusal(
                "@StatusTable(value = \"acme/codes\", overlays = {\"acme/more\", \"acme/none\", \"acme/most\", \"?\"})");

        assertThat(refusal.errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith(file("acme/codes.csv") + ":2:1: "),
                        error -> assertThat(error).startsWith(file("acme/more.csv") + ":2:1: "),
                        error -> assertThat(error).startsWith("there is no table \"acme/none\"; "),
                        error -> assertThat(error).startsWith("\"?\" is no name of a table; "));
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void overlaysThatContradictEachOtherAreReported() {
        tables.codes("1,ONE,one,")
                .write("acme/a.csv", "code,name,message", "2,TWO,two")
                .write("acme/b.csv", "code,name,message", "2,TWO,zwei", "1,UNO,one");

        Refusal refusal = refusal("@StatusTable(value = \"acme/codes\", overlays = {\"acme/a\", \"acme/b\"})");

        assertThat(refusal.errors())
                .containsExactly(
                        file("acme/b.csv") + ":2:7: " + file("acme/a.csv")
                                + " has another message for TWO on its line 2; leave the cell blank in one of the two"
                                + " overlays, or write the same into both",
                        file("acme/b.csv") + ":3:3: UNO has the code and message of ONE in " + file("acme/codes.csv")
                                + " on line 2; give it that name to change that status, or another code or message");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aBrokenIndexIsReportedAndNothingIsGenerated() {
        tables.codes("1,ONE,one,").write("acme/index.csv", "table,title", "codes,");

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .containsExactly(
                        file("acme/index.csv") + ":2:7: the title is blank; write what the document calls the table");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aBrokenIndexIsReportedOnceWhereTheTableIsUnknownToo() {
        tables.write("webex-connect/index.csv", "table,title", "codes,");

        assertThat(refusal("@StatusTable(\"webex-connect/codes\")").errors())
                .filteredOn(error -> error.contains("index.csv"))
                .hasSize(1);
    }

    @Test
    void twoTablesOfTheSameNamesInOnePackageAreReported() {
        tables.codes("1,ONE,one,").write("other/codes.csv", "code,message", "2,two");

        Refusal refusal = refusal(CODES, "@StatusTable(\"other/codes\")");

        assertThat(refusal.errors())
                .containsExactly(
                        "com.example.CodesStatus, which \"other/codes\" is to make, is there already: you wrote"
                                + " it, or another @StatusTable of this package makes it; set another prefix");
    }

    /** javac knows no place for an annotation that the source repeats, so its errors stand where the package does. */
    @Test
    void anErrorOfARepeatedAnnotationIsReportedAtTheElement() {
        Refusal refusal = refusal("@StatusTable(\"none/a\")", "@StatusTable(\"none/b\")");

        assertThat(refusal.errors())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("there is no table \"none/a\""),
                        error -> assertThat(error).startsWith("there is no table \"none/b\""));
        assertThat(refusal.lines()).containsOnly(3L);
    }

    @Test
    void anErrorOfAContainedAnnotationIsReportedAtIt() {
        Refusal refusal = refusal(
                "@io.github.connectstatus.StatusTables({",
                "@StatusTable(\"webex-connect/event\"),",
                "@StatusTable(\"none/b\")",
                "})");

        assertThat(refusal.lines()).containsExactly(3L);
    }

    @Test
    void aClassOfTheUsersWithTheNameOfAGeneratedOneIsReportedAndNothingIsGenerated() {
        tables.codes("1,ONE,one,");

        Refusal refusal = Refusal.of(Project.annotated(CODES)
                .withTables(tables)
                .withSource("com.example.CodesException", "package com.example;", "class CodesException {}"));

        assertThat(refusal.errors())
                .containsExactly(
                        "com.example.CodesException, which \"acme/codes\" is to make, is there already: you wrote it,"
                                + " or another @StatusTable of this package makes it; set another prefix");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aNameThatIsTooLongForAFileIsReported() {
        String longest = "A".repeat(255 - "CodesException$.class".length());
        tables.codes("1," + longest + ",one,", "2,B" + longest + ",two,");

        assertThat(refusal(CODES).errors())
                .containsExactly(file("acme/codes.csv") + ":3:1: the class file of the exception of \"B"
                        + longest.substring(0, 59) + "…\" would have a name of more than the 255 bytes that disks take;"
                        + " give the status a shorter name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "success"})
    void aNameThatNoClassFileHoldsIsReported(String outcome) {
        for (String name : List.of("A".repeat(70_000), "A" + "_A".repeat(40_000))) {
            tables.write("acme/codes.csv", "code,name,message,outcome", "1," + name + ",one," + outcome);

            assertThat(refusal(CODES).errors())
                    .contains(file("acme/codes.csv") + ":2:1: the name \"" + name.substring(0, 60)
                            + "…\" is longer than the 65534 bytes that a class file takes; give the status a shorter"
                            + " name");
        }
    }

    @Test
    void namesOfManyWordsWork() {
        tables.write("acme/codes.csv", "code,name,message,outcome", "1,A" + "_A".repeat(30_000) + ",one,success");

        assertThat(refusal(CODES).errors()).isEmpty();
    }

    @Test
    void moreThanAHundredPlaceholdersAreRefused() {
        for (int count : List.of(100, 101, 10_000)) {
            String template =
                    IntStream.range(0, count).mapToObj(i -> "a{p" + i + "}").collect(Collectors.joining());
            tables.codes("1,ONE," + "ax".repeat(count) + "," + template);

            List<String> errors = refusal(CODES).errors();
            if (count == 100) {
                assertThat(errors).isEmpty();
            } else {
                assertThat(errors)
                        .singleElement()
                        .asString()
                        .startsWith(file("acme/codes.csv") + ":2:")
                        .contains(": there are more than 100 placeholders; ");
            }
        }
    }

    @Test
    void aTableWhoseIdHasManyPartsIsUnknown() {
        assertThat(refusal("@StatusTable(\"a" + "/a".repeat(2_000) + "\")").errors())
                .singleElement()
                .asString()
                .startsWith("there is no table \"a/a/a");
    }

    /** Only the first of them are named, as javac names them; each takes a moment to be compared to all names. */
    @Test
    void namesThatAreMisspeltInMassesAreReportedSoon() {
        String[] names = IntStream.range(0, 2_000)
                .mapToObj(i -> i + ",STATUS_WITH_A_LONG_NAME_" + i + ",message")
                .toArray(String[]::new);
        String[] misspelt = IntStream.range(0, 4_000)
                .mapToObj(i -> "STATTUS_WITH_A_LONG_NAME_" + i + ",message,Nachricht")
                .toArray(String[]::new);
        tables.write("acme/codes.csv", "code,name,message", String.join("\n", names))
                .write("acme/codes_de.csv", "name,source,message", String.join("\n", misspelt))
                .write(
                        "acme/codes.texts.csv",
                        "name,text",
                        String.join("\n", misspelt).replace(",Nachricht", ""));

        assertThat(refusal("@StatusTable(value = \"acme/codes\", locales = \"de\")")
                        .errors())
                .hasSize(100)
                .first()
                .asString()
                .endsWith("the nearest is \"STATUS_WITH_A_LONG_NAME_0\"; write that, or remove the row");
    }

    @Test
    void aTextThatNoClassFileHoldsIsReported() {
        tables.codes(
                "1,ASCII," + "a".repeat(65_536) + ",",
                "2,EURO," + "€".repeat(21_846) + ",",
                "3,EMOJI," + "😀".repeat(10_923) + ",",
                "4,TEMPLATE,xx " + "a".repeat(65_500) + ",{" + "long".repeat(20) + "} " + "a".repeat(65_500));

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .isEqualTo(
                                        file("acme/codes.csv") + ":2:1: a text of ASCII is longer than the 65534 bytes"
                                                + " that a class file takes; shorten it"),
                        error -> assertThat(error).contains(":3:1: a text of EURO is longer"),
                        error -> assertThat(error).contains(":4:1: a text of EMOJI is longer"),
                        error -> assertThat(error).contains(":5:1: a text of TEMPLATE is longer"));
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void anotherTextThatAClassFileCannotHoldIsReportedWhereItStands() {
        tables.codes("1,ONE,one,").write("acme/codes.texts.csv", "name,text", "ONE,short", "ONE," + "a".repeat(65_536));

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .containsExactly(file("acme/codes.texts.csv") + ":3:5: a text of ONE is longer than the 65534 bytes"
                        + " that a class file takes; shorten it");
        assertThat(refusal.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "int", "true", "null", "default", "enum"})
    void aPlaceholderThatIsAKeywordIsReported(String placeholder) {
        tables.codes(withPlaceholder(placeholder));

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .containsExactly(
                        file("acme/codes.csv") + ":2:1: the placeholder {" + placeholder + "} of ONE cannot be a"
                                + " method of its exception, which has or may not have one of that name; give the placeholder"
                                + " another name");
        assertThat(refusal.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record", "yield", "var", "sealed", "of", "throwIfFailure", "equals", "message", "code", "text"})
    void aPlaceholderThatOnlyLooksTakenWorks(String placeholder) {
        tables.codes(withPlaceholder(placeholder));

        assertThat(refusal(CODES).errors()).isEmpty();
    }

    static Stream<String> methodsOfExceptions() {
        return Stream.<Class<?>>iterate(StatusException.class, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> name.matches("[a-z][A-Za-z0-9]*"))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("methodsOfExceptions")
    void noPlaceholderOverridesAMethodOfExceptions(String method) {
        tables.codes(withPlaceholder(method));

        assertThat(refusal(CODES).errors())
                .singleElement()
                .asString()
                .contains("the placeholder {" + method + "} of ONE cannot be a method");
    }

    /** javac -Xlint:serial warns of methods of these names in whatever is serializable. */
    @ParameterizedTest
    @ValueSource(strings = {"writeObject", "readObject", "readObjectNoData", "writeReplace", "readResolve"})
    void noPlaceholderLooksLikeAMethodOfSerialization(String method) {
        tables.codes(withPlaceholder(method));

        assertThat(refusal(CODES).errors())
                .singleElement()
                .asString()
                .contains("the placeholder {" + method + "} of ONE cannot be a method");
    }

    @Test
    void placeholdersHaveAnyNameWhereThereAreNoExceptionsPerStatus() {
        tables.codes(withPlaceholder("class"));

        assertThat(refusal("@StatusTable(value = \"acme/codes\", exceptions = StatusTable.Exceptions.PER_API)")
                        .errors())
                .isEmpty();
    }

    @Test
    void exceptionsWhoseNamesDifferInCaseAloneAreReported() {
        tables.codes("1,NOT_FOUND,one,", "2,NOTFOUND,two,", "3,CODES_EXCEPTION,three,");

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .containsExactly(
                        file("acme/codes.csv")
                                + ":3:1: the exception of NOTFOUND would have the same name as the exception"
                                + " of NOT_FOUND; give the status another name",
                        file("acme/codes.csv")
                                + ":4:1: the exception of CODES_EXCEPTION would have the same name as the"
                                + " exception of the whole table; give the status another name");
        assertThat(refusal.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CODES_STATUS", "CODES_EXCEPTION", "CODESSTATUS"})
    void exceptionsThatWouldHideTheTypesAroundThemAreReported(String name) {
        tables.codes("1," + name + ",one,");

        Refusal refusal = refusal(CODES);

        assertThat(refusal.errors())
                .singleElement()
                .asString()
                .startsWith(file("acme/codes.csv") + ":2:1: the exception of " + name
                        + " would have the same name as the ");
        assertThat(refusal.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@StatusTable",
                "@StatusTable()",
                "@StatusTable(1)",
                "@StatusTable(null)",
                "@StatusTable(NotThere.ID)",
                "@StatusTable(\"acme/\" + NotThere.ID)",
                "@StatusTable(value = \"acme/codes\", exceptions = NOT_THERE)",
                "@StatusTable(value = \"acme/codes\", exceptions = StatusTable.Exceptions.NOT_THERE)",
                "@StatusTable(value = \"acme/codes\", exceptions = null)",
                "@StatusTable(value = \"acme/codes\", prefix = NOT_THERE)",
                "@StatusTable(value = \"acme/codes\", supplement = NOT_THERE)",
                "@StatusTable(value = \"acme/codes\", overlays = NOT_THERE)",
                "@StatusTable(value = \"acme/codes\", overlays = {NOT_THERE})",
                "@StatusTable(value = \"acme/codes\", overlays = {\"acme/none\", NotThere.ID})",
                "@StatusTable(value = \"acme/codes\", locales = {NotThere.LOCALE, \"de\"})",
                "@StatusTable(value = \"acme/codes\", nothing = 1)"
            })
    void anAnnotationThatIsWrongInItselfIsTheCompilersToReport(String annotation) {
        tables.codes("1,ONE,one,");

        Refusal refusal = refusal(annotation);

        assertThat(refusal.compilation().errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getCode()).doesNotStartWith("compiler.err.proc"));
    }

    @Test
    void anAnnotationWithTwoWrongElementsHasTheCompilersErrors() {
        tables.codes("1,ONE,one,");

        Refusal refusal = refusal("@StatusTable(value = \"acme/codes\", overlays = {1, 2})");

        assertThat(refusal.compilation().errors()).hasSize(2);
    }

    /** What a user writes is what he means, even if it looks like what a compiler gives for something else. */
    @Test
    void aTextThatLooksLikeAnErrorOfTheCompilersIsReported() {
        assertThat(refusal("@StatusTable(\"<error>\")").errors())
                .anySatisfy(error -> assertThat(error).startsWith("\"<error>\" is no name of a table"));
    }

    @Test
    void anErrorOfOneTableDoesNotHinderAnother() {
        tables.codes("one,ONE,one,").write("other/codes.csv", "code,message", "2,two");

        Refusal refusal = refusal(CODES, "@StatusTable(value = \"other/codes\", prefix = \"Other\")");

        assertThat(refusal.errors()).hasSize(1);
        assertThat(refusal.written()).contains("com.example.OtherStatus").noneMatch(name -> name.contains("Codes"));
    }

    @Test
    void aFolderThatIsNoneIsReportedAsTheUnknownTable() {
        assertThat(Refusal.of(Project.annotated(CODES).withOptions("-Aconnectstatus.tables=a\0b"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("there is no table \"acme/codes\"; ");
    }

    @Test
    void theLongestTextsFit() {
        tables.codes("1,ASCII," + "a ".repeat(32_766) + "aa" + ",", "2,EMOJI," + "😀".repeat(10_922) + ",");

        assertThat(refusal(CODES).errors()).isEqualTo(List.of());
    }
}
