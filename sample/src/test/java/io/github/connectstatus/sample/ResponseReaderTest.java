package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.sample.ConnectClientException.EmptyBody;
import io.github.connectstatus.sample.ConnectClientException.NoCode;
import io.github.connectstatus.sample.ConnectClientException.NotJson;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static List<Answer> read(String json) {
        return ResponseReader.read(new Body(200, json));
    }

    @Nested
    class Shapes {

        @Test
        void aResponseMayBeAnObject() {
            assertThat(read("""
                            {"response":{"code":"7001","description":"Authentication failed.","transid":"t"}}""")).containsExactly(new Answer("7001", "Authentication failed.", "t", null));
        }

        @Test
        void aResponseMayBeAnArrayWhoseOrderIsKept() {
            assertThat(read("""
                            {"response":[
                                {"code":"1001","transid":"t1","description":"Queued"},
                                {"code":"7102","transid":"t2","description":"Invalid address"}]}"""))
                    .containsExactly(
                            new Answer("1001", "Queued", "t1", null),
                            new Answer("7102", "Invalid address", "t2", null));
        }

        @Test
        void newerApisHaveNoWrapperAndSayMessage() {
            assertThat(read("""
                            {"code":"7004","message":"Invalid value"}""")).containsExactly(new Answer("7004", "Invalid value", null, null));
        }

        @Test
        void resultsFollowTheAnswerThatSumsThemUpAndShareItsTransactionId() {
            assertThat(read("""
                            {"code":"1002","description":"PARTIAL","TotalCount":2,"transid":"t","Results":[
                                {"code":"1000","customerId":"10","description":"SUCCESS"},
                                {"code":"7015","customerId":11,"description":"Customer already exists"}]}"""))
                    .containsExactly(
                            new Answer("1002", "PARTIAL", "t", null),
                            new Answer("1000", "SUCCESS", "t", "10"),
                            new Answer("7015", "Customer already exists", "t", "11"));
        }

        @Test
        void aNotificationHasItsTransactionIdAroundItsCode() {
            assertThat(read("""
                            {"deliveryInfoNotification":{
                                "deliveryInfo":{"code":"7102","Description":"Invalid address"},
                                "transid":"t","correlationid":""}}""")).containsExactly(new Answer("7102", "Invalid address", "t", null));
        }

        @Test
        void anArrayMayStandAlone() {
            assertThat(read("""
                            [{"code":"7500","transid":"t"}]""")).containsExactly(new Answer("7500", null, "t", null));
        }
    }

    @Nested
    class Details {

        @Test
        void aCodeMayBeANumber() {
            assertThat(read("{\"code\":7004}")).containsExactly(new Answer("7004", null, null, null));
            assertThat(read("{\"code\":99999999999}")).containsExactly(new Answer("99999999999", null, null, null));
        }

        @Test
        void aCodeThatIsNoNumberIsKept() {
            assertThat(read("{\"code\":\"E-17\"}")).containsExactly(new Answer("E-17", null, null, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"description", "Description", "message"})
        void aTextHasSeveralNames(String name) {
            assertThat(read("{\"code\":\"1\",\"" + name + "\":\"text\"}"))
                    .containsExactly(new Answer("1", "text", null, null));
        }

        @Test
        void theFirstTextThatIsNotBlankCounts() {
            assertThat(read("{\"code\":\"1\",\"message\":\"text\",\"description\":\" \"}"))
                    .containsExactly(new Answer("1", "text", null, null));
        }

        @Test
        void aBlankTransactionIdIsNone() {
            assertThat(read("{\"transid\":\"t\",\"response\":{\"code\":\"1\",\"transid\":\"\"}}"))
                    .containsExactly(new Answer("1", null, "t", null));
        }

        @Test
        void anEntryWithoutACodeStaysAmongTheOthers() {
            assertThat(read("{\"transid\":\"t\",\"response\":[{\"code\":\"1001\"},{\"odd\":1},null,"
                            + "{\"code\":null,\"description\":\"text\"}]}"))
                    .containsExactly(
                            new Answer("1001", null, "t", null),
                            new Answer(null, "{\"odd\":1}", "t", null),
                            new Answer(null, "null", "t", null),
                            new Answer(null, "text", "t", null));
        }
    }

    @Nested
    class NoAnswers {

        @ParameterizedTest
        @ValueSource(strings = {"", " \r\n\t"})
        void anEmptyBodyIsTold(String body) {
            assertThatExceptionOfType(EmptyBody.class)
                    .isThrownBy(() -> ResponseReader.read(new Body(204, body)))
                    .withMessage("HTTP 204 with an empty body")
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(204))
                    .satisfies(e -> assertThat(e.excerpt()).isEmpty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"<html/>", "{\"code\":\"1001\"", "{\"code\":\"1001\"} tail", "{'code':1}"})
        void aBodyThatIsNotJsonIsKept(String body) {
            assertThatExceptionOfType(NotJson.class)
                    .isThrownBy(() -> ResponseReader.read(new Body(502, body)))
                    .withMessage("HTTP 502 with a body that is not JSON: " + body)
                    .satisfies(e -> assertThat(e.httpStatus()).isEqualTo(502))
                    .satisfies(e -> assertThat(e.excerpt()).isEqualTo(body));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "[]",
                    "null",
                    "1001",
                    "\"1001\"",
                    "[1001]",
                    "{\"response\":[]}",
                    "{\"response\":\"Queued\"}",
                    "{\"code\":null,\"message\":\"text\"}",
                    "{\"code\":{\"value\":1}}",
                    "{\"error\":\"text\"}"
                })
        void jsonWithoutACodeIsNoAnswer(String body) {
            assertThatExceptionOfType(NoCode.class)
                    .isThrownBy(() -> ResponseReader.read(new Body(404, body)))
                    .withMessage("HTTP 404 with JSON that has no code: " + body);
        }

        @Test
        void deepJsonIsNotJsonOfAnybody() {
            String deep = "{\"response\":".repeat(10_000);
            assertThatExceptionOfType(NotJson.class).isThrownBy(() -> read(deep));
        }

        @Test
        void anExcerptIsShortAndOnOneLine() {
            String body = "<\u001B[2J\r\n\u2028" + "\uD83D\uDE00".repeat(1000);
            assertThatExceptionOfType(NotJson.class)
                    .isThrownBy(() -> read(body))
                    .satisfies(e ->
                            assertThat(e.excerpt()).isEqualTo("< [2J   " + "\uD83D\uDE00".repeat(200 - 8) + "..."));
        }
    }
}
