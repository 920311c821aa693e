package io.github.connectstatus.tables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String INDEX = "table,title,supplement\ncodes,Codes,more\nmore,More,\n";
    private static final String HEADER = "code,name,message,description,template,outcome,deprecated\n";
    private static final String CODES = HEADER + "1,ONE,One,,,,\n2,TWO,Two,,,,\n";
    private static final String MORE = HEADER + "3,THREE,Three,,,success,\n";

    @TempDir
    private Path temporary;

    @BeforeEach
    void makeVersions() throws IOException {
        version("old", CODES, MORE);
        version("new", CODES, MORE);
    }

    private void version(String name, String codes, String more) throws IOException {
        write(name + "/acme/index.csv", INDEX);
        write(name + "/acme/codes.csv", codes);
        write(name + "/acme/more.csv", more);
    }

    private Path write(String file, String text) throws IOException {
        Path path = temporary.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        return Files.writeString(path, text);
    }

    private CommandRun diff(Object... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of("diff", temporary.resolve("old/acme"), temporary.resolve("new/acme")),
                        Stream.of(more))
                .toArray());
    }

    private Path code(String text) throws IOException {
        write("src/com/example/package-info.java", """
                @io.github.connectstatus.StatusTable("acme/codes")
                package com.example;
                """);
        write("src/com/example/Client.java", text);
        return temporary.resolve("src");
    }

    @Test
    void aTableAndItsSupplementAreOne() throws IOException {
        version("new", CODES + "3,THREE,Three,,,success,\n", HEADER + "4,FOUR,Four,,,success,\n");

        CommandRun run = diff("--check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("| Codes | 1 | 0 | 0 | 0 | 0 | 0 | yes |", "| 4 | `FOUR` | Four |  |")
                .doesNotContain("More", "THREE");

        version("new", HEADER + "1,ONE,One,,,,\n", HEADER + "2,TWO,Two,,,,\n3,THREE,Three,,,success,\n");

        assertThat(diff().out()).endsWith("The tables are the same.\n\n");
    }

    @Test
    void translationsOfBothAreThoseOfOneTable() throws IOException {
        write("old/acme/codes_fr.csv", "name,source,message\nONE,One,un\nTWO,Two,deux\n");
        write("old/acme/more_fr.csv", "name,source,message\nTHREE,Three,trois\n");
        write("new/acme/codes_fr.csv", "name,source,message\nONE,One,un\nTWO,Two,deux\nTHREE,Three,trois\n");
        write("new/acme/more_fr.csv", "name,source,message\nFOUR,Fore,quatre\n");
        version("new", CODES + "3,THREE,Three,,,success,\n", HEADER + "4,FOUR,Four,,,,\n5,FIVE,Five,,,,\n");

        assertThat(diff().out()).contains("| fr | `FIVE` | `FOUR` |");
    }

    @Test
    void theCodeIsReportedWithWhatToDo() throws IOException {
        version("new", HEADER + "1,ONE,One,,,success,\n2,TWO,Two,,,,Old.\n", MORE);
        Path src = code("""
                package com.example;

                class Client {
                    int send(CodesStatus status, Reply reply) {
                        try {
                            send(status, reply);
                        } catch (CodesException.One e) {
                            return 1;
                        }
                        switch (reply.status()) {
                            case TWO: return 2;
                        }
                        return status == CodesStatus.ONE ? 3 : 4;
                    }
                }
                """);

        CommandRun run = diff("--code", src);

        String client = src.toString().replace('\\', '/') + "/com/example/Client.java";
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# Status tables: changes of acme\n").endsWith("""
                        ## In the code

                        | table | types | asked for in |
                        | --- | --- | --- |
                        | `acme/codes` | `com.example.CodesStatus`, `CodesException` | `SRC/package-info.java:1` |

                        ### Exceptions that are gone

                        **No longer compiles:** these statuses are no failures any more; delete the `catch`, and handle the status where the answer is returned.

                        - `CodesException.One`: was failure, is success
                          - `SRC/Client.java:7` catch

                        ### Another outcome

                        Check that the code treats these statuses as what they are now.

                        - `CodesStatus.ONE`: was failure, is success
                          - `SRC/Client.java:13` comparison

                        ### Deprecated

                        Keep the code while the API may still answer so; delete it then.

                        - `CodesStatus.TWO`: Old.
                          - `SRC/Client.java:11` case, *perhaps*

                        *Perhaps*: the file alone does not say whether this is the name of a status of the table.

                        """.replace(
                        "SRC", client.replace("/Client.java", "")));
        assertThat(named(run.out())).containsExactly("One", "ONE", "TWO");
    }

    /** Returns the names that a report has places of, after it has gone there. */
    private static List<String> named(String report) throws IOException {
        List<String> named = new ArrayList<>();
        String name = "";
        for (String line : report.lines().toList()) {
            Matcher subject = Pattern.compile("- `\\w+\\.(\\w+)`.*").matcher(line);
            Matcher place = Pattern.compile("  - `(.+\\.java):(\\d+)` .*").matcher(line);
            if (subject.matches()) {
                name = subject.group(1);
            } else if (place.matches()) {
                List<String> lines = Files.readAllLines(Path.of(place.group(1)));
                assertThat(lines.get(Integer.parseInt(place.group(2)) - 1)).containsPattern("\\b" + name + "\\b");
                named.add(name);
            }
        }
        return named;
    }

    @Test
    void allVariantsOfACodeAreOneLine() throws IOException {
        version("new", CODES + "1,ONE_MORE,One more,,,,\n", MORE);
        Path src = code("""
                package com.example;
                class Client {
                    Object one = CodesStatus.ONE;
                    Object two = CodesStatus.ONE;
                }
                """);

        String client = src.toString().replace('\\', '/') + "/com/example/Client.java";
        assertThat(diff("--code", src).out())
                .contains("### Codes with further statuses", """
                        - `acme/codes` 1: ONE\\_MORE
                          - `CLIENT:3` mention `CodesStatus.ONE`
                          - `CLIENT:4` mention `CodesStatus.ONE`

                        """.replace("CLIENT", client))
                .doesNotContain("Perhaps");
    }

    @Test
    void anotherFolderIsSaidToBeTakenForATable() throws IOException {
        version("new", CODES.replace("Two,,,,", "Two,,,,Old."), MORE);
        Path src = code("package com.example;\nclass Client { Object o = CodesStatus.ONE; }\n");
        write("src/com/example/package-info.java", """
                @io.github.connectstatus.StatusTable("company/codes")
                package com.example;
                """);

        assertThat(diff("--code", src).out())
                .contains("package-info.java:1`, as `company/codes`, which is taken to be this table |");
    }

    @Test
    void withCheckOnlyCodeThatMayBreakEndsWithOne() throws IOException {
        version("new", HEADER + "1,ONE,One,,,success,\n2,TWO,Two,,,,Old.\n", MORE);
        Path src = code("package com.example;\nclass Client { Object o = CodesException.One.class; }\n");

        assertThat(diff("--check").exitCode()).isEqualTo(1);
        assertThat(diff("--check", "--code", src).exitCode()).isEqualTo(1);
        assertThat(diff("--code", src).exitCode()).isZero();

        code("package com.example;\nclass Client { Object o = CodesStatus.TWO; }\n");
        assertThat(diff("--check", "--code", src).exitCode()).isZero();

        code("package com.example;\nclass Client { Object o = CodesStatus.ONE }\n");
        CommandRun unparsed = diff("--check", "--code", src);
        assertThat(unparsed.exitCode()).isEqualTo(1);
        assertThat(unparsed.out())
                .contains(
                        "### Not analysed\n\nLook at these files yourself.\n", "/Client.java:2`: not parsed by Java ");
    }

    @Test
    void codeThatNamesNothingOfItIsSaidToDoSo() throws IOException {
        version("new", CODES.replace("Two,,,,", "Two,,,,Old."), MORE);
        Path src = code("package com.example;\nclass Client { Object o = CodesStatus.ONE; }\n");

        assertThat(diff("--code", src).out()).contains("The code names no status with which something has happened.");
    }

    @Test
    void overlaysOfTheCodeAreNamed() throws IOException {
        version("new", CODES.replace("Two,,,,", "Two,,,,Old."), MORE);
        Path src = code("package com.example;\nclass Client { Object o = CodesStatus.ONE; }\n");
        write("src/com/example/package-info.java", """
                @io.github.connectstatus.StatusTable(value = "acme/codes", overlays = "acme/own")
                package com.example;
                """);

        assertThat(diff("--code", src).out())
                .contains("The overlays of `com.example.CodesStatus` are not compared: `acme/own`.");
    }

    @Test
    void aFolderWithoutSourcesEndsWithThree() throws IOException {
        Path nothing = temporary.resolve("nothing");
        CommandRun none = diff("--code", nothing);
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err())
                .isEqualTo(nothing + ": this is not a folder; name a folder with source files, such as src/main/java"
                        + System.lineSeparator());
        assertThat(none.out()).isEmpty();

        CommandRun empty = diff("--code", temporary.resolve("old"));
        assertThat(empty.exitCode()).isEqualTo(3);
        assertThat(empty.err()).contains("old: there are no source files below this folder; ");
    }

    @Test
    void releasesAreComparedByTheirJars() throws IOException {
        Path old = jar("old.jar", CODES);
        Path now = jar("new.jar", HEADER + "1,ONE,One,,,,\n");

        CommandRun run = CommandRun.of("diff", "--check", old, now);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("# Status tables: changes of acme\n").contains("### Removed", "`TWO`");
    }

    private Path jar(String name, String codes) throws IOException {
        Path jar = temporary.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("status-tables/acme/codes.csv"));
            out.write(codes.getBytes(UTF_8));
        }
        return jar;
    }
}
