package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Compares all that is generated for one table to the byte with files that somebody has read.
 *
 * <p>Where generated code is meant to change, {@code mvn -pl processor -am test -Dtest=GoldenTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.renew=true} writes the files anew. Read their difference before you
 * commit them.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    void whatIsGeneratedIsKnownToTheByte() throws IOException {
        Compilation compilation = Project.of("golden/odd-codes").withJSpecify().compileStrictly();
        Map<String, String> generated = generated(compilation);
        if (Boolean.getBoolean("golden.renew")) {
            write(generated);
        }

        assertThat(generated).isEqualTo(golden());
    }

    /** Sources and bundles by the name of their golden file. */
    private static Map<String, String> generated(Compilation compilation) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject source : compilation.generatedSourceFiles()) {
            files.put(
                    fileName(source) + ".txt",
                    new String(source.openInputStream().readAllBytes(), UTF_8));
        }
        GeneratedClasses.of(compilation).bundles().forEach((name, bytes) -> files.put(name, new String(bytes, UTF_8)));
        return files;
    }

    private static String fileName(JavaFileObject file) {
        return Path.of(file.toUri().getPath()).getFileName().toString();
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : goldenFiles()) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }

    private static void write(Map<String, String> files) throws IOException {
        for (Path old : goldenFiles()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static List<Path> goldenFiles() throws IOException {
        Files.createDirectories(FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }
}
