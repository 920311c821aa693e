package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotAnalysedTest extends UsageTest {

    private List<String> unanalysed() {
        return code.search().unanalysed().stream()
                .map(file -> code.place(file.location().toString()) + " " + file.reason())
                .toList();
    }

    @Test
    void isWhatCannotBeParsed() throws IOException {
        code.inPackage("class Client {\n  Object o = MessagingStatus.SENT\n}");
        code.java("com/example/Unconcerned.java", "class {");

        assertThat(unanalysed())
                .singleElement()
                .asString()
                .startsWith("Client.java:3 not parsed by Java ")
                .endsWith(": ';' expected");
    }

    @Test
    void areOtherLanguages() throws IOException {
        code.java("com/example/Sms.kt", "package com.example\n\nval sent = MessagingStatus.SENT\n");
        code.java("com/example/Other.kt", "package com.example\n\nval sent = MyMessagingStatus.SENT\n");
        code.java("com/example/Sms.groovy", "try { MessagingStatus.SENT } catch (MessagingException.Delivered e) { }");
        code.java("com/example/Sms.scala", "// nothing\n");

        assertThat(unanalysed())
                .containsExactly(
                        "Sms.groovy:1 not Java, and names MessagingException",
                        "Sms.groovy:1 not Java, and names MessagingStatus",
                        "Sms.kt:3 not Java, and names MessagingStatus");
    }

    @Test
    void isAnAnnotationThatIsNotPlainText() throws IOException {
        code.java("com/example/Statuses.java", """
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
        code.java("com/example/MessagingException.java", """
                // Generated from the status table webex-connect/messaging.
                package com.example;
                class MessagingException { Object o = MessagingStatus.SENT; }
                """);

        assertThat(code.usages()).isEmpty();
    }
}
