package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.TableFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Java that is searched for what an update changes, with a folder of tables as it was and as it is. */
final class SearchedCode {

    private static final String HEADER = "code,name,message,template,outcome,deprecated\n";

    private static final String MESSAGING = HEADER + """
            1,SENT,Sent,,accepted,
            2,DELIVERED,Delivered,,failure,
            3,INVALID_JSON,Invalid JSON,,,
            4,INVALID_TYPE,invalid type xx,invalid type {type},,
            5,OLD_LIMIT,Old limit,,,
            6,REVIVED,Revived,,,Gone from the page.
            7,GONE,Gone,,,
            8,MOVED,Moved,,,
            10,SENT_IN_PART,Sent in part,,partial,
            9,UNTOUCHED,Untouched,,,
            """;

    /** As {@link #MESSAGING}, but something has happened with all but the last of its statuses. */
    static final String MESSAGING_NOW = HEADER + """
            1,SENT,Sent,,success,
            2,DELIVERED,Delivered,,success,
            3,INVALID_JSON,Invalid JSON,,,
            3,INVALID_JSON_BODY,Invalid JSON body,,,
            4,INVALID_TYPE,invalid type,,,
            5,OLD_LIMIT,Old limit,,,No longer documented.
            6,REVIVED,Revived,,,
            80,MOVED,Moved,,,
            9,UNTOUCHED,Untouched,,,
            """;

    private static final String EVENT = HEADER + "1,DELIVERED,Delivered,,success,\n2,CLICKED,Clicked,,success,\n";

    private final Path root;

    private SearchedCode(Path root) {
        this.root = root;
    }

    /** Makes the tables, and a package that asks for them. */
    static SearchedCode in(Path root) throws IOException {
        SearchedCode code = new SearchedCode(root);
        code.table("old", "messaging", MESSAGING);
        code.table("new", "messaging", MESSAGING_NOW);
        code.table("old", "event", EVENT);
        code.table("new", "event", EVENT);
        code.java("com/example/package-info.java", """
                @StatusTable("webex-connect/messaging")
                @StatusTable("webex-connect/event")
                package com.example;

                import io.github.connectstatus.StatusTable;
                """);
        return code;
    }

    void table(String version, String name, String text) throws IOException {
        write(version + "/webex-connect/" + name + ".csv", text);
    }

    void java(String file, String text) throws IOException {
        write("src/" + file, text);
    }

    /** Writes a class of the package of the generated types. */
    void inPackage(String body) throws IOException {
        java("com/example/Client.java", "package com.example;\n" + body);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void delete(String file) throws IOException {
        Files.delete(root.resolve(file));
    }

    CodeUsage search() {
        return CodeBase.read(List.of(root.resolve("src")))
                .flatMap(code -> UsageSearch.of(code, folder("old"), folder("new")))
                .value()
                .orElseThrow();
    }

    private TableFolder folder(String version) {
        return FolderReader.read(root.resolve(version + "/webex-connect"))
                .value()
                .orElseThrow();
    }

    /** Returns what was found, each usage in a line. */
    List<String> usages() {
        CodeUsage found = search();
        assertThat(found.unanalysed()).isEmpty();
        return found.usages().stream().map(this::line).toList();
    }

    private String line(Usage usage) {
        return String.join(
                        " ",
                        usage.effect().name(),
                        place(usage.location().toString()),
                        usage.form().word(),
                        usage.isCertain() ? "" : "perhaps",
                        usage.name(),
                        usage.others().isEmpty() ? "" : "or " + String.join(" or ", usage.others()))
                .replaceAll(" +", " ")
                .strip();
    }

    /** Returns where something is, below the sources or in the package. */
    String place(String location) {
        String src = root.resolve("src").toString().replace('\\', '/') + "/";
        assertThat(location).startsWith(src);
        return location.substring(src.length()).replace("com/example/", "");
    }
}
