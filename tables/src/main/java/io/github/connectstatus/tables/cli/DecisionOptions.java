package io.github.connectstatus.tables.cli;

import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.update.Decision;
import io.github.connectstatus.tables.update.Decision.Kind;
import io.github.connectstatus.tables.update.DecisionFile;
import io.github.connectstatus.tables.update.Decisions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that decide what the report of an update leaves open. */
final class DecisionOptions {

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description =
                    "Read decisions from a file, which can be kept and reviewed: one of the options below a line, as the"
                            + " report writes it. Lines that start with # are for people.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--same",
            paramLabel = "TABLE:NAME=MESSAGE",
            description = "The status is the row of the page with its code and this message.")
    private List<String> same = new ArrayList<>();

    @Option(
            names = "--moved",
            paramLabel = "TABLE:NAME=CODE",
            description =
                    "The status has this code now, and the message behind the code if that is another one, too. With a"
                            + " code as NAME: so have all statuses of that code whose messages stand there.")
    private List<String> moved = new ArrayList<>();

    @Option(
            names = "--gone",
            paramLabel = "TABLE:NAME",
            description =
                    "The status is no longer documented: it is deprecated or, if it is new, left out. With a code as"
                            + " NAME: so are all statuses of that code that the page has not.")
    private List<String> gone = new ArrayList<>();

    @Option(
            names = "--kept",
            paramLabel = "TABLE:NAME",
            description = "The status stays as it is, whatever the page does to it.")
    private List<String> kept = new ArrayList<>();

    @Option(
            names = "--template",
            paramLabel = "TABLE:NAME=TEMPLATE",
            description = "The status has this template, with {named} placeholders where values stand; none, if blank.")
    private List<String> templates = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "TABLE:ROW",
            description = "The further section of the page that the report names by this row belongs to the table.")
    private List<String> included = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "TABLE:ROW",
            description =
                    "The further section of the page that the report names by this row does not belong to the table.")
    private List<String> excluded = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "TABLE:CODE",
            description = "Rows with this in the column of codes are no statuses, such as 4xx.")
    private List<String> skipped = new ArrayList<>();

    @Option(
            names = "--insist",
            paramLabel = "TABLE:REASON=NUMBER",
            description = "What seems to be damage to the page is none, as far as its reason and extent are these; the"
                    + " problem that is printed says what to write.")
    private List<String> insisted = new ArrayList<>();

    /** Returns the files of decisions. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Returns the decisions of the options, or a problem for each that is malformed. */
    Result<List<Decision>> written() {
        return Result.all(Stream.of(
                        parsed(Kind.SAME, same),
                        parsed(Kind.MOVED, moved),
                        parsed(Kind.GONE, gone),
                        parsed(Kind.KEPT, kept),
                        parsed(Kind.TEMPLATE, templates),
                        parsed(Kind.INCLUDE, included),
                        parsed(Kind.EXCLUDE, excluded),
                        parsed(Kind.SKIP, skipped),
                        parsed(Kind.INSIST, insisted))
                .flatMap(results -> results)
                .toList());
    }

    private static Stream<Result<Decision>> parsed(Kind kind, List<String> arguments) {
        return arguments.stream().map(argument -> Decision.parse(kind, argument));
    }

    /** Returns all decisions, or every problem of the files, or the decisions that contradict each other. */
    Result<Decisions> with(List<Decision> written) {
        return Result.all(files.stream().map(DecisionFile::read).toList()).flatMap(read -> {
            List<Decision> all = new ArrayList<>();
            read.forEach(all::addAll);
            all.addAll(written);
            return Decisions.of(all);
        });
    }
}
