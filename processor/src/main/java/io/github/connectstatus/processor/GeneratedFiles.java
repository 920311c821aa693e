package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** All files of a model. Their texts are complete, and their names known to be free, before the first of them is written. */
final class GeneratedFiles {

    /** What javac says if a file could belong to each of several modules. */
    private static final Set<String> OF_MODULES = Set.of(
            "Cannot determine target module.",
            "No module specified and the location is either a module-oriented location, or a multi-module output location.");

    private final GeneratedTypes types;
    private final Filer filer;

    /** The element from which all files originate. */
    private final Element origin;

    GeneratedFiles(GeneratedTypes types, Filer filer, Element origin) {
        this.types = types;
        this.filer = filer;
        this.origin = origin;
    }

    void write() throws IOException {
        Map<FileObject, String> sources = new LinkedHashMap<>();
        sources.put(createSource(types.names().status()), EnumWriter.write(types));
        if (types.hasException()) {
            sources.put(createSource(types.names().exception()), ExceptionWriter.write(types));
        }
        Map<FileObject, String> resources = new LinkedHashMap<>();
        String folder = types.names().packageName();
        for (BundleModel bundle : types.bundle()) {
            String messages = BundleWriter.messages(bundle);
            for (BundleModel.File file : bundle.files()) {
                resources.put(
                        createResource(folder, file.name()),
                        BundleWriter.head(types.table().id(), file) + messages);
            }
        }
        resources.put(createResource("", MetadataWriter.path(types.names())), MetadataWriter.write(types.names()));
        for (Map.Entry<FileObject, String> source : sources.entrySet()) {
            writeSource(source.getValue(), source.getKey());
        }
        for (Map.Entry<FileObject, String> resource : resources.entrySet()) {
            writeResource(resource.getValue(), resource.getKey());
        }
    }

    private FileObject createSource(String simpleName) throws IOException {
        String name = types.names().qualified(simpleName);
        return create(name, () -> filer.createSourceFile(name, origin));
    }

    private FileObject createResource(String packageName, String file) throws IOException {
        return create(file, () -> filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, file, origin));
    }

    private interface Creation {
        FileObject create() throws IOException;
    }

    private static FileObject create(String name, Creation creation) throws IOException {
        try {
            return creation.create();
        } catch (FilerException e) {
            throw OF_MODULES.contains(String.valueOf(e.getMessage()))
                    ? FileFailure.ofModules(name, e)
                    : nameTaken(name, e);
        } catch (IOException e) {
            if (e.getCause() instanceof InvalidPathException) {
                throw FileFailure.ofName(name, e);
            }
            throw e;
        } catch (InvalidPathException e) {
            throw FileFailure.ofName(name, new IOException(e));
        } catch (IllegalArgumentException e) {
            // javac's way to say that there is a folder of that name.
            throw FileFailure.ofWriting(Path.of(name), new IOException(e.getMessage(), e));
        }
    }

    /** An exception whose message is the name that is taken: what compilers say in theirs is for everyone to guess. */
    private static FilerException nameTaken(String name, FilerException taken) {
        FilerException exception = new FilerException(name);
        exception.initCause(taken);
        return exception;
    }

    /** The compiler reads it again, so it is the compiler's to choose the character set. */
    private static void writeSource(String text, FileObject file) throws IOException {
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw FileFailure.ofWriting(Path.of(file.getName()), e);
        }
    }

    /**
     * A writer would take the character set of the sources, which need not be one that extends ASCII. All that is written is
     * ASCII, which the JDK has as ISO 8859-1 already and need not look at again.
     */
    private static void writeResource(String text, FileObject file) throws IOException {
        try (OutputStream out = file.openOutputStream()) {
            out.write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw FileFailure.ofWriting(Path.of(file.getName()), e);
        }
    }
}
