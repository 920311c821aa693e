package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.connectstatus.Outcome;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What overlays make of a shipped table, and what users are told of it. */
class OverlaysTest {

    private static final String MESSAGING =
            "@StatusTable(value = \"webex-connect/messaging\", overlays = \"acme/more\")";
    private static final GeneratedApi SHIPPED =
            Project.of("webex-connect/messaging").load().api("Messaging");

    @TempDir
    private Path root;

    private TableFolder tables;

    @BeforeEach
    void openFolder() {
        tables = new TableFolder(root);
    }

    private Project project(String... overlay) {
        return Project.annotated(MESSAGING).withTables(tables.write("acme/more.csv", overlay));
    }

    /** What is generated with an overlay of which nothing has to be said. */
    private GeneratedApi with(String... overlay) {
        Compilation compilation = project(overlay).compile();
        assertThat(compilation.diagnostics()).isEmpty();
        return GeneratedClasses.of(compilation).api("Messaging");
    }

    private List<String> warnings(String... overlay) {
        return said(project(overlay).compile());
    }

    private static List<String> said(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** All that a constant says, in every language of the shipped tables. */
    private static List<Object> all(Status status) {
        return List.of(
                status.code(),
                status.message(),
                status.description(),
                status.template(),
                status.outcome(),
                status.message(Locale.GERMAN),
                status.message(Locale.FRENCH),
                status.message(Locale.forLanguageTag("es")),
                status.message(Locale.forLanguageTag("pt-BR")),
                status.message(Locale.forLanguageTag("ar")),
                status.message(Locale.forLanguageTag("hi")),
                status.message(Locale.JAPANESE),
                status.message(Locale.CHINA));
    }

    private static boolean isDeprecated(GeneratedApi api, String name) {
        try {
            return api.status().getField(name).isAnnotationPresent(Deprecated.class);
        } catch (NoSuchFieldException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void anOverlayThatDeprecatesTakesNothingAway() throws ReflectiveOperationException {
        GeneratedApi api = with("name,deprecated", "INVALID_DEVICE_TYPE,Use push v2.");

        assertThat(isDeprecated(api, "INVALID_DEVICE_TYPE")).isTrue();
        assertThat(isDeprecated(SHIPPED, "INVALID_DEVICE_TYPE")).isFalse();
        assertThat(all(api.value("INVALID_DEVICE_TYPE"))).isEqualTo(all(SHIPPED.value("INVALID_DEVICE_TYPE")));
        StatusException tv =
                api.exceptionOf(api.resolve(7004, "invalid device type tv, only ios or android is allowed"));
        assertThat(tv.getClass().getMethod("type").invoke(tv).toString()).contains("tv");
    }

    @Test
    void aMendedMessageLeavesTheOutcome() {
        Compilation compilation =
                project("code,name,message", "7501,SUBMITTED,Submitted").compile();

        GeneratedApi api = GeneratedClasses.of(compilation).api("Messaging");
        assertThat(api.value("SUBMITTED").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(api.throwIfFailure("7501", "Submitted", null).status())
                .map(Status::name)
                .contains("SUBMITTED");
        assertThat(api.value("SUBMITTED").description())
                .isEqualTo(SHIPPED.value("SUBMITTED").description());
        assertThat(api.value("SUBMITTED").message(Locale.GERMAN)).isEqualTo("Submitted");
        assertThat(said(compilation))
                .singleElement()
                .asString()
                .contains(
                        ": translations are stale: 1 to ar, de, es, fr, hi, ja, pt_BR, zh_CN (SUBMITTED); English is used");
    }

    @Test
    void whatIsNotNamedIsAsItWas() {
        GeneratedApi api = with(
                "name,outcome,description,template,remedy",
                "SUBMITTED,success,-,,",
                "INVALID_ADDRESS,partial,Said.,,-",
                "READ,-,,,");

        assertThat(api.value("SUBMITTED").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(api.value("SUBMITTED").description()).isEmpty();
        assertThat(api.value("INVALID_ADDRESS").description()).isEqualTo("Said.");
        assertThat(api.value("INVALID_ADDRESS").remedy()).isEmpty();
        assertThat(api.value("READ").outcome()).isEqualTo(Outcome.FAILURE);
        assertThat(api.names()).isEqualTo(SHIPPED.names());
        assertThat(api.values())
                .filteredOn(status ->
                        !List.of("SUBMITTED", "INVALID_ADDRESS", "READ").contains(status.name()))
                .allSatisfy(status -> assertThat(all(status)).isEqualTo(all(SHIPPED.value(status.name()))));
    }

    @Test
    void severalOverlaysMayChangeOneStatus() {
        tables.write("acme/a.csv", "name,outcome", "SUBMITTED,success")
                .write("acme/b.csv", "name,description", "SUBMITTED,Sent on.")
                .write("acme/c.csv", "name,deprecated,outcome", "SUBMITTED,Use READ.,");

        GeneratedApi api = Project.annotated("@StatusTable(value = \"webex-connect/messaging\","
                        + " overlays = {\"acme/a\", \"acme/b\", \"acme/c\"})")
                .withTables(tables)
                .load()
                .api("Messaging");

        assertThat(api.value("SUBMITTED").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(api.value("SUBMITTED").description()).isEqualTo("Sent on.");
        assertThat(isDeprecated(api, "SUBMITTED")).isTrue();
        assertThat(api.value("SUBMITTED").message(Locale.GERMAN))
                .isEqualTo(SHIPPED.value("SUBMITTED").message(Locale.GERMAN));
    }

    @Test
    void theTranslationOfAnOverlayWins() {
        tables.write("acme/more_de.csv", "name,source,message", "READ,Read,Angesehen");

        GeneratedApi api = with("name,description", "READ,Read by somebody.", "DELIVERED,Arrived.");

        assertThat(api.value("READ").message(Locale.GERMAN)).isEqualTo("Angesehen");
        assertThat(api.value("READ").message(Locale.FRENCH))
                .isEqualTo(SHIPPED.value("READ").message(Locale.FRENCH));
        assertThat(api.value("DELIVERED").message(Locale.GERMAN))
                .isEqualTo(SHIPPED.value("DELIVERED").message(Locale.GERMAN));
    }

    @Test
    void whatTheTableLosesIsOneWarningAtTheAnnotation() {
        tables.write(
                "acme/more.csv",
                "name,template",
                "INVALID_DEVICE_TYPE,-",
                "DUPLICATE_DEVICE_TYPE,duplicate device {kind} xxx");

        Compilation compilation = Project.annotated(
                        "@StatusTable(value = \"webex-connect/messaging\", overlays = \"acme/more\", locales = {})")
                .withTables(tables)
                .withOptions("-Aconnectstatus.translations=ignore")
                .compile();

        assertThat(said(compilation))
                .containsExactly(
                        root + "/acme/more.csv: with this overlay INVALID_DEVICE_TYPE loses {type} of its template,"
                                + " DUPLICATE_DEVICE_TYPE loses {type} of its template; nothing has to be done if that is meant");
        assertThat(compilation.warnings()).hasSize(1);
        assertThat(compilation.warnings().get(0).getLineNumber()).isEqualTo(1);
        GeneratedApi api = GeneratedClasses.of(compilation).api("Messaging");
        assertThat(api.value("INVALID_DEVICE_TYPE").template()).isEmpty();
        assertThat(api.value("DUPLICATE_DEVICE_TYPE").template().map(Template::placeholders))
                .contains(List.of("kind"));
    }

    @Test
    void aCodeThatNeedsATextFromNowOnIsTold() {
        assertThat(warnings("code,name,message,outcome", "7102,ADDRESS_BLOCKED,Address is blocked,"))
                .first()
                .asString()
                .isEqualTo(
                        root + "/acme/more.csv: with this overlay the code 7102 alone does not decide any more between"
                                + " INVALID_ADDRESS and ADDRESS_BLOCKED; nothing has to be done if that is meant");
    }

    @Test
    void aNameThatIsNearlyKnownIsAnError() {
        Refusal refusal = Refusal.of(project("name,outcome", "SUBMITED,success"));

        assertThat(refusal.errors())
                .containsExactly(root + "/acme/more.csv:2:1: the table has no status \"SUBMITED\"; the nearest is"
                        + " \"SUBMITTED\"; write that, or code and message as well to add a status");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void aMessageThatTheTemplateDoesNotFitIsAnError() {
        Refusal refusal = Refusal.of(project("name,message", "INVALID_DEVICE_TYPE,wrong device type xxx"));

        assertThat(refusal.errors())
                .singleElement()
                .asString()
                .startsWith(root
                        + "/acme/more.csv:2:21: the template of INVALID_DEVICE_TYPE, \"invalid device type {type}, ");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void theMergedTableIsCheckedLikeAnyOther() {
        Refusal refusal = Refusal.of(project("name,description", "READ," + "x".repeat(70_000)));

        assertThat(refusal.errors()).singleElement().asString().contains("READ");
        assertThat(refusal.written()).isEmpty();
    }

    @Test
    void theValuesOfATemplateThatAnOverlayAddsAreRead() {
        Compilation compilation = project(
                        "name,message,template", "INVALID_ADDRESS,Invalid address xxx,Invalid address {address}")
                .withOptions("-Aconnectstatus.translations=ignore")
                .compile();

        GeneratedApi api = GeneratedClasses.of(compilation).api("Messaging");
        assertThat(api.resolve(7102, "Invalid address +1").arguments()).isEqualTo(Map.of("address", "+1"));
        assertThat(api.exception("InvalidAddress").getMethods())
                .extracting("name")
                .contains("address");
    }
}
