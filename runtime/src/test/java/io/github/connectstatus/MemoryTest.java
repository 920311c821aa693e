package io.github.connectstatus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What comes from outside takes no memory, however much of it comes. */
class MemoryTest {

    /** In a process of its own, which has next to no memory. */
    @Test
    void aMillionLocalesFitInto64Megabytes() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-cp",
                        folderOf(StatusLookup.class) + File.pathSeparator + folderOf(ManyLocales.class),
                        ManyLocales.class.getName())
                .redirectErrorStream(true)
                .start();

        String output = new String(java.getInputStream().readAllBytes(), UTF_8);

        assertThat(java.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo(ManyLocales.COUNT / 2 + " of " + ManyLocales.COUNT);
    }

    private static Path folderOf(Class<?> type) throws Exception {
        return Path.of(InitializationTest.folderOf(type).toURI());
    }
}
