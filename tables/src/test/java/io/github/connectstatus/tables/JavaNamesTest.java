package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "webex-connect/messaging, Messaging",
        "messaging, Messaging",
        "acme/transaction-status, Transaction",
        "acme/statuses, Statuses",
        "acme/http/status, Http",
        "http/status, Http",
        "status/-, ''",
        "status, ''",
    })
    void typesAreNamedForTheLastPartOfTheIdThatSaysSomething(String table, String prefix) {
        assertThat(JavaNames.prefix(table)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource({
        "MESSAGE_EXPIRED_7208, MessageExpired7208",
        "message-expired-7208, MessageExpired7208",
        "MESSAGE, Message",
        "iMessage, IMessage",
        "SMaS_SMzS, SMaSSMzS",
        "X_2, X2"
    })
    void wordsAreJoinedInCamelCaseAndThoseThatMixCasesKeepTheirs(String status, String exception) {
        assertThat(JavaNames.exception(status)).isEqualTo(exception);
    }
}
