package io.github.connectstatus.processor.benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Javac in this JVM, which grows warm. */
final class JavacInMemory implements Compiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final ProcessorLoading loading;

    /** Where the processors' classes are from. */
    private interface ProcessorLoading {
        void apply(JavaCompiler.CompilationTask task, List<Path> processorPath) throws IOException;
    }

    private JavacInMemory(ProcessorLoading loading) {
        this.loading = loading;
    }

    /** Javac, which makes a class loader for the processors each time, as under Maven. */
    static JavacInMemory loadingEachTime() {
        return new JavacInMemory((task, processorPath) -> {});
    }

    /** Javac with new processors of the same classes each time. */
    static JavacInMemory loadingOnce() {
        Map<List<Path>, List<ServiceLoader.Provider<Processor>>> loaded = new HashMap<>();
        return new JavacInMemory((task, processorPath) -> {
            if (processorPath.isEmpty()) {
                return;
            }
            if (!loaded.containsKey(processorPath)) {
                loaded.put(processorPath, load(processorPath));
            }
            task.setProcessors(loaded.get(processorPath).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        });
    }

    // The loader stays open, since its processors are used to the end.
    @SuppressWarnings("resource")
    private static List<ServiceLoader.Provider<Processor>> load(List<Path> processorPath) throws MalformedURLException {
        URL[] urls = new URL[processorPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = processorPath.get(i).toUri().toURL();
        }
        ClassLoader loader = new URLClassLoader(urls, JAVAC.getClass().getClassLoader());
        return ServiceLoader.load(Processor.class, loader).stream().toList();
    }

    @Override
    public Duration compile(Compilation compilation, Path output) throws IOException {
        StringWriter reported = new StringWriter();
        boolean successful;

        long start = System.nanoTime();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = JAVAC.getTask(
                    reported,
                    files,
                    null,
                    compilation.optionsInto(output),
                    null,
                    files.getJavaFileObjectsFromPaths(compilation.sources()));
            loading.apply(task, compilation.processorPath());
            successful = task.call();
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        if (!successful) {
            throw new IllegalStateException("javac failed: " + reported);
        }
        return taken;
    }
}
