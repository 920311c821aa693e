package io.github.connectstatus.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.connectstatus.StatusTable;
import io.github.connectstatus.tables.StatusRow;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** All files of a model. Their texts are complete, and their names known to be free, before the first of them is written. */
record GeneratedFiles(GeneratedTypes types) {

    private static final String INDENT = "    ";

    void write(Filer filer, Element origin) throws IOException {
        Map<FileObject, String> sources = new LinkedHashMap<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            FileObject file = create(source.getKey(), () -> filer.createSourceFile(source.getKey(), origin));
            sources.put(file, source.getValue());
        }
        Map<FileObject, String> bundles = new LinkedHashMap<>();
        String folder = types.names().packageName();
        for (Map.Entry<String, String> bundle : bundles().entrySet()) {
            FileObject file = create(
                    bundle.getKey(),
                    () -> filer.createResource(StandardLocation.CLASS_OUTPUT, folder, bundle.getKey(), origin));
            bundles.put(file, bundle.getValue());
        }
        for (Map.Entry<FileObject, String> source : sources.entrySet()) {
            writeSource(source.getValue(), source.getKey());
        }
        for (Map.Entry<FileObject, String> bundle : bundles.entrySet()) {
            writeBundle(bundle.getValue(), bundle.getKey());
        }
    }

    private interface Creation {
        FileObject create() throws IOException;
    }

    /** Creates a file; if its name is taken, the exception's message is that name. */
    private static FileObject create(String name, Creation creation) throws IOException {
        try {
            return creation.create();
        } catch (FilerException taken) {
            throw new FilerException(name);
        }
    }

    /** The compiler reads it again, so it is the compiler's to choose the character set. */
    private static void writeSource(String text, FileObject file) throws IOException {
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }

    /** A writer would take the character set of the sources, which need not be one that extends ASCII. */
    private static void writeBundle(String text, FileObject file) throws IOException {
        try (OutputStream out = file.openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The sources by the qualified name of their type. */
    private Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (TypeSpec type : typeSpecs()) {
            JavaFile file = JavaFile.builder(types.names().packageName(), type)
                    .addFileComment(
                            "Generated from the status table $L.", types.table().id())
                    .indent(INDENT)
                    .skipJavaLangImports(true)
                    .build();
            sources.put(types.names().qualified(type.name()), ascii(file.toString()));
        }
        return sources;
    }

    private List<TypeSpec> typeSpecs() {
        List<TypeSpec> specs = new ArrayList<>();
        specs.add(new StatusEnumWriter(types).write());
        specs.add(new RowsWriter(types).write());
        specs.add(new BundleWriter(types).write());
        if (types.exceptions() != StatusTable.Exceptions.NONE) {
            specs.add(new ExceptionWriter(types).write());
        }
        List<List<StatusRow>> pages = GeneratedTypes.pages(types.failures());
        for (int page = 0; page < pages.size(); page++) {
            specs.add(new ExceptionFactoryWriter(types, page, pages.get(page), page == pages.size() - 1).write());
        }
        return specs;
    }

    /** The message bundles by the name of their file. */
    private Map<String, String> bundles() {
        Map<String, String> bundles = new LinkedHashMap<>();
        String name = types.names().messages();
        bundles.put(name + ".properties", MessagesWriter.english(types.table()));
        if (!types.localized().isEmpty()) {
            bundles.put(name + "_en.properties", MessagesWriter.nothingButEnglish(types.table()));
        }
        for (LocalizedTable localized : types.localized()) {
            bundles.put(
                    name + "_" + localized.locale().bundleSuffix() + ".properties",
                    MessagesWriter.localized(localized));
        }
        return bundles;
    }

    /** Java in ASCII, which a compiler reads and writes alike under any character set that its user has set. */
    private static String ascii(String source) {
        StringBuilder escaped = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            escaped.append(c < 128 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return escaped.toString();
    }
}
