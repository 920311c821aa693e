package io.github.connectstatus.tables.usage;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.connectstatus.tables.csv.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Parses files with the compiler of the JDK on which this runs, and does no more with them: nothing is looked up. */
final class SourceParser {

    private final JavaCompiler compiler;

    /** Nothing is looked up, but to make one anew for each file takes longer than to parse it. */
    private final JavaFileManager noFiles;

    private final SortedSet<Unanalysed> unanalysed;

    /**
     * Returns a parser.
     *
     * @param unanalysed where files are noted that cannot be parsed
     */
    SourceParser(JavaCompiler compiler, SortedSet<Unanalysed> unanalysed) {
        this.compiler = compiler;
        this.noFiles = compiler.getStandardFileManager(null, null, null);
        this.unanalysed = unanalysed;
    }

    /** Returns a file; empty, and noted, if it cannot be parsed. */
    Optional<ParsedFile> parse(CodeFile file) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // What is a preview in this JDK may be what the code is written in.
        List<String> options = List.of(
                "--enable-preview", "-source", String.valueOf(Runtime.version().feature()), "-proc:none");
        JavacTask task = (JavacTask)
                compiler.getTask(null, noFiles, diagnostics, options, null, List.of(new SourceObject(file.text())));
        CompilationUnitTree unit = parse(task);
        Optional<Diagnostic<? extends JavaFileObject>> error = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst();
        if (error.isPresent()) {
            unanalysed.add(new Unanalysed(
                    Location.of(file.name(), (int) Math.max(0, error.get().getLineNumber())),
                    "not parsed by Java " + Runtime.version().feature() + ": "
                            + error.get().getMessage(Locale.ENGLISH)));
            return Optional.empty();
        }
        return Optional.of(
                new ParsedFile(file.name(), unit, Trees.instance(task).getSourcePositions()));
    }

    private static CompilationUnitTree parse(JavacTask task) {
        try {
            return task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SourceObject extends SimpleJavaFileObject {

        private final String text;

        SourceObject(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
