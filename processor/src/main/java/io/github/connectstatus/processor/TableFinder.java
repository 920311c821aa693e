package io.github.connectstatus.processor;

import io.github.connectstatus.tables.csv.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds files of tables. They are looked for, in this order:
 *
 * <ol>
 *   <li>in the folder that the option {@code connectstatus.tables} names;
 *   <li>below {@code status-tables/} among the project's resources: where the compiler writes classes, to which Maven has
 *       copied resources by then, and on the source path;
 *   <li>there on the class path, in its folders: of a jar there, javac shows processors no folder whose name is no Java
 *       identifier;
 *   <li>there on the processor path, jars included, from which the tables of Webex Connect come.
 * </ol>
 */
final class TableFinder {

    private static final String FOLDER = "status-tables/";

    /**
     * Not among these is the output of sources, which nobody puts tables into, and the module path, on which resources
     * cannot be found without the name of their module.
     */
    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    /** What javac says if there is a folder in place of a file. */
    private static final String OF_FOLDERS = "directories not supported";

    private static final ClassLoader LOADER = TableFinder.class.getClassLoader();

    private final Options options;

    /** The compiler's way to files, which is the only one that it and the build tools know of. */
    private final Filer filer;

    /** Where to look, first the place that counts most. */
    private final List<Place> places = new ArrayList<>();

    /** In how many places files about a table may be, for each table that was found: in the one that has it, and before. */
    private final Map<String, Integer> depths = new HashMap<>();

    TableFinder(Options options, Filer filer) {
        this.options = options;
        this.filer = filer;
        if (options.tables().isPresent()) {
            String folder = options.tables().get();
            places.add(file -> inFolder(folder, file));
        }
        for (StandardLocation location : LOCATIONS) {
            places.add(file -> in(location, file));
        }
        places.add(TableFinder::onProcessorPath);
    }

    /** Somewhere to look, the folder {@code status-tables/} left out. */
    private interface Place {
        Optional<SourceFile> find(String file) throws IOException;
    }

    /** The file of a table that counts; empty if there is none anywhere. */
    Optional<SourceFile> find(String table) throws IOException {
        for (int i = 0; i < places.size(); i++) {
            Optional<SourceFile> found = places.get(i).find(table);
            if (found.isPresent()) {
                depths.put(table, i + 1);
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * All files of a name, the one that counts most first. What is there in several places counts once: build tools have
     * the class output on the class path too, and some people have the processor there.
     */
    List<SourceFile> findAll(String file) throws IOException {
        return find(file, places.size());
    }

    /**
     * The files of a name that may be about a table that was found: from where it was found itself, and from before. What comes
     * after is about another table of that name, which this one hides.
     */
    List<SourceFile> findAbout(String table, String file) throws IOException {
        return find(file, depths.getOrDefault(table, places.size()));
    }

    private List<SourceFile> find(String file, int depth) throws IOException {
        List<SourceFile> found = new ArrayList<>();
        for (Place place : places.subList(0, depth)) {
            Optional<SourceFile> there = place.find(file);
            if (there.isPresent()) {
                found.add(there.get());
            }
        }
        return found.size() < 2 ? found : distinct(found);
    }

    private static List<SourceFile> distinct(List<SourceFile> files) {
        Map<ByteBuffer, SourceFile> byContent = new LinkedHashMap<>();
        files.forEach(file -> byContent.putIfAbsent(ByteBuffer.wrap(file.content()), file));
        return List.copyOf(byContent.values());
    }

    /** Says where a file was looked for. */
    String placesOf(String file) {
        String folder = options.tables()
                .map(tables -> tables + "/" + file + " (from -A" + Options.TABLES + ")")
                .orElse("no folder, since -A" + Options.TABLES + " is not set");
        return folder + "; " + FOLDER + file
                + " in the class output (the project's resources), on the source path, in folders on the class path, and"
                + " on the processor path, where jars of tables belong";
    }

    private static Optional<SourceFile> inFolder(String folder, String file) throws FileFailure {
        try {
            return TableContent.of(Path.of(folder).resolve(file))
                    .map(content -> new SourceFile(folder + "/" + file, content));
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> in(StandardLocation location, String file) throws FileFailure {
        try {
            return TableContent.of(filer.getResource(location, "", FOLDER + file))
                    .map(content -> new SourceFile(FOLDER + file, content));
        } catch (FileFailure there) {
            throw there;
        } catch (AccessDeniedException e) {
            throw FileFailure.ofReading(Path.of(e.getFile()), e);
        } catch (IllegalArgumentException e) {
            if (OF_FOLDERS.equals(e.getMessage())) {
                throw FileFailure.ofReading(FOLDER + file, new IOException("it is no file", e));
            }
            return Optional.empty();
        } catch (IOException | RuntimeException notThere) {
            // Compilers say so in many ways: javac by NoSuchFileException, Eclipse's by others, of both kinds.
            return Optional.empty();
        }
    }

    private static Optional<SourceFile> onProcessorPath(String file) throws IOException {
        URL url = LOADER.getResource(FOLDER + file);
        if (url == null) {
            return Optional.empty();
        }
        Optional<Path> path = path(url);
        if (path.isPresent()) {
            return TableContent.of(path.get()).map(content -> new SourceFile(FOLDER + file, content));
        }
        // Not by the URL, which would keep the jar open.
        try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream(FOLDER + file))) {
            return Optional.of(new SourceFile(FOLDER + file, TableContent.of(in, url.toString())));
        }
    }

    /** Returns where something is that is a file of its own; empty also where a class loader does not write URLs properly. */
    private static Optional<Path> path(URL url) {
        try {
            return "file".equals(url.getProtocol()) ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notEscaped) {
            return Optional.empty();
        }
    }
}
