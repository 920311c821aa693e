package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated types are called. */
class GeneratedNamesTest {

    @TempDir
    private Path folder;

    private Project project(String table, String annotation) {
        TableFolder tables =
                new TableFolder(folder).write(table + ".csv", "code,name,message", "1,MESSAGE_EXPIRED_7208,message");
        return Project.annotated(annotation).withTables(tables);
    }

    private Compilation compile(String table, String annotation) {
        return project(table, annotation).compile();
    }

    @ParameterizedTest
    @CsvSource({
        "acme/messaging, MessagingStatus",
        "acme/transaction-status, TransactionStatus",
        "http/status, HttpStatus",
        "acme/http_codes, HttpCodesStatus",
        "acme/HTTP-codes, HttpCodesStatus",
        "acme/smsGateway, SmsGatewayStatus",
        "acme/sms2, Sms2Status",
        "codes, CodesStatus",
        "order-status/status, OrderStatus",
        "acme/_, AcmeStatus"
    })
    void theNamesComeFromTheTableIfNotSaidOtherwise(String table, String status) {
        Compilation compilation = compile(table, "@StatusTable(\"" + table + "\")");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFile("com.example." + status)).isPresent();
    }

    @Test
    void aPrefixStartsAllNames() {
        Compilation compilation = compile("acme/codes", "@StatusTable(value = \"acme/codes\", prefix = \"Sms\")");

        assertThat(compilation.generatedSourceFiles())
                .extracting(file -> Path.of(file.getName()).getFileName().toString())
                .containsExactlyInAnyOrder("SmsStatus.java", "SmsException.java");
        assertThat(GeneratedClasses.of(compilation).bundles()).containsOnlyKeys("SmsMessages.properties");
    }

    @Test
    void anExceptionIsCalledLikeItsStatus() {
        GeneratedApi api = GeneratedClasses.of(compile("acme/codes", "@StatusTable(\"acme/codes\")"))
                .api("Codes");

        assertThat(api.exception("MessageExpired7208").getSuperclass()).isEqualTo(api.exception());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st", "a-b", "com.acme.Sms", " ", "S ms", "Sms;"})
    void aPrefixThatIsNoJavaNameIsRefused(String prefix) {
        Refusal refusal =
                Refusal.of(project("acme/codes", "@StatusTable(value = \"acme/codes\", prefix = \"" + prefix + "\")"));

        assertThat(refusal.errors())
                .containsExactly("\"" + prefix + "\" cannot start the name of a type; set the prefix of \"acme/codes\""
                        + " to a Java name, such as \"Sms\"");
        assertThat(refusal.written()).isEmpty();
    }

    /** Characters that may stand in a name of Java's and do not belong to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u200b",
                "\\u200d",
                "\\u202e",
                "\\u2066",
                "\\u00ad",
                "\\ufeff",
                "\\u0001",
                "\\u007f",
                "\\u0020~\\u200b"
            })
    void aPrefixWithAnInvisibleCharacterIsRefused(String character) {
        Refusal refusal = Refusal.of(
                project("acme/codes", "@StatusTable(value = \"acme/codes\", prefix = \"S" + character + "ms\")"));

        assertThat(refusal.errors())
                .containsExactly("\"S" + character + "ms\" cannot start the name of a type; set the prefix of"
                        + " \"acme/codes\" to a Java name, such as \"Sms\"");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aPrefixThatTheDiskCannotSpellIsReported() throws IOException, InterruptedException {
        project("acme/codes", "");
        String output = new DiskProject(folder)
                .withSource("@StatusTable(value = \"acme/codes\", prefix = \"Gr\\u00f6\\u00dfe\")")
                .compileInLocaleC("-A" + Options.TABLES + "=" + folder);

        // Where disks spell everything in any locale there is nothing to report.
        assertThat(output)
                .matches("(?s)|.*since the file system's character set does not have all of that; set a prefix.*");
        assertThat(output).doesNotContain("Connect Status failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/2fa", "2/status", "status", "_"})
    void aTableWhoseNameSuggestsNoJavaNameNeedsAPrefix(String table) {
        assertThat(Refusal.of(project(table, "@StatusTable(\"" + table + "\")")).errors())
                .singleElement()
                .asString()
                .contains("set the prefix of \"" + table + "\" to a Java name");
        assertThat(compile(table, "@StatusTable(value = \"" + table + "\", prefix = \"TwoFactor\")")
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status", "String", "java", "Sms_", "Größe", "$"})
    void anUnusualPrefixWorks(String prefix) {
        assertThat(compile("acme/codes", "@StatusTable(value = \"acme/codes\", prefix = \"" + prefix + "\")")
                        .errors())
                .isEmpty();
    }
}
