package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds README, the pages of {@code docs} and Javadoc against the project. Each of their snippets of code stands, but for
 * indentation, in a file of the project; all of these but the Gradle example are compiled or run by the build. In README and
 * pages the comment above a snippet names the file.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private static final Pattern FENCED =
            Pattern.compile("(?:<!-- from (\\S+) -->\\n)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);

    /** Commands and what programs print need not stand in a file. */
    private static final List<String> NO_CODE = List.of("sh", "text");

    record Snippet(String file, String language, String code) {

        @Override
        public String toString() {
            return language + " from " + file + ": "
                    + code.lines().findFirst().orElse("").strip();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README, and the pages that it links to. */
    static Stream<Path> pages() {
        return Stream.concat(Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md"));
    }

    private static Stream<Snippet> fenced() {
        return pages().flatMap(page -> FENCED.matcher(read(page))
                .results()
                .map(block ->
                        new Snippet(block.group(1) == null ? "" : block.group(1), block.group(2), block.group(3))));
    }

    static Stream<Snippet> snippetsOfThePages() {
        return fenced().filter(snippet -> !snippet.file().isEmpty() || !NO_CODE.contains(snippet.language()));
    }

    static Stream<Snippet> snippetsOfTheJavadoc() {
        return Stream.of("runtime", "tables", "processor")
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .flatMap(file -> IN_JAVADOC
                        .matcher(read(file))
                        .results()
                        .map(block -> new Snippet(
                                file.toString(), "java", block.group(1).replaceAll("(?m)^ *\\*", ""))));
    }

    private static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines without their indentation, and with a version in the place of what stands for it in nested builds. */
    private static String lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))
                .replace("@project.version@", VERSION);
    }

    @ParameterizedTest
    @MethodSource("snippetsOfThePages")
    void aSnippetOfAPageStandsInItsFile(Snippet snippet) {
        assertThat(snippet.file())
                .as("the file in the comment above the snippet")
                .isNotEmpty();
        assertThat(lines(read(ROOT.resolve(snippet.file())))).contains(lines(snippet.code()));
    }

    @ParameterizedTest
    @MethodSource("snippetsOfTheJavadoc")
    void aSnippetOfTheJavadocStandsInCodeThatIsCompiled(Snippet snippet) {
        String compiled = Stream.of("processor/src/it", "sample/src")
                .flatMap(folder -> files(ROOT.resolve(folder), ".java"))
                .map(DocumentationTest::read)
                .map(DocumentationTest::lines)
                .collect(Collectors.joining("\n"));
        assertThat(compiled).contains(lines(snippet.code()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageLinksToFilesThatAreThere(Path page) {
        assertThat(LINK.matcher(read(page)).results().map(link -> page.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void theReadmesTestCommandIsWhatTheContinuousIntegrationCalls() {
        List<String> commands = fenced().filter(snippet -> snippet.language().equals("sh"))
                .flatMap(snippet -> snippet.code().lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
        List<String> integration = read(ROOT.resolve(".ci/run")).lines().toList();
        assertThat(commands).contains(integration.get(integration.size() - 1));
    }
}
