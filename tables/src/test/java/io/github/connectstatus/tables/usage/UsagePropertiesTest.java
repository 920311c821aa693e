package io.github.connectstatus.tables.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableIndex;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.folder.FolderTable;
import io.github.connectstatus.tables.folder.TableFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Wherever a name stands, and whatever stands around it, it is found on its line, and nothing else is. */
class UsagePropertiesTest {

    private static final String OLD = "code,name,message,outcome\n1,ONE,One,\n2,TWO,Two,\n";
    private static final String NEW = "code,name,message,outcome,deprecated\n1,ONE,One,success,\n2,TWO,Two,,Old.\n";

    /** Members of a class, and what is found on their line. */
    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            Map.entry("Object a# = CodesStatus.ONE;", List.of("OUTCOME ONE")),
            Map.entry(
                    "Object b# = java.util.EnumSet.of(CodesStatus.ONE, CodesStatus.TWO);",
                    List.of("OUTCOME ONE", "DEPRECATED TWO")),
            Map.entry(
                    "int c#(CodesStatus s) { switch (s) { case TWO: return 1; default: return 2; } }",
                    List.of("DEPRECATED TWO")),
            Map.entry(
                    "int d#(CodesStatus s) { return switch (s) { case ONE, TWO -> 1; default -> 2; }; }",
                    List.of("OUTCOME ONE", "DEPRECATED TWO")),
            Map.entry("void e#() { try { e#(); } catch (CodesException.One e) { } }", List.of("EXCEPTION_GONE One")),
            Map.entry(
                    "void f#() { try { f#(); } catch (IllegalStateException | CodesException.Two e) { } }",
                    List.of("DEPRECATED Two")),
            Map.entry(
                    "boolean g#(Exception e) { return e instanceof CodesException.One; }",
                    List.of("EXCEPTION_GONE One")),
            Map.entry("boolean h#(CodesStatus s) { return s == CodesStatus.TWO; }", List.of("DEPRECATED TWO")),
            Map.entry("// CodesStatus.ONE", List.of()),
            Map.entry("/* case ONE: */ String i# = \"CodesStatus.ONE\";", List.of()),
            Map.entry(
                    "enum J# { ONE, TWO; int k(J# j) { return switch (j) { case ONE -> 1; case TWO -> 2; }; } }",
                    List.of()),
            Map.entry("int l#(int ONE) { return ONE; }", List.of()),
            Map.entry("", List.of()));

    @Provide
    Arbitrary<List<String>> members() {
        Arbitrary<String> member = Combinators.combine(
                        Arbitraries.of(MEMBERS.keySet().stream().sorted().toList()), Arbitraries.of("", "    ", "\t"))
                .as((text, indent) -> indent + text);
        return member.list().ofMaxSize(20);
    }

    @Property(tries = 50)
    void eachNameIsFoundOnItsLine(@ForAll("members") List<String> members, @ForAll boolean windows) {
        List<String> lines = new ArrayList<>(List.of("package com.example;", "class Client {"));
        List<String> expected = new ArrayList<>();
        for (String member : members) {
            lines.add(member.replace("#", String.valueOf(lines.size())));
            for (String found : MEMBERS.get(member.strip())) {
                expected.add(lines.size() + " " + found);
            }
        }
        lines.add("}");
        CodeFile client = new CodeFile("Client.java", String.join(windows ? "\r\n" : "\n", lines));

        CodeUsage usage = search(client);

        assertThat(usage.unanalysed()).isEmpty();
        assertThat(usage.usages()).allMatch(Usage::isCertain);
        assertThat(usage.usages().stream()
                        .map(one -> one.location().line() + " " + one.effect() + " "
                                + one.name().substring(one.name().indexOf('.') + 1)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(search(client)).isEqualTo(usage);
    }

    private static CodeUsage search(CodeFile client) {
        CodeFile types = new CodeFile(
                "package-info.java", "@io.github.connectstatus.StatusTable(\"acme/codes\") package com.example;");
        return UsageSearch.of(new CodeBase(List.of(types, client)), folder(OLD), folder(NEW))
                .value()
                .orElseThrow();
    }

    private static TableFolder folder(String codes) {
        Table table = TableReader.read("acme/codes", new SourceFile("codes.csv", codes.getBytes(UTF_8)))
                .value()
                .orElseThrow();
        FolderTable only = new FolderTable(IndexEntry.of("codes", "Codes"), table, List.of(), Optional.empty());
        return new TableFolder(Path.of("acme"), "acme", new TableIndex(List.of()), List.of(only));
    }
}
