package io.github.connectstatus.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GermanTest {

    private static String output(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new Main(new PrintStream(out, true, UTF_8), Map.of()).run(args))
                .isEqualTo(Main.DONE);
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    static Stream<Function<Locale, ResourceBundle>> bundles() {
        return Stream.of(MessagingBundle::get, TransactionBundle::get, EventBundle::get, ProfileBundle::get);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTableHasAGermanBundle(Function<Locale, ResourceBundle> bundle) {
        assertThat(bundle.apply(Locale.GERMAN).getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aCodeIsExplainedInGerman() {
        assertThat(output("--lang", "de", "messaging", "7208"))
                .startsWith("messaging 7208\n")
                .contains("message    Quell-IP-Adresse nicht in der Zulassungsliste\n")
                .contains("message    Nachricht abgelaufen\n");
    }

    @Test
    void austrianIsGermanToo() {
        assertThat(output("--lang", "de_AT", "profile", "7015", "customer already exists"))
                .startsWith("profile 7015")
                .contains("message    Kunde existiert bereits\n");
    }

    @Test
    void aGermanMessageHasTheValuesOfTheEnglishText() {
        assertThat(output(
                        "--lang", "de", "messaging", "7004", "invalid device type tv, only ios or android is allowed"))
                .contains("message    Ungültiger Gerätetyp tv; zulässig ist nur ios oder android\n");
    }

    @Test
    void theOverlayIsTranslatedLikeTheTableBelow() {
        assertThat(output("--lang", "de", "messaging", "1001", "Queued")).contains("message    In Warteschlange\n");
    }

    @Test
    void resultsAndExceptionsSpeakGerman() {
        assertThat(output("--lang", "de", "demo"))
                .contains("result     1001 QUEUED (accepted): In Warteschlange\n")
                .contains("saying     7001 Authentifizierung fehlgeschlagen (transaction 5f0d7c52-5)\n")
                .contains("saying     7102 Ungültige Adresse (transaction 5f0d7c52-3)\n")
                // There is no message for what is in no table, so the server's own text stays.
                .contains("saying     7999 Quota of the tenant used up (transaction 5f0d7c52-6)\n");
    }
}
