package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Source that stands on generated types, compiled together with them. */
class UserCodeTest {

    private static final Project PROJECT = Project.annotated(
            "@StatusTable(\"webex-connect/messaging\")",
            "@StatusTable(value = \"webex-connect/event\", supplement = false)");

    /** Compiles a class with a method whose parameter is a text, and calls it. */
    private static String call(Project project, String text, String... body) {
        GeneratedClasses classes = GeneratedClasses.of(project.withSource(
                        "com.example.Client",
                        "package com.example;",
                        "public final class Client {",
                        "    public static String call(String text) {",
                        String.join("\n", body),
                        "    }",
                        "}")
                .compileStrictly());
        try {
            return (String) Class.forName("com.example.Client", true, classes)
                    .getMethod("call", String.class)
                    .invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void aFailureIsCaughtByItsClassAndAskedForItsValues() {
        assertThat(call(
                        PROJECT,
                        "duplicate device type ios",
                        "try {",
                        "    MessagingException.throwIfFailure(\"7004\", text, null);",
                        "    return \"quiet\";",
                        "} catch (MessagingException.DuplicateDeviceType duplicate) {",
                        "    return duplicate.type().orElseThrow() + \" \" + duplicate.status().get();",
                        "}"))
                .isEqualTo("ios DUPLICATE_DEVICE_TYPE");
    }

    @Test
    void aSwitchOverTheEnumIsExhaustiveWithoutDefault() {
        assertThat(call(
                        PROJECT,
                        "7025",
                        "return switch (EventStatus.ofCode(Integer.parseInt(text)).get(0)) {",
                        "    case QUEUED -> \"taken\";",
                        "    case INVALID_JSON, INVALID_VALUE, CUSTOM_PARAMETERS_MISSING -> \"ours\";",
                        "    case AUTHENTICATION_FAILED, SERVICE_KEY_MISSING -> \"key\";",
                        "    case INTERNAL_ERROR_OCCURRED_7005, INTERNAL_ERROR_OCCURRED_7006 -> \"theirs\";",
                        "};"))
                .isEqualTo("ours");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aSwitchOverTheSealedTypesIsExhaustiveWithoutDefault() {
        assertThat(call(
                        PROJECT.withOptions("--release", "21"),
                        "7025",
                        "return switch (EventStatus.resolve(text, null)) {",
                        "    case io.github.connectstatus.Resolution.Resolved<EventStatus> r ->",
                        "        switch (EventException.of(r, null)) {",
                        "            case EventException.CustomParametersMissing missing -> \"one\";",
                        "            case EventException other -> \"other\";",
                        "        };",
                        "    case io.github.connectstatus.Resolution.Ambiguous<EventStatus> a -> \"several\";",
                        "    case io.github.connectstatus.Resolution.Undocumented<EventStatus> u -> \"none\";",
                        "};"))
                .isEqualTo("one");
    }
}
