package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CatchUsageTest extends UsageTest {

    @Test
    void exceptionsThatAreGoneAreFoundInEachClause() throws IOException {
        code.java("com/other/Client.java", """
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

        assertThat(code.usages().stream().map(line -> line.replace("com/other/", "")))
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
        code.java("com/other/One.java", """
                package com.other;
                import com.example.*;
                class One { void f() { try { f(); } catch (MessagingException.Delivered e) { } } }
                """);
        code.java("com/other/Two.java", """
                package com.other;
                import com.example.MessagingException.*;
                class Two { void f() { try { f(); } catch (Delivered e) { } } }
                """);
        code.java("com/other/Three.java", """
                package com.other;
                import static com.example.MessagingException.Delivered;
                class Three { void f() { try { f(); } catch (Delivered e) { } } }
                """);
        code.java("com/other/None.java", """
                package com.other;
                class None { void f() { try { f(); } catch (MessagingException.Delivered | Delivered e) { } } }
                """);

        assertThat(code.usages())
                .containsExactly(
                        "EXCEPTION_GONE com/other/One.java:3 catch MessagingException.Delivered",
                        "EXCEPTION_GONE com/other/Three.java:2 import MessagingException.Delivered",
                        "EXCEPTION_GONE com/other/Three.java:3 catch MessagingException.Delivered",
                        "EXCEPTION_GONE com/other/Two.java:3 catch MessagingException.Delivered");
    }

    @Test
    void lostAccessorsAreSaidOnceAFile() throws IOException {
        code.inPackage("""
                class Client {
                    void send() {
                        try { send(); } catch (MessagingException.InvalidType e) { e.type(); }
                        try { send(); } catch (MessagingException.InvalidType e) { e.type(); }
                    }
                }
                """);

        assertThat(code.usages()).containsExactly("ACCESSORS_GONE Client.java:4 catch MessagingException.InvalidType");
        assertThat(code.search().usages()).extracting(Usage::detail).containsExactly("type()");
        assertThat(code.search().mayBreak()).isTrue();
    }

    @Test
    void onlyFailuresHaveExceptions() throws IOException {
        code.inPackage("class Client { void f() { try { f(); } catch (MessagingException.SentInPart e) { } } }");

        assertThat(code.usages()).isEmpty();
    }

    @Test
    void aClassOfTheFileItselfIsNotOurs() throws IOException {
        code.inPackage("""
                class Client {
                    static class MessagingException extends RuntimeException {
                        static class Delivered extends MessagingException { }
                    }
                    void f() { try { f(); } catch (MessagingException.Delivered e) { } }
                }
                """);

        assertThat(code.usages()).isEmpty();
    }
}
