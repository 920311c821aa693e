package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A compilation with a processor, and what it is compared with: the same without the processor, to which the sources are
 * given that the processor writes.
 *
 * @param texts how many texts the processor makes code of
 */
record Comparison(String title, int texts, Compilation processed, Compilation alone) {

    /**
     * Compiles both once.
     *
     * @param generated an empty folder, for what the processor writes
     * @throws IllegalStateException if the two do not come to the same classes
     */
    static Comparison of(String title, int texts, Compilation processed, Path generated) throws IOException {
        Compiler javac = new JavacProcess();
        javac.compile(processed, generated);
        Compilation alone = processed.without(Folder.files(generated, ".java"));
        Path compiled = Files.createTempDirectory("compile-benchmark");
        javac.compile(alone, compiled);
        List<Path> expected = classes(compiled);
        Folder.delete(compiled);
        if (expected.isEmpty() || !classes(generated).equals(expected)) {
            throw new IllegalStateException(title + ": the processor's output, compiled alone, gives other classes");
        }
        return new Comparison(title, texts, processed, alone);
    }

    private static List<Path> classes(Path folder) throws IOException {
        return Folder.files(folder, ".class").stream().map(folder::relativize).toList();
    }
}
