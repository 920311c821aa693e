package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import io.github.connectstatus.tables.folder.TableFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageSearchTest {

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
    private static final String MESSAGING_NOW = HEADER + """
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

    @TempDir
    private Path temporary;

    @BeforeEach
    void makeTablesAndAPackage() throws IOException {
        table("old", "messaging", MESSAGING);
        table("new", "messaging", MESSAGING_NOW);
        table("old", "event", EVENT);
        table("new", "event", EVENT);
        java("com/example/package-info.java", """
                @StatusTable("webex-connect/messaging")
                @StatusTable("webex-connect/event")
                package com.example;

                import io.github.connectstatus.StatusTable;
                """);
    }

    private void table(String version, String name, String text) throws IOException {
        write(version + "/webex-connect/" + name + ".csv", text);
    }

    private void java(String file, String text) throws IOException {
        write("src/" + file, text);
    }

    /** Writes a class of the package of the generated types. */
    private void inPackage(String body) throws IOException {
        java("com/example/Client.java", "package com.example;\n" + body);
    }

    private void write(String file, String text) throws IOException {
        Path path = temporary.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private CodeUsage search() {
        return CodeBase.read(List.of(temporary.resolve("src")))
                .flatMap(code -> UsageSearch.of(code, folder("old"), folder("new")))
                .value()
                .orElseThrow();
    }

    private TableFolder folder(String version) {
        return FolderReader.read(temporary.resolve(version + "/webex-connect"))
                .value()
                .orElseThrow();
    }

    /** Returns what was found, each usage in a line. */
    private List<String> usages() {
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

    private String place(String location) {
        String src = temporary.resolve("src").toString().replace('\\', '/') + "/";
        assertThat(location).startsWith(src);
        return location.substring(src.length()).replace("com/example/", "");
    }

    @Nested
    class Switches {

        @Test
        void bothFormsAreReadWithAllTheirLabels() throws IOException {
            inPackage("""
                    class Client {
                        void old(MessagingStatus status) {
                            switch (status) {
                                case SENT:
                                case OLD_LIMIT:
                                    break;
                                case GONE, UNTOUCHED:
                                    break;
                                default:
                            }
                        }
                        int now(MessagingStatus status) {
                            return switch (status) {
                                case MOVED,
                                     SENT -> 1;
                                default -> 0;
                            };
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "REMOVED Client.java:8 case MessagingStatus.GONE",
                            "OUTCOME Client.java:5 case MessagingStatus.SENT",
                            "OUTCOME Client.java:16 case MessagingStatus.SENT",
                            "CODE Client.java:15 case MessagingStatus.MOVED",
                            "DEPRECATED Client.java:6 case MessagingStatus.OLD_LIMIT");
        }

        @Test
        void aNestedSwitchHasTheTypeOfItsOwnValue() throws IOException {
            inPackage("""
                    class Client {
                        enum Light { SENT, GONE }
                        int nested(MessagingStatus status, Light light, EventStatus event) {
                            switch (light) {
                                case SENT:
                                    switch (status) {
                                        case DELIVERED: return switch (event) { case DELIVERED -> 1; default -> 2; };
                                        default: return 3;
                                    }
                                case GONE: return 4;
                                default: return 5;
                            }
                        }
                    }
                    """);

            assertThat(usages()).containsExactly("OUTCOME Client.java:8 case MessagingStatus.DELIVERED");
        }

        @Test
        void theValueIsKnownByItsDeclaration() throws IOException {
            inPackage("""
                    import io.github.connectstatus.Resolution;
                    import java.util.Optional;
                    class Client {
                        private MessagingStatus field;
                        MessagingStatus own() { return field; }
                        void all(MessagingException e, Resolution<MessagingStatus> resolution, Optional<MessagingStatus> optional, Object o) {
                            switch (this.field) { case SENT: }
                            switch (own()) { case SENT: }
                            switch (this.own()) { case SENT: }
                            switch (e.status().get()) { case SENT: }
                            switch (resolution.status().orElseThrow()) { case SENT: }
                            switch (optional.orElse(null)) { case SENT: }
                            switch ((MessagingStatus) o) { case SENT: }
                            switch (MessagingStatus.valueOf("SENT")) { case SENT: }
                            var inferred = MessagingStatus.resolve("1", "x").status().get();
                            switch (inferred) { case SENT: }
                            for (MessagingStatus each : MessagingStatus.values()) { switch (each) { case SENT: } }
                            if (o instanceof MessagingStatus matched) { switch (matched) { case SENT: } }
                            try { own(); } catch (MessagingException caught) { switch (caught.status().get()) { case SENT: } }
                            java.util.function.Consumer<Object> c = x -> { switch (((MessagingStatus) x)) { case SENT: } };
                        }
                    }
                    """);

            assertThat(usages()).hasSize(13).allMatch(line -> line.endsWith(" case MessagingStatus.SENT"));
        }

        @Test
        void whereTheFileDoesNotSayItTheLabelsNarrowTheTables() throws IOException {
            inPackage("""
                    class Client {
                        void unknown(Reply reply) {
                            switch (reply.status()) { case DELIVERED: }
                            switch (reply.status()) { case DELIVERED: case SENT: }
                            switch (reply.status()) { case DELIVERED: case CLICKED: }
                            switch (reply.status()) { case SENT: case OF_ANOTHER_ENUM: }
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED",
                            "OUTCOME Client.java:5 case perhaps MessagingStatus.DELIVERED",
                            "OUTCOME Client.java:5 case perhaps MessagingStatus.SENT");
        }

        @Test
        void aForeignEnumWithTheSameConstantsIsNeverCertain() throws IOException {
            inPackage("""
                    import java.util.Map;
                    class Client {
                        void foreign(Light light, Lights lights, MessagingStatus status, Map<MessagingStatus, Light> map) {
                            switch (light) { case SENT: }
                            switch (lights.of(status)) { case SENT: }
                            switch (map.get(status)) { case SENT: }
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "OUTCOME Client.java:6 case perhaps MessagingStatus.SENT",
                            "OUTCOME Client.java:7 case perhaps MessagingStatus.SENT");
        }

        @Test
        void aFieldOfAnotherObjectIsNotOneOfTheFile() throws IOException {
            inPackage("""
                    class Client {
                        EventStatus status;
                        void other(Reply reply) { switch (reply.status) { case SENT: } }
                    }
                    """);

            assertThat(usages()).containsExactly("OUTCOME Client.java:4 case perhaps MessagingStatus.SENT");
        }

        @Test
        void aValueThatIsMadeOfOneOfATableIsPerhapsOfThatTable() throws IOException {
            inPackage("""
                    class Client {
                        void made(Lights lights, MessagingStatus status) {
                            switch (lights.of(status)) { case DELIVERED: }
                            switch (lights.of(1)) { case DELIVERED: }
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED",
                            "OUTCOME Client.java:5 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED");
        }

        @Test
        void aValueOfOneOfTwoTablesIsPerhapsOfEither() throws IOException {
            inPackage("""
                    class Client {
                        void either(Either<MessagingStatus, EventStatus> either) {
                            switch (either.get()) { case DELIVERED: }
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED");
        }

        @Test
        void aValueThatIsDeclaredByItselfIsNotKnown() throws IOException {
            inPackage("class Client { void f() { var status = status.get(); switch (status) { case SENT: } } }");

            assertThat(usages()).containsExactly("OUTCOME Client.java:2 case perhaps MessagingStatus.SENT");
        }

        @Test
        void patternsNameExceptions() throws IOException {
            inPackage("""
                    class Client {
                        String text(MessagingException e) {
                            return switch (e) {
                                case MessagingException.Delivered d -> "delivered";
                                case MessagingException.OldLimit o -> "old";
                                default -> "other";
                            };
                        }
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "EXCEPTION_GONE Client.java:5 case MessagingException.Delivered",
                            "DEPRECATED Client.java:6 case MessagingException.OldLimit");
        }
    }

    @Nested
    class Catches {

        @Test
        void exceptionsThatAreGoneAreFoundInEachClause() throws IOException {
            java("com/other/Client.java", """
                    package com.other;
                    import com.example.MessagingException;
                    import com.example.MessagingException.Delivered;
                    class Client {
                        void send() {
                            try { send(); } catch (MessagingException.Delivered e) { }
                            try { send(); } catch (final Delivered e) { }
                            try { send(); } catch (MessagingException.Gone | Delivered e) { }
                            try { send(); } catch (com.example.MessagingException.Delivered e) { }
                            try { send(); } catch (MessagingException e) { }
                        }
                    }
                    """);

            assertThat(usages().stream().map(line -> line.replace("com/other/", "")))
                    .containsExactly(
                            "REMOVED Client.java:8 catch MessagingException.Gone",
                            "EXCEPTION_GONE Client.java:3 import MessagingException.Delivered",
                            "EXCEPTION_GONE Client.java:6 catch MessagingException.Delivered",
                            "EXCEPTION_GONE Client.java:7 catch MessagingException.Delivered",
                            "EXCEPTION_GONE Client.java:8 catch MessagingException.Delivered",
                            "EXCEPTION_GONE Client.java:9 catch MessagingException.Delivered");
        }

        @Test
        void namesCanBeImportedAllAtOnce() throws IOException {
            java("com/other/One.java", """
                    package com.other;
                    import com.example.*;
                    class One { void f() { try { f(); } catch (MessagingException.Delivered e) { } } }
                    """);
            java("com/other/Two.java", """
                    package com.other;
                    import com.example.MessagingException.*;
                    class Two { void f() { try { f(); } catch (Delivered e) { } } }
                    """);
            java("com/other/Three.java", """
                    package com.other;
                    import static com.example.MessagingException.Delivered;
                    class Three { void f() { try { f(); } catch (Delivered e) { } } }
                    """);
            java("com/other/None.java", """
                    package com.other;
                    class None { void f() { try { f(); } catch (MessagingException.Delivered | Delivered e) { } } }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "EXCEPTION_GONE com/other/One.java:3 catch MessagingException.Delivered",
                            "EXCEPTION_GONE com/other/Three.java:2 import MessagingException.Delivered",
                            "EXCEPTION_GONE com/other/Three.java:3 catch MessagingException.Delivered",
                            "EXCEPTION_GONE com/other/Two.java:3 catch MessagingException.Delivered");
        }

        @Test
        void lostAccessorsAreSaidOnceAFile() throws IOException {
            inPackage("""
                    class Client {
                        void send() {
                            try { send(); } catch (MessagingException.InvalidType e) { e.type(); }
                            try { send(); } catch (MessagingException.InvalidType e) { e.type(); }
                        }
                    }
                    """);

            assertThat(usages()).containsExactly("ACCESSORS_GONE Client.java:4 catch MessagingException.InvalidType");
            assertThat(search().usages()).extracting(Usage::detail).containsExactly("type()");
            assertThat(search().mayBreak()).isTrue();
        }

        @Test
        void onlyFailuresHaveExceptions() throws IOException {
            inPackage("class Client { void f() { try { f(); } catch (MessagingException.SentInPart e) { } } }");

            assertThat(usages()).isEmpty();
        }

        @Test
        void aClassOfTheFileItselfIsNotOurs() throws IOException {
            inPackage("""
                    class Client {
                        static class MessagingException extends RuntimeException {
                            static class Delivered extends MessagingException { }
                        }
                        void f() { try { f(); } catch (MessagingException.Delivered e) { } }
                    }
                    """);

            assertThat(usages()).isEmpty();
        }
    }

    @Nested
    class Mentions {

        @Test
        void constantsAreFoundWhereverTheyAreNamed() throws IOException {
            java("com/other/Client.java", """
                    package com.other;
                    import static com.example.MessagingStatus.GONE;
                    import static com.example.MessagingStatus.SENT;
                    import com.example.MessagingStatus;
                    import java.util.EnumSet;
                    class Client {
                        boolean compare(MessagingStatus status) { return status == MessagingStatus.SENT; }
                        boolean not(MessagingStatus status) { return SENT != status; }
                        EnumSet<MessagingStatus> set = EnumSet.of(SENT, MessagingStatus.UNTOUCHED);
                        Runnable reference = MessagingStatus.SENT::code;
                        int code = com.example.MessagingStatus.SENT.code();
                        MessagingStatus choose(boolean sent) { return sent ? SENT : GONE; }
                        String text() { return "is " + SENT; }
                        void SENT() { SENT(); }
                    }
                    """);

            assertThat(usages().stream().map(line -> line.replace("com/other/", "")))
                    .containsExactly(
                            "REMOVED Client.java:2 import MessagingStatus.GONE",
                            "REMOVED Client.java:12 mention MessagingStatus.GONE",
                            "OUTCOME Client.java:7 comparison MessagingStatus.SENT",
                            "OUTCOME Client.java:8 comparison MessagingStatus.SENT",
                            "OUTCOME Client.java:9 mention MessagingStatus.SENT",
                            "OUTCOME Client.java:10 mention MessagingStatus.SENT",
                            "OUTCOME Client.java:11 mention MessagingStatus.SENT",
                            "OUTCOME Client.java:12 mention MessagingStatus.SENT",
                            "OUTCOME Client.java:13 mention MessagingStatus.SENT");
        }

        @Test
        void aVariableOfTheSameNameHidesAConstant() throws IOException {
            java("com/other/Client.java", """
                    package com.other;
                    import static com.example.MessagingStatus.SENT;
                    class Client {
                        int block() { int SENT = 1; return SENT; }
                        int group(int i) { switch (i) { case 1: int SENT = 2; return SENT; default: return 0; } }
                        IntUnaryOperator lambda() { return SENT -> SENT; }
                        void loop() { for (int SENT = 0; SENT < 1; ) { } }
                        void resources() throws Exception { try (Reader SENT = open()) { SENT.read(); } }
                        boolean pattern(Object o) { return o instanceof String SENT && SENT.isEmpty(); }
                    }
                    """);

            assertThat(usages()).isEmpty();
        }

        @Test
        void theTypeOfAVariableInACaseIsNoLabel() throws IOException {
            inPackage("""
                    class Client {
                        void f(int i) { switch (i) { case 1: MessagingException.OldLimit limit; } }
                    }
                    """);

            assertThat(usages()).containsExactly("DEPRECATED Client.java:3 mention MessagingException.OldLimit");
        }

        @Test
        void instanceofAndClassLiteralsNameExceptions() throws IOException {
            inPackage("""
                    class Client {
                        boolean old(Exception e) { return e instanceof MessagingException.OldLimit; }
                        boolean now(Exception e) { return e instanceof MessagingException.OldLimit limit && limit != null; }
                        Class<?> literal = MessagingException.Revived.class;
                        MessagingException.UntouchedX none;
                    }
                    """);

            assertThat(usages())
                    .containsExactly(
                            "DEPRECATED Client.java:3 instanceof MessagingException.OldLimit",
                            "DEPRECATED Client.java:4 instanceof MessagingException.OldLimit",
                            "REVIVED Client.java:5 mention MessagingException.Revived");
        }

        @Test
        void whoNamesAStatusOfACodeMayNotSeeItsNewVariant() throws IOException {
            inPackage("""
                    class Client {
                        boolean is(MessagingStatus s) { return s == MessagingStatus.INVALID_JSON; }
                    }
                    """);

            assertThat(usages()).containsExactly("NEW_VARIANT Client.java:3 comparison MessagingStatus.INVALID_JSON");
            assertThat(search().usages()).extracting(Usage::detail).containsExactly("3: INVALID_JSON_BODY");
            assertThat(search().mayBreak()).isFalse();
        }

        @Test
        void aTableThatIsGoneIsSaidOnceAFileAndType() throws IOException {
            Files.delete(temporary.resolve("new/webex-connect/event.csv"));
            inPackage("""
                    class Client {
                        EventStatus one;
                        EventStatus two;
                    }
                    """);

            assertThat(usages()).containsExactly("REMOVED Client.java:3 mention EventStatus");
        }
    }

    @Nested
    class Types {

        @Test
        void areCalledAsTheAnnotationSays() throws IOException {
            java("com/example/package-info.java", """
                    @io.github.connectstatus.StatusTable(value = ("webex-connect" + "/") + "messaging", prefix = "Sms")
                    package com.example;
                    """);
            inPackage("class Client { Object sms = SmsStatus.SENT; Object other = MessagingStatus.SENT; }");

            assertThat(usages()).containsExactly("OUTCOME Client.java:2 mention SmsStatus.SENT");
        }

        @Test
        void haveTheOverlaysThatTheAnnotationNames() throws IOException {
            java("com/example/package-info.java", """
                    @StatusTable(value = "webex-connect/messaging", overlays = "acme/more")
                    package com.example;
                    import io.github.connectstatus.StatusTable;
                    """);
            java("com/example/sms/package-info.java", """
                    @StatusTable(value = "webex-connect/messaging", overlays = {"acme/" + ("sms"), "acme/more"})
                    package com.example.sms;
                    import io.github.connectstatus.StatusTable;
                    """);

            assertThat(search().types())
                    .extracting(TableTypes::overlays)
                    .containsExactlyInAnyOrder(List.of("acme/more"), List.of("acme/sms", "acme/more"));
        }

        @Test
        void areThoseOfTablesWithWhichSomethingHasHappened() throws IOException {
            java("Statuses.java", """
                    @io.github.connectstatus.StatusTable("webex-connect/messaging")
                    class Statuses { Object sent = MessagingStatus.SENT; }
                    """);

            assertThat(search().types())
                    .extracting(types -> types.qualified(types.exception()))
                    .containsExactlyInAnyOrder("com.example.MessagingException", "MessagingException");
            assertThat(usages()).containsExactly("OUTCOME Statuses.java:2 mention MessagingStatus.SENT");
        }

        @Test
        void areNotAskedForByTheAnnotationOfAnother() throws IOException {
            java("com/other/Statuses.java", """
                    package com.other;
                    import com.acme.StatusTable;
                    @StatusTable("webex-connect/messaging")
                    class Statuses { Object sent = MessagingStatus.SENT; }
                    """);

            assertThat(usages()).isEmpty();
        }

        @Test
        void ofATableInACopyOfItsFolderAreFoundByTheNameOfTheTable() throws IOException {
            java("com/other/Statuses.java", """
                    package com.other;
                    @io.github.connectstatus.StatusTable("acme/messaging")
                    class Statuses { Object sent = MessagingStatus.SENT; }
                    """);
            assertThat(usages()).isEmpty();

            Files.delete(temporary.resolve("src/com/example/package-info.java"));
            assertThat(usages()).containsExactly("OUTCOME com/other/Statuses.java:3 mention MessagingStatus.SENT");
        }

        @Test
        void ofTwoTablesWithOneNameArePerhapsOfEither() throws IOException {
            java("com/example/package-info.java", """
                    @StatusTable(value = "webex-connect/messaging", prefix = "Any")
                    @StatusTable(value = "webex-connect/event", prefix = "Any")
                    package com.example;
                    import io.github.connectstatus.StatusTable;
                    """);
            inPackage("class Client { Object delivered = AnyStatus.DELIVERED; }");

            assertThat(usages())
                    .containsExactly(
                            "OUTCOME Client.java:2 mention perhaps AnyStatus.DELIVERED or AnyStatus.DELIVERED");
        }

        @Test
        void ofAClassAreInItsPackage() throws IOException {
            Files.delete(temporary.resolve("src/com/example/package-info.java"));
            java("com/statuses/Statuses.java", """
                    package com.statuses;
                    import io.github.connectstatus.*;
                    @StatusTable(value = "webex-connect/messaging", exceptions = StatusTable.Exceptions.PER_API)
                    class Statuses { Object o = MessagingStatus.SENT; Object e = MessagingException.Delivered.class; }
                    """);
            inPackage("class Client { Object o = MessagingStatus.SENT; }");

            assertThat(usages()).containsExactly("OUTCOME com/statuses/Statuses.java:4 mention MessagingStatus.SENT");
        }

        @Test
        void maySeveralModulesAskFor() throws IOException {
            java("com/example/Again.java", """
                    package com.example;
                    @io.github.connectstatus.StatusTable("webex-connect/messaging")
                    class Again { Object sent = MessagingStatus.SENT; }
                    """);

            assertThat(usages()).containsExactly("OUTCOME Again.java:3 mention MessagingStatus.SENT");
            assertThat(search().types())
                    .filteredOn(types -> types.prefix().equals("Messaging"))
                    .singleElement()
                    .extracting(TableTypes::annotations)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(2);
        }

        @Test
        void haveTheirDefaultNamesPerhapsWhereNobodyAsksForThem() throws IOException {
            Files.delete(temporary.resolve("src/com/example/package-info.java"));
            inPackage("class Client { Object one = MessagingStatus.SENT; }");
            java("com/other/MessagingStatus.java", "package com.other; enum MessagingStatus { SENT }");
            java("com/other/Client.java", "package com.other; class Client { Object o = MessagingStatus.SENT; }");
            java("com/third/Client.java", """
                    package com.third;
                    import com.other.MessagingStatus;
                    class Client { Object o = MessagingStatus.SENT; }
                    """);

            assertThat(usages()).containsExactly("OUTCOME Client.java:2 mention perhaps MessagingStatus.SENT");

            java("com/fourth/Client.java", """
                    package com.fourth;
                    import com.acme.MessagingStatus;
                    class Client { Object o = MessagingStatus.SENT; }
                    """);
            java("Client.java", "class Client { Object o = MessagingStatus.SENT; }");

            assertThat(usages())
                    .containsExactlyInAnyOrder(
                            "OUTCOME Client.java:1 mention perhaps MessagingStatus.SENT",
                            "OUTCOME Client.java:2 mention perhaps MessagingStatus.SENT",
                            "OUTCOME com/fourth/Client.java:3 mention perhaps MessagingStatus.SENT");
        }

        @Test
        void withoutTheSupplementSeeTheTableAlone() throws IOException {
            for (String version : List.of("old", "new")) {
                table(version, "index", "table,title,supplement\nmessaging,Messaging,more\nmore,More,\n");
            }
            table("old", "more", "code,name,message\n70,EXTRA,Extra\n71,DROPPED,Dropped\n");
            table("new", "more", "code,name,message\n7,GONE,Gone\n");
            table("new", "messaging", MESSAGING_NOW + "70,EXTRA,Extra,,,\n");
            inPackage("""
                    class Client {
                        Object one = MessagingStatus.GONE;
                        Object two = MessagingStatus.EXTRA;
                        Object three = MessagingStatus.DROPPED;
                    }
                    """);

            assertThat(usages()).containsExactly("REMOVED Client.java:5 mention MessagingStatus.DROPPED");

            java("com/example/package-info.java", """
                    @StatusTable(value = "webex-connect/messaging", supplement = false)
                    package com.example;
                    import io.github.connectstatus.StatusTable;
                    """);

            assertThat(usages()).containsExactly("REMOVED Client.java:3 mention MessagingStatus.GONE");
        }
    }

    @Nested
    class NotAnalysed {

        private List<String> unanalysed() {
            return search().unanalysed().stream()
                    .map(file -> place(file.location().toString()) + " " + file.reason())
                    .toList();
        }

        @Test
        void isWhatCannotBeParsed() throws IOException {
            inPackage("class Client {\n  Object o = MessagingStatus.SENT\n}");
            java("com/example/Unconcerned.java", "class {");

            assertThat(unanalysed())
                    .singleElement()
                    .asString()
                    .startsWith("Client.java:3 not parsed by Java ")
                    .endsWith(": ';' expected");
        }

        @Test
        void areOtherLanguages() throws IOException {
            java("com/example/Sms.kt", "package com.example\n\nval sent = MessagingStatus.SENT\n");
            java("com/example/Other.kt", "package com.example\n\nval sent = MyMessagingStatus.SENT\n");
            java("com/example/Sms.groovy", "try { MessagingStatus.SENT } catch (MessagingException.Delivered e) { }");
            java("com/example/Sms.scala", "// nothing\n");

            assertThat(unanalysed())
                    .containsExactly(
                            "Sms.groovy:1 not Java, and names MessagingException",
                            "Sms.groovy:1 not Java, and names MessagingStatus",
                            "Sms.kt:3 not Java, and names MessagingStatus");
        }

        @Test
        void isAnAnnotationThatIsNotPlainText() throws IOException {
            java("com/example/Statuses.java", """
                    package com.example;
                    import io.github.connectstatus.StatusTable;
                    @StatusTable(Tables.MESSAGING)
                    class Statuses { }
                    @StatusTable(value = "webex-connect/event", overlays = {"acme/more", Tables.MORE})
                    class MoreStatuses { }
                    @StatusTable("webex-connect/" + Tables.EVENT)
                    class EventStatuses { }
                    """);

            assertThat(unanalysed())
                    .containsExactly(
                            "Statuses.java:3 what this @StatusTable asks for is not written as plain text",
                            "Statuses.java:5 what this @StatusTable asks for is not written as plain text",
                            "Statuses.java:7 what this @StatusTable asks for is not written as plain text");
        }

        @Test
        void isWhatIsGenerated() throws IOException {
            java("com/example/MessagingException.java", """
                    // Generated from the status table webex-connect/messaging.
                    package com.example;
                    class MessagingException { Object o = MessagingStatus.SENT; }
                    """);

            assertThat(usages()).isEmpty();
        }
    }
}
