package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class PastedAnswerTest {

    private static final String TEXT = "Invalid  device type tv, only IOS or android is allowed.";

    static Stream<String> forms() {
        return Stream.of(
                "7004 " + TEXT,
                "{\"response\":[{\"code\":\"7004\",\"description\":\"" + TEXT + "\",\"transid\":\"5f0d\"}]}",
                "{\"deliveryInfoNotification\":{\"deliveryInfo\":{\"code\":\"7004\",\"Description\":\"" + TEXT
                        + "\",\"deliveryStatus\":\"Failed\",\"destination\":\"447700900123\"},\"transid\":\"5f0d\"}}",
                "2026-01-31 12:00:00,123 ERROR [client] code=7004, description=\"" + TEXT + "\" after 7102 ms",
                "com.example.MessagingException$InvalidDeviceType: 7004 " + TEXT + " (transaction 5f0d7c52)\n"
                        + "\tat com.example.Client.send(Client.java:7102)\n");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isExplainedInEachForm(String pasted, CataloguePageDriver page) {
        page.open();
        page.paste(pasted);

        assertThat(page.text("#pane .card[open] > summary .name")).isEqualTo("7004 INVALID_DEVICE_TYPE");
        assertThat(page.certainty()).isEqualTo("TEMPLATE");
        assertThat(page.text("#pane .certainty")).isEqualTo("by a text with values in it");
        assertThat(page.shows("#results")).as("a list without a status").isFalse();
        assertThat(page.detail("Values in the text")).isEqualTo("type tv");
        assertThat(page.detail("Message")).startsWith("invalid device type xxx, only ios or android is allowed");
        assertThat(page.detail("Exception")).isEqualTo("MessagingException.InvalidDeviceType");
        assertThat(page.text("#pane .chips")).contains("Failure", "Change the request");
    }

    @Test
    void isFoundByItsTextAloneWhereItHasNoCode(CataloguePageDriver page) {
        page.open();
        page.paste(TEXT);

        assertThat(page.text("#pane")).contains("Found by the text alone");
        assertThat(page.text("#pane .card > summary .name")).isEqualTo("7004 INVALID_DEVICE_TYPE");
    }

    @Test
    void showsTheCandidatesOfACode(CataloguePageDriver page) {
        page.open();
        page.paste("7208");

        assertThat(page.texts("#pane .certainty")).contains("uncertain: one of 2");
        assertThat(page.texts("#pane .candidates .name"))
                .containsExactly("SOURCE_IP_NOT_ALLOWED_7208", "MESSAGE_EXPIRED_7208");

        page.click("#pane .candidates a[href$='MESSAGE_EXPIRED_7208']");

        assertThat(page.hash()).isEqualTo("#webex-connect/messaging/MESSAGE_EXPIRED_7208");
    }

    @Test
    void isSaidToBeInNoTable(CataloguePageDriver page) {
        page.open();
        page.paste("{\"code\": 424242, \"description\": \"<b>new</b>\"}");

        assertThat(page.text("#pane .undocumented")).contains("In no table", "424242", "<b>new</b>");
        assertThat(page.shows("#nothing")).isFalse();
    }

    @Test
    void isExplainedFromAnExample(CataloguePageDriver page) {
        page.open();
        page.click(".examples button");

        assertThat(page.certainty()).isEqualTo("TEMPLATE");
        assertThat(page.focused()).isEqualTo("query");
    }
}
