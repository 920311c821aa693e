package io.github.connectstatus.processor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Our processor, and a list of the files that it writes. */
final class RecordingProcessor extends AbstractProcessor {

    /**
     * A file that the processor wrote.
     *
     * @param name the name of the type or of the resource
     * @param origins the names of the elements that it says the file originates from
     */
    record Written(String name, List<String> origins) {}

    private final Processor processor = new StatusTableProcessor();
    private final List<Written> written = new ArrayList<>();

    List<Written> written() {
        return written;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(new Environment(environment, new RecordingFiler(environment.getFiler(), written)));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }

    /** What is an input or an output of every build tool's compilation. */
    private static final Set<Location> TRACKED =
            Set.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private record RecordingFiler(Filer filer, List<Written> written) implements Filer {

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            return new ForwardingJavaFileObject<>(filer.createSourceFile(name, origins)) {
                @Override
                public Writer openWriter() throws IOException {
                    record(name, origins);
                    return super.openWriter();
                }
            };
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            throw new UnsupportedOperationException("the processor makes no classes");
        }

        @Override
        public FileObject createResource(Location location, CharSequence folder, CharSequence name, Element... origins)
                throws IOException {
            refuseUnless(location == StandardLocation.CLASS_OUTPUT, location);
            return new ForwardingFileObject<>(filer.createResource(location, folder, name, origins)) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    record(name, origins);
                    return super.openOutputStream();
                }
            };
        }

        @Override
        public FileObject getResource(Location location, CharSequence folder, CharSequence name) throws IOException {
            refuseUnless(TRACKED.contains(location), location);
            return filer.getResource(location, folder, name);
        }

        /** Gradle gives up on incremental builds where a processor goes anywhere else. */
        private static void refuseUnless(boolean allowed, Location location) {
            if (!allowed) {
                throw new IllegalArgumentException("build tools do not follow processors to " + location);
            }
        }

        private void record(CharSequence name, Element... origins) {
            written.add(new Written(
                    name.toString(), Stream.of(origins).map(Element::toString).toList()));
        }
    }

    private record Environment(ProcessingEnvironment compiler, Filer filer) implements ProcessingEnvironment {

        @Override
        public Map<String, String> getOptions() {
            return compiler.getOptions();
        }

        @Override
        public Messager getMessager() {
            return compiler.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return compiler.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return compiler.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return compiler.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return compiler.getLocale();
        }
    }
}
