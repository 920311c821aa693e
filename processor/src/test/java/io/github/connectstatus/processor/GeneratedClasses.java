package io.github.connectstatus.processor;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** The classes and resources of a compilation, loaded beside the runtime that the tests use themselves. */
final class GeneratedClasses extends ClassLoader {

    private static final String CLASS_OUTPUT = "/CLASS_OUTPUT/";

    /** Files that were only looked for in the output are listed as well. */
    private static final Pattern WRITTEN = Pattern.compile(".*\\.(class|properties)");

    private final Map<String, byte[]> files;
    private final List<String> resourcesLookedFor = new CopyOnWriteArrayList<>();

    private GeneratedClasses(Map<String, byte[]> files) {
        super(GeneratedClasses.class.getClassLoader());
        this.files = files;
    }

    static GeneratedClasses of(Compilation compilation) {
        Map<String, byte[]> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            if (path.startsWith(CLASS_OUTPUT) && WRITTEN.matcher(path).matches()) {
                files.put(path.substring(CLASS_OUTPUT.length()), content(file));
            }
        }
        return new GeneratedClasses(files);
    }

    /** The same, without anything that these have kept. */
    GeneratedClasses loadedAnew() {
        return new GeneratedClasses(files);
    }

    /** What was generated in the package of {@link Project#PACKAGE} under a prefix. */
    GeneratedApi api(String prefix) {
        return GeneratedApi.in(this, Project.PACKAGE, prefix);
    }

    /** The message bundles by the name of their file. */
    Map<String, byte[]> bundles() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".properties"))
                .collect(Collectors.toMap(
                        file -> file.getKey().substring(file.getKey().lastIndexOf('/') + 1), Map.Entry::getValue));
    }

    /** The names of the resources that somebody wanted, in the order in which they were wanted. */
    List<String> resourcesLookedFor() {
        return resourcesLookedFor;
    }

    /** Writes all files into a folder, as a compiler would have. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected URL findResource(String name) {
        resourcesLookedFor.add(name);
        byte[] bytes = files.get(name);
        try {
            return bytes == null ? null : new URL(null, "memory:/" + name, new Memory(bytes));
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Memory extends URLStreamHandler {

        private final byte[] bytes;

        Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
