package io.github.connectstatus.processor;

import io.github.connectstatus.tables.Problem;
import io.github.connectstatus.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The way of one request, from the annotation to the files. */
final class TableGeneration {

    private final ProcessingEnvironment environment;
    private final TableRequest request;
    private final Reporter reporter;
    private final TableLoader loader;

    TableGeneration(ProcessingEnvironment environment, TableRequest request) {
        this.environment = environment;
        this.request = request;
        this.reporter = new Reporter(environment.getMessager(), request);
        Options options = Options.of(environment.getOptions());
        this.loader = new TableLoader(new TableFinder(options, environment.getFiler()), reporter);
    }

    void run() {
        try {
            Optional<GeneratedTypes> types = model();
            if (types.isPresent()) {
                new GeneratedFiles(types.get()).write(environment.getFiler(), request.element());
            }
        } catch (FilerException twice) {
            reporter.error("another @StatusTable of this package makes types of the same names as \"" + request.table()
                    + "\"; give one of the two another prefix");
        } catch (IOException | RuntimeException unforeseen) {
            // A compiler that meets an exception prints a page of its own insides and hides what its user did.
            reporter.error("Connect Status failed on \"" + request.table() + "\": " + unforeseen);
        }
    }

    /** What is to be generated; empty after an error. */
    private Optional<GeneratedTypes> model() throws IOException {
        Names names = Names.of(request);
        if (!SourceVersion.isIdentifier(names.status().simpleName())) {
            reporter.error("\"" + names.prefix() + "\" cannot start the name of a type; set the prefix of \""
                    + request.table() + "\" to a Java name, such as \"Sms\"");
            return Optional.empty();
        }
        Optional<Table> table = loader.table(request);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        GeneratedTypes types = new GeneratedTypes(
                names,
                table.get(),
                loader.about(request.table()),
                request.exceptions(),
                Marks.of(environment.getElementUtils(), request.element()));
        List<Problem> problems = ModelChecks.check(types);
        problems.forEach(reporter::report);
        return problems.isEmpty() ? Optional.of(types) : Optional.empty();
    }
}
