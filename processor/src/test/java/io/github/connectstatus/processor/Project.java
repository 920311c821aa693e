package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.connectstatus.StatusTable;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * A project of a user: what he gives to the compiler. Each {@code with...} method returns a project that has one thing more.
 *
 * @param sources all sources, in the order in which the compiler gets them
 * @param options the compiler's options
 * @param classPath where the compiler looks for classes; the processor is given to it apart
 */
record Project(List<JavaFileObject> sources, List<String> options, List<File> classPath) {

    /** The package that the annotations of {@link #annotated} stand on. */
    static final String PACKAGE = "com.example";

    static final File RUNTIME = home(StatusTable.class);
    private static final File JSPECIFY = home(Nullable.class);

    /** All lints but "processing", which warns of every annotation that no processor claims, even of Generated. */
    private static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    static Project empty() {
        return new Project(List.of(), List.of("--release", "17"), List.of(RUNTIME));
    }

    /** A project with nothing but annotations, on a package. */
    static Project annotated(String... annotations) {
        return empty().withPackage(PACKAGE, annotations);
    }

    /** A project that asks for a table and nothing else. */
    static Project of(String table) {
        return annotated("@StatusTable(\"" + table + "\")");
    }

    Project withPackage(String name, String... annotations) {
        return withSource(
                name + ".package-info",
                Stream.of(
                                Arrays.stream(annotations),
                                Stream.of("package " + name + ";", "import io.github.connectstatus.StatusTable;"))
                        .flatMap(lines -> lines)
                        .toArray(String[]::new));
    }

    Project withSource(String name, String... lines) {
        return new Project(with(sources, List.of(JavaFileObjects.forSourceLines(name, lines))), options, classPath);
    }

    Project withOptions(String... more) {
        return new Project(sources, with(options, List.of(more)), classPath);
    }

    Project withTables(TableFolder tables) {
        return withOptions("-A" + Options.TABLES + "=" + tables.root());
    }

    Project withJSpecify() {
        return new Project(sources, options, with(classPath, List.of(JSPECIFY)));
    }

    /** The same, with the libraries on the module path, where named modules look for theirs. */
    Project withModulePath() {
        String path = classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
        return new Project(sources, with(options, List.of("--module-path", path)), List.of());
    }

    Project withSourcesReversed() {
        List<JavaFileObject> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        return new Project(List.copyOf(reversed), options, classPath);
    }

    /** Compiles with our processor, whether or not that goes well. */
    Compilation compile() {
        return compile(new StatusTableProcessor());
    }

    Compilation compile(Processor processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .withOptions(options)
                .withClasspath(classPath)
                .compile(sources);
    }

    /** Compiles under all lints, each an error. */
    Compilation compileStrictly() {
        Compilation compilation = new Project(sources, with(options, STRICT), classPath).compile();
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation;
    }

    /** Compiles, and loads what came of it. */
    GeneratedClasses load() {
        Compilation compilation = compile();
        assertThat(compilation.errors()).isEmpty();
        return GeneratedClasses.of(compilation);
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static File home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
