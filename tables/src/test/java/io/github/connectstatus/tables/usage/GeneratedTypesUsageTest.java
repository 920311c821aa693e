package io.github.connectstatus.tables.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class GeneratedTypesUsageTest extends UsageTest {

    @Test
    void areCalledAsTheAnnotationSays() throws IOException {
        code.java("com/example/package-info.java", """
                @io.github.connectstatus.StatusTable(value = ("webex-connect" + "/") + "messaging", prefix = "Sms")
                package com.example;
                """);
        code.inPackage("class Client { Object sms = SmsStatus.SENT; Object other = MessagingStatus.SENT; }");

        assertThat(code.usages()).containsExactly("OUTCOME Client.java:2 mention SmsStatus.SENT");
    }

    @Test
    void haveTheOverlaysThatTheAnnotationNames() throws IOException {
        code.java("com/example/package-info.java", """
                @StatusTable(value = "webex-connect/messaging", overlays = "acme/more")
                package com.example;
                import io.github.connectstatus.StatusTable;
                """);
        code.java("com/example/sms/package-info.java", """
                @StatusTable(value = "webex-connect/messaging", overlays = {"acme/" + ("sms"), "acme/more"})
                package com.example.sms;
                import io.github.connectstatus.StatusTable;
                """);

        assertThat(code.search().types())
                .extracting(TableTypes::overlays)
                .containsExactlyInAnyOrder(List.of("acme/more"), List.of("acme/sms", "acme/more"));
    }

    @Test
    void areThoseOfTablesWithWhichSomethingHasHappened() throws IOException {
        code.java("Statuses.java", """
                @io.github.connectstatus.StatusTable("webex-connect/messaging")
                class Statuses { Object sent = MessagingStatus.SENT; }
                """);

        assertThat(code.search().types())
                .extracting(types -> types.qualified(types.exception()))
                .containsExactlyInAnyOrder("com.example.MessagingException", "MessagingException");
        assertThat(code.usages()).containsExactly("OUTCOME Statuses.java:2 mention MessagingStatus.SENT");
    }

    @Test
    void areNotAskedForByTheAnnotationOfAnother() throws IOException {
        code.java("com/other/Statuses.java", """
                package com.other;
                import com.acme.StatusTable;
                @StatusTable("webex-connect/messaging")
                class Statuses { Object sent = MessagingStatus.SENT; }
                """);

        assertThat(code.usages()).isEmpty();
    }

    @Test
    void ofATableInACopyOfItsFolderAreFoundByTheNameOfTheTable() throws IOException {
        code.java("com/other/Statuses.java", """
                package com.other;
                @io.github.connectstatus.StatusTable("acme/messaging")
                class Statuses { Object sent = MessagingStatus.SENT; }
                """);
        assertThat(code.usages()).isEmpty();

        code.delete("src/com/example/package-info.java");
        assertThat(code.usages()).containsExactly("OUTCOME com/other/Statuses.java:3 mention MessagingStatus.SENT");
    }

    @Test
    void ofTwoTablesWithOneNameArePerhapsOfEither() throws IOException {
        code.java("com/example/package-info.java", """
                @StatusTable(value = "webex-connect/messaging", prefix = "Any")
                @StatusTable(value = "webex-connect/event", prefix = "Any")
                package com.example;
                import io.github.connectstatus.StatusTable;
                """);
        code.inPackage("class Client { Object delivered = AnyStatus.DELIVERED; }");

        assertThat(code.usages())
                .containsExactly("OUTCOME Client.java:2 mention perhaps AnyStatus.DELIVERED or AnyStatus.DELIVERED");
    }

    @Test
    void ofAClassAreInItsPackage() throws IOException {
        code.delete("src/com/example/package-info.java");
        code.java("com/statuses/Statuses.java", """
                package com.statuses;
                import io.github.connectstatus.*;
                @StatusTable(value = "webex-connect/messaging", exceptions = StatusTable.Exceptions.PER_API)
                class Statuses { Object o = MessagingStatus.SENT; Object e = MessagingException.Delivered.class; }
                """);
        code.inPackage("class Client { Object o = MessagingStatus.SENT; }");

        assertThat(code.usages()).containsExactly("OUTCOME com/statuses/Statuses.java:4 mention MessagingStatus.SENT");
    }

    @Test
    void maySeveralModulesAskFor() throws IOException {
        code.java("com/example/Again.java", """
                package com.example;
                @io.github.connectstatus.StatusTable("webex-connect/messaging")
                class Again { Object sent = MessagingStatus.SENT; }
                """);

        assertThat(code.usages()).containsExactly("OUTCOME Again.java:3 mention MessagingStatus.SENT");
        assertThat(code.search().types())
                .filteredOn(types -> types.prefix().equals("Messaging"))
                .singleElement()
                .extracting(TableTypes::annotations)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void haveTheirDefaultNamesPerhapsWhereNobodyAsksForThem() throws IOException {
        code.delete("src/com/example/package-info.java");
        code.inPackage("class Client { Object one = MessagingStatus.SENT; }");
        code.java("com/other/MessagingStatus.java", "package com.other; enum MessagingStatus { SENT }");
        code.java("com/other/Client.java", "package com.other; class Client { Object o = MessagingStatus.SENT; }");
        code.java("com/third/Client.java", """
                package com.third;
                import com.other.MessagingStatus;
                class Client { Object o = MessagingStatus.SENT; }
                """);

        assertThat(code.usages()).containsExactly("OUTCOME Client.java:2 mention perhaps MessagingStatus.SENT");

        code.java("com/fourth/Client.java", """
                package com.fourth;
                import com.acme.MessagingStatus;
                class Client { Object o = MessagingStatus.SENT; }
                """);
        code.java("Client.java", "class Client { Object o = MessagingStatus.SENT; }");

        assertThat(code.usages())
                .containsExactlyInAnyOrder(
                        "OUTCOME Client.java:1 mention perhaps MessagingStatus.SENT",
                        "OUTCOME Client.java:2 mention perhaps MessagingStatus.SENT",
                        "OUTCOME com/fourth/Client.java:3 mention perhaps MessagingStatus.SENT");
    }

    @Test
    void withoutTheSupplementSeeTheTableAlone() throws IOException {
        for (String version : List.of("old", "new")) {
            code.table(version, "index", "table,title,supplement\nmessaging,Messaging,more\nmore,More,\n");
        }
        code.table("old", "more", "code,name,message\n70,EXTRA,Extra\n71,DROPPED,Dropped\n");
        code.table("new", "more", "code,name,message\n7,GONE,Gone\n");
        code.table("new", "messaging", SearchedCode.MESSAGING_NOW + "70,EXTRA,Extra,,,\n");
        code.inPackage("""
                class Client {
                    Object one = MessagingStatus.GONE;
                    Object two = MessagingStatus.EXTRA;
                    Object three = MessagingStatus.DROPPED;
                }
                """);

        assertThat(code.usages()).containsExactly("REMOVED Client.java:5 mention MessagingStatus.DROPPED");

        code.java("com/example/package-info.java", """
                @StatusTable(value = "webex-connect/messaging", supplement = false)
                package com.example;
                import io.github.connectstatus.StatusTable;
                """);

        assertThat(code.usages()).containsExactly("REMOVED Client.java:3 mention MessagingStatus.GONE");
    }
}
