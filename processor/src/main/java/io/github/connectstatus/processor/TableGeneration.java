package io.github.connectstatus.processor;

import io.github.connectstatus.tables.IndexEntry;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/**
 * The way of one request, from the annotation to the files.
 *
 * @param environment what the compiler gives
 * @param request what the annotation asks for
 * @param reporter tells what is wrong
 */
record TableGeneration(ProcessingEnvironment environment, TableRequest request, Reporter reporter) {

    void run() {
        try {
            Optional<GeneratedTypes> types = model();
            if (types.isPresent() && !reporter.failed()) {
                new GeneratedFiles(types.get()).write(environment.getFiler(), request.element());
            }
        } catch (FilerException taken) {
            reporter.error(taken.getMessage() + ", which \"" + request.table()
                    + "\" is to make, is there already: you wrote it, or another @StatusTable of this package makes it;"
                    + " set another prefix");
        } catch (IOException | RuntimeException unforeseen) {
            // A compiler that meets an exception prints a page of its own insides and hides what its user did.
            reporter.error("Connect Status failed on \"" + request.table() + "\": " + unforeseen);
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
        Names names = Names.of(request);
        if (!SourceVersion.isIdentifier(names.prefix())) {
            reporter.error("\"" + names.prefix() + "\" cannot start the name of a type; set the prefix of \""
                    + request.table() + "\" to a Java name, such as \"Sms\"");
        }
        Options options = Options.of(environment.getOptions(), reporter);
        TableFinder finder = new TableFinder(options, environment.getFiler());
        TableLoader tables = new TableLoader(finder, reporter);
        Optional<LaidTable> table = tables.table(request);
        if (table.isEmpty() || reporter.failed()) {
            return Optional.empty();
        }
        Optional<IndexEntry> about = tables.about(request.table());
        TranslationLoader translations = new TranslationLoader(finder, options, reporter);
        GeneratedTypes types = new GeneratedTypes(
                names,
                table.get().table(),
                translations.load(request, table.get(), about),
                about,
                request.exceptions(),
                Marks.of(environment.getElementUtils(), request.element()));
        ModelChecks.check(types).forEach(reporter::report);
        return Optional.of(types);
    }
}
