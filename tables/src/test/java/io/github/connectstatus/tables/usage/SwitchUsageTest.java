package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SwitchUsageTest extends UsageTest {

    @Test
    void bothFormsAreReadWithAllTheirLabels() throws IOException {
        code.inPackage("""
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

        assertThat(code.usages())
                .containsExactly(
                        "REMOVED Client.java:8 case MessagingStatus.GONE",
                        "OUTCOME Client.java:5 case MessagingStatus.SENT",
                        "OUTCOME Client.java:16 case MessagingStatus.SENT",
                        "CODE Client.java:15 case MessagingStatus.MOVED",
                        "DEPRECATED Client.java:6 case MessagingStatus.OLD_LIMIT");
    }

    @Test
    void aNestedSwitchHasTheTypeOfItsOwnValue() throws IOException {
        code.inPackage("""
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

        assertThat(code.usages()).containsExactly("OUTCOME Client.java:8 case MessagingStatus.DELIVERED");
    }

    @Test
    void theValueIsKnownByItsDeclaration() throws IOException {
        code.inPackage("""
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

        assertThat(code.usages()).hasSize(13).allMatch(line -> line.endsWith(" case MessagingStatus.SENT"));
    }

    @Test
    void whereTheFileDoesNotSayItTheLabelsNarrowTheTables() throws IOException {
        code.inPackage("""
                class Client {
                    void unknown(Reply reply) {
                        switch (reply.status()) { case DELIVERED: }
                        switch (reply.status()) { case DELIVERED: case SENT: }
                        switch (reply.status()) { case DELIVERED: case CLICKED: }
                        switch (reply.status()) { case SENT: case OF_ANOTHER_ENUM: }
                    }
                }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED",
                        "OUTCOME Client.java:5 case perhaps MessagingStatus.DELIVERED",
                        "OUTCOME Client.java:5 case perhaps MessagingStatus.SENT");
    }

    @Test
    void aForeignEnumWithTheSameConstantsIsNeverCertain() throws IOException {
        code.inPackage("""
                import java.util.Map;
                class Client {
                    void foreign(Light light, Lights lights, MessagingStatus status, Map<MessagingStatus, Light> map) {
                        switch (light) { case SENT: }
                        switch (lights.of(status)) { case SENT: }
                        switch (map.get(status)) { case SENT: }
                    }
                }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "OUTCOME Client.java:6 case perhaps MessagingStatus.SENT",
                        "OUTCOME Client.java:7 case perhaps MessagingStatus.SENT");
    }

    @Test
    void aFieldOfAnotherObjectIsNotOneOfTheFile() throws IOException {
        code.inPackage("""
                class Client {
                    EventStatus status;
                    void other(Reply reply) { switch (reply.status) { case SENT: } }
                }
                """);

        assertThat(code.usages()).containsExactly("OUTCOME Client.java:4 case perhaps MessagingStatus.SENT");
    }

    @Test
    void aValueThatIsMadeOfOneOfATableIsPerhapsOfThatTable() throws IOException {
        code.inPackage("""
                class Client {
                    void made(Lights lights, MessagingStatus status) {
                        switch (lights.of(status)) { case DELIVERED: }
                        switch (lights.of(1)) { case DELIVERED: }
                    }
                }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED",
                        "OUTCOME Client.java:5 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED");
    }

    @Test
    void aValueOfOneOfTwoTablesIsPerhapsOfEither() throws IOException {
        code.inPackage("""
                class Client {
                    void either(Either<MessagingStatus, EventStatus> either) {
                        switch (either.get()) { case DELIVERED: }
                    }
                }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "OUTCOME Client.java:4 case perhaps MessagingStatus.DELIVERED or EventStatus.DELIVERED");
    }

    @Test
    void aValueThatIsDeclaredByItselfIsNotKnown() throws IOException {
        code.inPackage("class Client { void f() { var status = status.get(); switch (status) { case SENT: } } }");

        assertThat(code.usages()).containsExactly("OUTCOME Client.java:2 case perhaps MessagingStatus.SENT");
    }

    @Test
    void patternsNameExceptions() throws IOException {
        code.inPackage("""
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

        assertThat(code.usages())
                .containsExactly(
                        "EXCEPTION_GONE Client.java:5 case MessagingException.Delivered",
                        "DEPRECATED Client.java:6 case MessagingException.OldLimit");
    }
}
