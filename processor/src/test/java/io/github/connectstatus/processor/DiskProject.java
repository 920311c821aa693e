package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project in files, for what only the compiler's own way to files shows. Classes go to its folder {@code classes}.
 *
 * @param root its folder
 */
record DiskProject(Path root) {

    /** A class path with the runtime and something more. */
    static String classPath(Path... more) {
        return Stream.concat(
                        Project.empty().classPath().stream().map(File::getPath),
                        Arrays.stream(more).map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Writes the one source, an annotated package; returns this project. */
    DiskProject withSource(String annotation) {
        return withSource(annotation, Charset.defaultCharset());
    }

    DiskProject withSource(String annotation, Charset encoding) {
        String source = annotation + " package " + Project.PACKAGE + "; import io.github.connectstatus.StatusTable;\n";
        try {
            Files.createDirectories(classes());
            Files.writeString(source(), source, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Compiles with more options, and returns all diagnostics. */
    List<String> compile(String... more) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                new ArrayList<>(List.of("--release", "17", "-d", classes().toString(), "--class-path", classPath()));
        options.addAll(List.of(more));
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            CompilationTask task =
                    javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source()));
            task.setProcessors(List.of(new StatusTableProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    /**
     * Compiles in a process of its own with the processor as javac finds it, on a path with something more, and returns all
     * that javac says. In the tests' own process the processor's class loader would be that of the tests.
     */
    String compileWithProcessorPath(Path more) throws IOException, InterruptedException {
        return run(javac(System.getProperty("java.class.path") + File.pathSeparator + more));
    }

    /** The same in a locale whose character set is ASCII. */
    String compileInLocaleC(String option) throws IOException, InterruptedException {
        ProcessBuilder javac = javac(System.getProperty("java.class.path"));
        javac.command().add(option);
        javac.environment().put("LC_ALL", "C");
        return run(javac);
    }

    private ProcessBuilder javac(String processorPath) {
        return new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                classes().toString(),
                "--class-path",
                classPath(),
                "--processor-path",
                processorPath,
                source().toString())));
    }

    private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        process.waitFor();
        return output;
    }

    /** A bundle as it lies in the class output. */
    Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader in =
                Files.newBufferedReader(classes().resolve("com/example/" + name + ".properties"), ISO_8859_1)) {
            bundle.load(in);
        }
        return bundle;
    }

    ClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, DiskProject.class.getClassLoader());
    }

    private Path source() {
        return root.resolve("package-info.java");
    }

    Path classes() {
        return root.resolve("classes");
    }
}
