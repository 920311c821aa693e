package io.github.connectstatus.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final String[] NO_ARGUMENTS = {};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(Map<String, String> environment, String... args) {
        return new Main(new PrintStream(out, true, UTF_8), environment).run(args);
    }

    private String output() {
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Nested
    class Demo {

        @Test
        void walksThroughTheTellingCases() {
            assertThat(run(Map.of(), NO_ARGUMENTS)).isEqualTo(Main.DONE);
            assertThat(output())
                    .contains("\nmessaging 7208\n")
                    .contains("MessagingException.SourceIpNotAllowed7208")
                    .contains("MessagingException.MessageExpired7208")
                    .contains("\nmessaging 7601\n")
                    .contains("MessagingException.TransactionNotUnderService")
                    .contains("MessagingException.VerificationFailed")
                    .contains("type = tv");
        }

        @Test
        void showsHowEachRequestEnds() {
            run(Map.of(), "demo");
            assertThat(output())
                    .contains("result     1001 QUEUED (accepted): Queued\n               transaction 5f0d7c52-1\n")
                    .contains("throws     MessagingException.AuthenticationFailed\n")
                    .contains("throws     TransactionException.InvalidAddress\n")
                    .contains("throws     EventException.InvalidValue\n")
                    .contains("throws     ProfileException.CustomerAlreadyExists\n")
                    .contains("               customer 10, transaction 5f0d7c52-9\n")
                    .contains("caught     MessagingException.InvalidDeviceType\n    its type   tv\n")
                    .contains("advice     ask the customer for another number\n")
                    .contains("throws     ConnectClientException.NotJson\n")
                    .contains("throws     ConnectClientException.EmptyBody\n")
                    .contains("throws     ConnectClientException.NoCode\n")
                    .contains("throws     ConnectClientException.Contradiction\n")
                    .contains("throws     ConnectClientException.ConnectionFailed\n")
                    .contains("throws     ConnectClientException.TimedOut\n")
                    .doesNotContain("was given no reply");
        }
    }

    @Nested
    class Codes {

        @Test
        void areExplained() {
            assertThat(run(Map.of(), "messaging", "7208")).isEqualTo(Main.DONE);
            assertThat(output()).startsWith("messaging 7208\n").contains("MESSAGE_EXPIRED_7208");
        }

        @Test
        void mayComeWithATextWithoutQuotes() {
            run(Map.of(), "profile", "7014", "customer", "not", "found");
            assertThat(output())
                    .startsWith("profile 7014 \"customer not found\"\n")
                    .contains("status     CUSTOMER_NOT_FOUND\n");
        }

        @Test
        void mayComeWithATextThatLooksLikeAnOption() {
            run(Map.of(), "profile", "7014", "--", "--lang");
            assertThat(output()).startsWith("profile 7014 \"--lang\"\n");
        }

        @Test
        void comeInEnglishWhereThereIsNoTranslation() {
            assertThat(run(Map.of(), "--lang", "tlh", "profile", "7016")).isEqualTo(Main.DONE);
            assertThat(output()).startsWith("There are no messages in ").contains("message    Unknown error\n");
        }

        @ParameterizedTest
        @CsvSource({"en", "en_GB", "en-US"})
        void areEnglishWithoutMuchAdo(String language) {
            run(Map.of(), "--lang", language, "profile", "7016");
            assertThat(output()).startsWith("profile 7016\n").contains("message    Unknown error\n");
        }
    }

    @Nested
    class Commands {

        private static final Map<String, String> KEY = Map.of(Main.KEY_VARIABLE, "the-key");

        private int runAgainst(StubServer server, String... command) {
            String[] args = new String[command.length + 2];
            args[0] = "--url";
            args[1] = server.url().toString();
            System.arraycopy(command, 0, args, 2, command.length);
            return run(KEY, args);
        }

        @Test
        void makeEachOfTheRequests() {
            try (StubServer server = StubServer.start()) {
                server.willAnswer(StubReply.json(VendorResponses.QUEUED))
                        .willAnswer(StubReply.json("{\"response\":{\"code\":\"7500\"}}"))
                        .willAnswer(StubReply.json(VendorResponses.EVENT_QUEUED))
                        .willAnswer(StubReply.json(VendorResponses.PROFILE_CREATED));

                assertThat(runAgainst(server, "send-message", "447700900123", "Hello there"))
                        .isEqualTo(Main.DONE);
                assertThat(runAgainst(server, "get-status", "5f0d7c52-1")).isEqualTo(Main.DONE);
                assertThat(runAgainst(server, "send-event", "shipped", "order=4711", "note=a=b"))
                        .isEqualTo(Main.DONE);
                assertThat(runAgainst(server, "create-profile", "10", "447700900123"))
                        .isEqualTo(Main.DONE);

                assertThat(server.received())
                        .allSatisfy(request -> assertThat(request.key()).isEqualTo("the-key"))
                        .extracting(StubServer.Received::path)
                        .containsExactly(
                                "/resources/v1/messaging",
                                "/resources/v1/transactions/5f0d7c52-1",
                                "/v1/events",
                                "/v1/profiles");
                assertThat(server.received().get(0).body()).contains("447700900123", "Hello there");
                assertThat(server.received().get(2).body()).contains("\"note\":\"a=b\"");
            }
            assertThat(output())
                    .contains("1001 QUEUED (accepted)", "7500 DELIVERED (success)", "1002 QUEUED (accepted)");
        }

        @Test
        void sayByTheirExitStatusThatARequestFailed() {
            try (StubServer server = StubServer.start()) {
                server.willAnswer(StubReply.json(VendorResponses.AUTHENTICATION_FAILED))
                        .willAnswer(StubReply.empty(503));

                assertThat(runAgainst(server, "send-message", "447700900123", "Hello"))
                        .isEqualTo(Main.FAILED);
                assertThat(runAgainst(server, "get-status", "5f0d7c52-1")).isEqualTo(Main.FAILED);
            }
            assertThat(output())
                    .contains("saying     7001 Authentication failed (transaction 5f0d7c52-5)\n")
                    .contains("saying     HTTP 503 with an empty body\n")
                    .doesNotContain("the-key");
        }

        @Test
        void needAServiceKeyInTheEnvironment() {
            assertThat(run(Map.of(), "--url", "http://127.0.0.1:1", "get-status", "5f0d7c52-1"))
                    .isEqualTo(Main.MISUSED);
            assertThat(output())
                    .startsWith("the environment variable WEBEX_CONNECT_SERVICE_KEY is not set\n\nUsage:\n");
        }

        @Test
        void refuseAParameterWithoutAName() {
            assertThat(run(KEY, "--url", "http://127.0.0.1:1", "send-event", "shipped", "=4711"))
                    .isEqualTo(Main.MISUSED);
            assertThat(output()).startsWith("\"=4711\" is no parameter; write it like name=value\n");
        }
    }

    @Nested
    class Misuse {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "mesaging 7208                            | there is no table and no command \"mesaging\"",
                    "messaging                                | which code of the table messaging?",
                    "--verbose                                | there is no option --verbose",
                    "demo --lang                              | --lang has no value",
                    "--lang d!                                | \"d!\" is no language; write it like de or pt_BR",
                    "--url ftp://example.com get-status t     | \"ftp://example.com\" is no base URL;",
                    "--url example.com get-status t           | \"example.com\" is no base URL;",
                    "--url https:// get-status t              | \"https://\" is no base URL;",
                    "--url https://example.com?a=b get-status | \"https://example.com?a=b\" is no base URL;",
                    "get-status t                             | a command needs a --url",
                    "get-status                               | these are not the words of get-status",
                    "get-status t u                           | these are not the words of get-status",
                })
        void isToldTogetherWithTheUsage(String args, String told) {
            assertThat(run(Map.of(), args.split(" "))).isEqualTo(Main.MISUSED);
            assertThat(output()).startsWith(told).contains("\n\nUsage:\n");
        }

        @Test
        void isPreventedByHelp() {
            assertThat(run(Map.of(), "send-message", "--help")).isEqualTo(Main.DONE);
            assertThat(output()).startsWith("Usage:\n").contains(Main.KEY_VARIABLE);
        }
    }
}
