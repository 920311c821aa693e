package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import io.github.connectstatus.tables.MergedTable;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The way of one request, from the annotation to the files. */
final class TableGeneration {

    private final ProcessingEnvironment environment;
    private final TableRequest request;
    private final TableIndexes indexes;
    private final Reporter reporter;

    TableGeneration(ProcessingEnvironment environment, TableRequest request, TableIndexes indexes) {
        this.environment = environment;
        this.request = request;
        this.indexes = indexes;
        this.reporter = new Reporter(environment.getMessager(), request);
    }

    void run() {
        try {
            Optional<GeneratedTypes> types = model();
            if (types.isPresent() && !reporter.failed()) {
                new GeneratedFiles(types.get(), environment.getFiler(), request.element()).write();
            }
        } catch (FileFailure failure) {
            reporter.report(failure.problem());
        } catch (FilerException taken) {
            reporter.error(taken.getMessage() + ", which \"" + request.table()
                    + "\" is to make, is there already: you wrote it, or another @StatusTable of this package makes it;"
                    + " set another prefix");
        } catch (IOException | RuntimeException unforeseen) {
            // A compiler that meets an exception prints a page of its own insides and hides what its user did.
            reporter.error("Connect Status failed on \"" + request.table()
                    + "\"; please report it, with this stack trace: " + stackTrace(unforeseen));
        }
    }

    /** What is to be generated; empty where an error leaves nothing to go on with. */
    private Optional<GeneratedTypes> model() throws IOException {
        SourceVersion level = environment.getSourceVersion();
        if (level.compareTo(SourceVersion.RELEASE_17) < 0) {
            reporter.error("what is generated for \"" + request.table() + "\" is Java 17, and this is compiled as "
                    + level + "; set the compiler's --release to 17 or later");
            return Optional.empty();
        }
        String prefix = TypeNames.of(request).prefix();
        if (!SourceVersion.isIdentifier(prefix) || hasIgnorable(prefix)) {
            reporter.error("\"" + visible(prefix) + "\" cannot start the name of a type; set the prefix of \""
                    + request.table() + "\" to a Java name, such as \"Sms\"");
        }
        Options options = Options.of(environment.getOptions(), reporter);
        TableFinder finder = new TableFinder(options, environment.getFiler());
        TableLoader tables = new TableLoader(finder, indexes, reporter);
        Optional<Table> alone = tables.table(request.table());
        Optional<IndexEntry> about = alone.isPresent() ? tables.about(request.table()) : Optional.empty();
        Optional<MergedTable> table = tables.merged(request, alone, about);
        if (table.isEmpty() || reporter.failed()) {
            return Optional.empty();
        }
        List<LocalizedTable> localized =
                new TranslationLoader(finder, options, reporter).load(request, table.get(), about);
        GeneratedTypes types = GeneratedTypes.of(
                request,
                table.get().table(),
                localized,
                about,
                GeneratedAnnotations.of(environment.getElementUtils(), request.element()),
                Neighbours.of(environment.getElementUtils(), request.packageName()));
        reporter.report(ClassFileChecks.check(types));
        reporter.report(NameChecks.check(types));
        reporter.report(FileNameChecks.check(types));
        return Optional.of(types);
    }

    /** Such characters may stand in names and do not belong to them: the compiler would look for another file. */
    private static boolean hasIgnorable(String name) {
        return name.codePoints().anyMatch(Character::isIdentifierIgnorable);
    }

    private static String visible(String prefix) {
        if (!hasIgnorable(prefix)) {
            return prefix;
        }
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < prefix.length(); i++) {
            char c = prefix.charAt(i);
            if (c > ' ' && c <= '~') {
                visible.append(c);
            } else {
                AsciiText.appendEscape(c, visible);
            }
        }
        return visible.toString();
    }

    private static String stackTrace(Exception exception) {
        StringWriter trace = new StringWriter();
        exception.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
