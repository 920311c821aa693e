package io.github.connectstatus.sample.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.sample.client.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GermanTest {

    static final List<Api<?>> APIS = Api.ALL;

    private static String output(String... args) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(new PrintStream(out, true, UTF_8), args)).isEqualTo(Main.DONE);
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @FieldSource("APIS")
    void everyTableHasAGermanBundle(Api<?> api) {
        assertThat(api.lookup().bundle(Locale.GERMAN).getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aCodeIsExplainedInGerman() throws IOException, InterruptedException {
        assertThat(output("--lang", "de", "messaging", "7208"))
                .startsWith("messaging 7208\n")
                .contains("message    Quell-IP-Adresse nicht in der Zulassungsliste\n")
                .contains("message    Nachricht abgelaufen\n");
    }

    @Test
    void austrianIsGermanToo() throws IOException, InterruptedException {
        assertThat(output("--lang", "de_AT", "profile", "7015", "customer already exists"))
                .startsWith("profile 7015")
                .contains("message    Kunde existiert bereits\n");
    }

    @Test
    void aGermanMessageHasTheValuesOfTheEnglishText() throws IOException, InterruptedException {
        assertThat(output(
                        "--lang", "de", "messaging", "7004", "invalid device type tv, only ios or android is allowed"))
                .contains("message    Ungültiger Gerätetyp tv; zulässig ist nur ios oder android\n");
    }

    @Test
    void theSupplementIsTranslatedLikeTheTable() throws IOException, InterruptedException {
        assertThat(output("--lang", "de", "messaging", "1001", "Queued")).contains("message    In Warteschlange\n");
    }

    @Test
    void usersReadGermanAndLogsStayEnglish() throws IOException, InterruptedException {
        assertThat(output("--lang", "de", "demo"))
                .contains("answer     7001 AUTHENTICATION_FAILED (failure): Authentifizierung fehlgeschlagen\n")
                .contains("logged     7001 Authentication failed. (transaction 5f0d7c52-4)\n")
                .contains("shown      Ungültiger Gerätetyp tv; zulässig ist nur ios oder android\n")
                // There is no message for what is in no table, so the server's own text stays.
                .contains("answer     7999 undocumented (uncertain): Quota of the tenant used up\n");
    }
}
