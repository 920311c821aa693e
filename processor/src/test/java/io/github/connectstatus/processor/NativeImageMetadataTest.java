package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a native image is told about the bundles: GraalVM reads every file of this name below META-INF/native-image. */
class NativeImageMetadataTest {

    private static final String FOLDER = "/META-INF/native-image/io.github.connectstatus/";

    private static List<JavaFileObject> files(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith("/reachability-metadata.json"))
                .toList();
    }

    /** Every entry in the form that GraalVM's schema gives the resources: here, a bundle on a condition. */
    private static List<JsonNode> resources(Compilation compilation) throws IOException {
        List<JsonNode> resources = new ArrayList<>();
        for (JavaFileObject file : files(compilation)) {
            JsonNode metadata = JsonMapper.shared()
                    .readTree(new String(file.openInputStream().readAllBytes(), UTF_8));
            assertThat(metadata.propertyNames()).containsExactly("resources");
            metadata.path("resources").forEach(resources::add);
        }
        return resources;
    }

    private static void leadsToTheBundle(Compilation compilation, JsonNode resource) {
        assertThat(resource.propertyNames()).containsExactlyInAnyOrder("condition", "bundle");
        String status = resource.path("condition").path("typeReached").asString();
        GeneratedClasses classes = GeneratedClasses.of(compilation);
        try {
            assertThat(Class.forName(status, true, classes).isEnum()).isTrue();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        assertThat(ResourceBundle.getBundle(resource.path("bundle").asString(), Locale.ROOT, classes)
                        .keySet())
                .isNotEmpty();
    }

    @Test
    void everyTableOfAPackageHasItsOwnFile() throws IOException {
        Compilation compilation = Project.annotated(
                        "@StatusTable(\"webex-connect/event\")",
                        "@StatusTable(\"webex-connect/profile\")",
                        "@StatusTable(value = \"webex-connect/event\", prefix = \"Größe\")")
                .withPackage("org.example", "@StatusTable(\"webex-connect/event\")")
                .compile();

        assertThat(compilation.errors()).isEmpty();
        assertThat(files(compilation)).hasSize(4);
        assertThat(resources(compilation))
                .extracting(resource -> resource.path("bundle").asString())
                .containsExactlyInAnyOrder(
                        "com.example.EventMessages",
                        "com.example.ProfileMessages",
                        "com.example.GrößeMessages",
                        "org.example.EventMessages");
        for (JsonNode resource : resources(compilation)) {
            leadsToTheBundle(compilation, resource);
        }
    }

    @Test
    void aTableOfTheUnnamedPackageHasOneToo() throws IOException {
        Compilation compilation = Project.empty()
                .withSource("Main", "@io.github.connectstatus.StatusTable(\"webex-connect/event\") class Main {}")
                .compile();

        assertThat(resources(compilation))
                .singleElement()
                .satisfies(resource -> leadsToTheBundle(compilation, resource));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PER_STATUS", "NONE"})
    void itLiesWhereGraalVmLooks(String exceptions) {
        Compilation compilation = Project.annotated("@StatusTable(value = \"webex-connect/event\","
                        + " exceptions = StatusTable.Exceptions." + exceptions + ")")
                .compile();

        assertThat(files(compilation))
                .singleElement()
                .extracting(file -> file.toUri().getPath())
                .isEqualTo("/CLASS_OUTPUT" + FOLDER + "com.example.EventMessages/reachability-metadata.json");
    }
}
