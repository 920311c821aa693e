package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.Resolution.Ambiguous;
import io.github.connectstatus.Resolution.Resolved;
import io.github.connectstatus.Resolution.Resolved.Certainty;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that nobody made for this project: public registries, and names that are odd in Java. */
class ForeignTablesTest {

    private static GeneratedApi api(String table, String prefix) {
        return GeneratedClasses.of(Project.of(table).withJSpecify().compileStrictly())
                .api(prefix);
    }

    @Test
    void theRegistryOfHttpStatusCodesBecomesAnApi() {
        GeneratedApi http = api("iana/http-status", "Http");

        assertThat(http.values()).hasSize(61);
        assertThat(http.ofCode(404)).extracting(Status::name).containsExactly("NOT_FOUND");
        assertThat(http.value("OK").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(http.value("CONTINUE").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(http.value("MULTI_STATUS").outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(http.resolve(429, "too many requests."))
                .isInstanceOfSatisfying(
                        Resolved.class,
                        resolved -> assertThat(resolved.certainty()).isEqualTo(Certainty.SIMILAR_TEXT));
        assertThat(http.exceptionOf(http.resolve(418, "I'm a teapot"))).isExactlyInstanceOf(http.exception());
        assertThat(http.exceptionOf(http.resolve(503, null))).isInstanceOf(http.exception("ServiceUnavailable"));
    }

    @Test
    void theStatusCodesOfGrpcBecomeAnApi() {
        GeneratedApi grpc = api("grpc/status", "Grpc");

        assertThat(grpc.values())
                .hasSize(17)
                .allSatisfy(status -> assertThat(status.name()).isEqualTo(status.message()));
        assertThat(grpc.throwIfFailure("0", null, null).outcome()).contains(Outcome.SUCCESS);
        assertThat(grpc.exceptionOf(grpc.resolve(14, null))).isInstanceOf(grpc.exception("Unavailable"));
    }

    @Test
    void theErrorsOfLinuxBecomeAnApiWithNegativeCodesAndAliases() {
        GeneratedApi errno = api("linux/errno", "Errno");

        assertThat(errno.ofCode(-2)).extracting(Status::name).containsExactly("ENOENT");
        assertThat(errno.ofCode(-11)).extracting(Status::name).containsExactly("EAGAIN", "EWOULDBLOCK");
        assertThat(errno.resolve("-11", null)).isInstanceOf(Ambiguous.class);
        assertThat(errno.exceptionOf(errno.resolve("-13", null))).isInstanceOf(errno.exception("Eacces"));
    }

    @Test
    void namesThatJavaAndTheRuntimeUseThemselvesCompile() {
        GeneratedApi odd = api("golden/odd-names", "OddNames");

        for (Status status : odd.values()) {
            StatusException exception = odd.exceptionOf(odd.resolve(status.code(), status.message()));
            assertThat(exception.getClass().getSuperclass()).isEqualTo(odd.exception());
        }
        assertThat(odd.exceptionOf(odd.resolve(1, "string 12")))
                .hasToString("com.example.OddNamesException$String: 1 string 12");
    }

    @ParameterizedTest
    @CsvSource({"golden/odd-names", "golden/odd-codes", "iana/http-status"})
    void namesThatJavaAndTheRuntimeUseThemselvesCompileInTheUnnamedPackage(String table) {
        Project.empty()
                .withSource("Main", "@io.github.connectstatus.StatusTable(\"" + table + "\") class Main {}")
                .compileStrictly();
    }

    @Test
    void oddTextsComeOutAsTheyAre() {
        GeneratedApi odd = api("golden/odd-codes", "OddCodes");

        assertThat(odd.value("UNICODE").message()).isEqualTo("Größe ungültig – 数が大きすぎる 🚫");
        assertThat(odd.value("QUOTES").message()).isEqualTo("it's \"quoted\"");
        assertThat(odd.value("BACKSLASH").message()).isEqualTo("C:\\temp\\new $S $L %s %n");
        assertThat(odd.value("COMMENT_END").description()).isEqualTo("*/");
        assertThat(odd.value("UNICODE_ESCAPE").message()).isEqualTo("\\" + "u0041 is no A");
        assertThat(odd.value("SPACES").message()).isEqualTo("two  spaces and a\ttab");
        assertThat(odd.value("LINES").message()).isEqualTo("first line\nsecond line");
        assertThat(odd.values())
                .allSatisfy(status -> assertThat(status.message(Locale.ROOT)).isEqualTo(status.message()));
    }
}
