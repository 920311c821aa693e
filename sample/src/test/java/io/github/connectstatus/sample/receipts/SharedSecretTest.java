package io.github.connectstatus.sample.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectstatus.sample.receipts.SharedSecret.Algorithm;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the second of the test cases in RFC 2202 and RFC 4231. */
class SharedSecretTest {

    private static final byte[] BODY = "what do ya want for nothing?".getBytes(UTF_8);

    private static final String SHA_1 = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    private static final String SHA_256 = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    private static final String SHA_512 = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549"
            + "758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    private final SharedSecret secret = new SharedSecret("Jefe");

    @ParameterizedTest
    @ValueSource(strings = {SHA_256, SHA_512})
    void aSignatureOfEitherLengthFits(String signature) {
        assertThat(secret.fits(BODY, signature)).isTrue();
        assertThat(secret.fits(BODY, signature.toUpperCase(Locale.ROOT))).isTrue();
    }

    @Test
    void sha1FitsOnlyWhereItIsAllowed() {
        assertThat(secret.fits(BODY, SHA_1)).isFalse();
        assertThat(secret.allowingSha1().fits(BODY, SHA_1)).isTrue();
        assertThat(secret.allowingSha1().fits(BODY, SHA_256)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void whatIsSignedFits(Algorithm algorithm) {
        assertThat(secret.allowingSha1().fits(BODY, secret.signature(BODY, algorithm)))
                .isTrue();
    }

    @Test
    void anotherBodyOrSecretDoesNotFit() {
        assertThat(secret.fits("what do you want for nothing?".getBytes(UTF_8), SHA_256))
                .isFalse();
        assertThat(new SharedSecret("jefe").fits(BODY, SHA_256)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5bdcc146",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3844",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec384g",
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            })
    void nothingElseFits(String signature) {
        assertThat(secret.allowingSha1().fits(BODY, signature)).isFalse();
    }

    @Test
    void anEmptySecretIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedSecret(""));
    }
}
