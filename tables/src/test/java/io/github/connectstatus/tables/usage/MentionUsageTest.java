package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MentionUsageTest extends UsageTest {

    @Test
    void constantsAreFoundWhereverTheyAreNamed() throws IOException {
        code.java("com/other/Client.java", """
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

        assertThat(code.usages().stream().map(line -> line.replace("com/other/", "")))
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
        code.java("com/other/Client.java", """
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

        assertThat(code.usages()).isEmpty();
    }

    @Test
    void theTypeOfAVariableInACaseIsNoLabel() throws IOException {
        code.inPackage("""
                class Client {
                    void f(int i) { switch (i) { case 1: MessagingException.OldLimit limit; } }
                }
                """);

        assertThat(code.usages()).containsExactly("DEPRECATED Client.java:3 mention MessagingException.OldLimit");
    }

    @Test
    void instanceofAndClassLiteralsNameExceptions() throws IOException {
        code.inPackage("""
                class Client {
                    boolean old(Exception e) { return e instanceof MessagingException.OldLimit; }
                    boolean now(Exception e) { return e instanceof MessagingException.OldLimit limit && limit != null; }
                    Class<?> literal = MessagingException.Revived.class;
                    MessagingException.UntouchedX none;
                }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "DEPRECATED Client.java:3 instanceof MessagingException.OldLimit",
                        "DEPRECATED Client.java:4 instanceof MessagingException.OldLimit",
                        "REVIVED Client.java:5 mention MessagingException.Revived");
    }

    @Test
    void whoNamesAStatusOfACodeMayNotSeeItsNewVariant() throws IOException {
        code.inPackage("""
                class Client {
                    boolean is(MessagingStatus s) { return s == MessagingStatus.INVALID_JSON; }
                }
                """);

        assertThat(code.usages()).containsExactly("NEW_VARIANT Client.java:3 comparison MessagingStatus.INVALID_JSON");
        assertThat(code.search().usages()).extracting(Usage::detail).containsExactly("3: INVALID_JSON_BODY");
        assertThat(code.search().mayBreak()).isFalse();
    }

    @Test
    void aTableThatIsGoneIsSaidOnceAFileAndType() throws IOException {
        code.delete("new/webex-connect/event.csv");
        code.inPackage("""
                class Client {
                    EventStatus one;
                    EventStatus two;
                }
                """);

        assertThat(code.usages()).containsExactly("REMOVED Client.java:3 mention EventStatus");
    }
}
