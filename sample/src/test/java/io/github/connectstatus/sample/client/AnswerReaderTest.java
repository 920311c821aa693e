package io.github.connectstatus.sample.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectstatus.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class AnswerReaderTest {

    private static List<Answer<MessagingStatus>> read(String json) {
        return AnswerReader.read(Api.MESSAGING, json);
    }

    private static Answer<MessagingStatus> answer(String code, String text, String transactionId, String customerId) {
        return new Answer<>(Api.MESSAGING, MessagingStatus.resolve(code, text), transactionId, customerId);
    }

    @Test
    void aResponseMayBeAnObject() {
        assertThat(read("""
                        {"response":{"code":"7001","description":"Authentication failed.","transid":"t"}}""")).containsExactly(answer("7001", "Authentication failed.", "t", null));
    }

    @Test
    void aResponseMayBeAnArrayWhoseOrderIsKept() {
        assertThat(read("""
                        {"response":[
                            {"code":"1001","transid":"t1","description":"Queued"},
                            {"code":"7102","transid":"t2","description":"Invalid address"}]}"""))
                .containsExactly(answer("1001", "Queued", "t1", null), answer("7102", "Invalid address", "t2", null));
    }

    @Test
    void newerApisHaveNoWrapperAndSayMessage() {
        assertThat(read("""
                        {"code":"7004","message":"Invalid value"}""")).containsExactly(answer("7004", "Invalid value", null, null));
    }

    @Test
    void anArrayMayStandAlone() {
        assertThat(read("""
                        [{"code":"7500","transid":"t"}]""")).containsExactly(answer("7500", null, "t", null));
    }

    @Test
    void resultsFollowTheAnswerThatSumsThemUpAndShareItsTransactionId() {
        assertThat(read("""
                        {"code":"1002","description":"PARTIAL","transid":"t","Results":[
                            {"code":"1000","customerId":"10","description":"SUCCESS"},
                            {"code":"7015","customerId":11,"description":"Customer already exists"}]}"""))
                .containsExactly(
                        answer("1002", "PARTIAL", "t", null),
                        answer("1000", "SUCCESS", "t", "10"),
                        answer("7015", "Customer already exists", "t", "11"));
    }

    @Test
    void aNotificationHasItsTransactionIdAroundItsCode() {
        assertThat(read("""
                        {"deliveryInfoNotification":{
                            "deliveryInfo":{"code":"7102","Description":"Invalid address"},
                            "transid":"t","correlationid":""}}""")).containsExactly(answer("7102", "Invalid address", "t", null));
    }

    @Test
    void aCodeMayBeANumberOrNone() {
        assertThat(read("{\"code\":7004}")).containsExactly(answer("7004", null, null, null));
        assertThat(read("{\"code\":99999999999}")).containsExactly(answer("99999999999", null, null, null));
        assertThat(read("{\"code\":\"E-17\"}")).containsExactly(answer("E-17", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "Description", "message"})
    void aTextHasSeveralNames(String name) {
        assertThat(read("{\"code\":\"1\",\"" + name + "\":\"text\"}")).containsExactly(answer("1", "text", null, null));
    }

    @Test
    void whatIsBlankIsAsGoodAsMissing() {
        assertThat(read("{\"code\":\"1\",\"message\":\"text\",\"description\":\" \"}"))
                .containsExactly(answer("1", "text", null, null));
        assertThat(read("{\"transid\":\"t\",\"response\":{\"code\":\"1\",\"transid\":\"\"}}"))
                .containsExactly(answer("1", null, "t", null));
    }

    @Test
    void anEntryWithoutACodeStaysAmongTheOthersAndIsNoSuccess() {
        List<Answer<MessagingStatus>> answers = read("{\"transid\":\"t\",\"response\":[{\"code\":\"1001\"},{\"odd\":1},"
                + "null,{\"code\":null,\"description\":\"text\"}]}");

        assertThat(answers)
                .containsExactly(
                        answer("1001", null, "t", null),
                        answer(null, "{\"odd\":1}", "t", null),
                        answer(null, "null", "t", null),
                        answer(null, "text", "t", null));
        assertThat(answers)
                .extracting(Answer::resolution)
                .extracting(Resolution::isFailure)
                .containsExactly(false, true, true, true);
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
                "{\"code\":{\"value\":1}}"
            })
    void jsonWithoutACodeHasNoAnswers(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "{\"code\":\"1001\"", "{\"code\":\"1001\"} tail", "{'code':1}"})
    void whatIsNotJsonIsTold(String body) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read(body));
    }

    @Test
    void deepJsonIsNotJsonOfAnybody() {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> read("{\"response\":".repeat(10_000)));
    }
}
