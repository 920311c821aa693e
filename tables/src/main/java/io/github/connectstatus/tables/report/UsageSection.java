package io.github.connectstatus.tables.report;

import static io.github.connectstatus.tables.report.Markdown.code;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.usage.CodeUsage;
import io.github.connectstatus.tables.usage.Effect;
import io.github.connectstatus.tables.usage.TableTypes;
import io.github.connectstatus.tables.usage.Usage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of a report with what changed tables mean for a code base: each kind of change once, with all its places. */
final class UsageSection {

    private UsageSection() {}

    static void write(Markdown out, CodeUsage code) {
        out.heading(2, "In the code");
        if (!code.types().isEmpty()) {
            types(out, code.types());
        }
        if (code.usages().isEmpty()) {
            out.paragraph(
                    code.unanalysed().isEmpty()
                            ? "The code names no status with which something has happened."
                            : "What was analysed names no status with which something has happened.");
        }
        Map<Effect, List<Usage>> byEffect = new EnumMap<>(Effect.class);
        code.usages()
                .forEach(usage -> byEffect.computeIfAbsent(usage.effect(), effect -> new ArrayList<>())
                        .add(usage));
        byEffect.forEach((effect, usages) -> usages(out, effect, usages));
        if (code.usages().stream().anyMatch(usage -> !usage.isCertain())) {
            out.paragraph("*Perhaps*: the file alone does not say whether this is the name of a status of the table.");
        }
        unanalysed(out, code);
    }

    private static void types(Markdown out, List<TableTypes> types) {
        out.row("table", "types", "asked for in");
        out.row("---", "---", "---");
        types.forEach(type -> out.row(
                code(type.table()),
                code(type.qualified(type.status())) + ", " + code(type.exception()),
                type.annotations().isEmpty()
                        ? "no `@StatusTable` of this code: taken to have the default names"
                        : asked(type)));
        out.endOfTable();
        for (TableTypes type : types) {
            if (!type.overlays().isEmpty()) {
                out.paragraph("The overlays of " + code(type.qualified(type.status()))
                        + " are not compared: " + Markdown.codes(type.overlays())
                        + ". A cell that they write is as it was.");
            }
        }
    }

    private static String asked(TableTypes type) {
        String places = Markdown.codes(
                type.annotations().stream().map(Location::toString).toList());
        return type.asked().equals(type.table())
                ? places
                : places + ", as " + code(type.asked()) + ", which is taken to be this table";
    }

    private static void usages(Markdown out, Effect effect, List<Usage> usages) {
        out.heading(3, title(effect));
        out.paragraph(advice(effect));
        Map<String, List<Usage>> bySubject = new TreeMap<>();
        usages.forEach(usage -> bySubject
                .computeIfAbsent(subject(usage), subject -> new ArrayList<>())
                .add(usage));
        bySubject.forEach((subject, places) ->
                out.items(subject, places.stream().map(UsageSection::place).toList()));
    }

    /** Returns what a place is about: a name or, since several statuses share it, a code. */
    private static String subject(Usage usage) {
        if (usage.effect() == Effect.NEW_VARIANT) {
            return code(usage.table()) + " " + Markdown.escaped(usage.detail());
        }
        return code(usage.name()) + (usage.detail().isEmpty() ? "" : ": " + Markdown.escaped(usage.detail()));
    }

    private static String place(Usage usage) {
        String place = code(usage.location().toString()) + " " + usage.form().word();
        if (usage.effect() == Effect.NEW_VARIANT) {
            place += " " + code(usage.name());
        }
        if (!usage.isCertain()) {
            place += ", *perhaps*";
        }
        return usage.others().isEmpty() ? place : place + " or " + Markdown.codes(usage.others());
    }

    private static String title(Effect effect) {
        return switch (effect) {
            case REMOVED -> "Gone";
            case EXCEPTION_GONE -> "Exceptions that are gone";
            case ACCESSORS_GONE -> "Accessors that are gone";
            case OUTCOME -> "Another outcome";
            case NEW_VARIANT -> "Codes with further statuses";
            case CODE -> "Another code";
            case DEPRECATED -> "Deprecated";
            case REVIVED -> "No longer deprecated";
        };
    }

    private static String advice(Effect effect) {
        return switch (effect) {
            case REMOVED -> "**No longer compiles:** delete these names, or write those of other statuses.";
            case EXCEPTION_GONE ->
                "**No longer compiles:** these statuses are no failures any more; delete the `catch`, and handle the status"
                        + " where the answer is returned.";
            case ACCESSORS_GONE ->
                "**May no longer compile:** the exceptions have lost these accessors; delete their calls. Each file is named"
                        + " once.";
            case OUTCOME -> "Check that the code treats these statuses as what they are now.";
            case NEW_VARIANT ->
                "Decide whether the code has to treat the statuses that have the code now, too, as it treats the others.";
            case CODE -> "The code is right as it is, unless it has the number somewhere, too.";
            case DEPRECATED -> "Keep the code while the API may still answer so; delete it then.";
            case REVIVED -> "Remove `@SuppressWarnings(\"deprecation\")` where it is there for these alone.";
        };
    }

    private static void unanalysed(Markdown out, CodeUsage code) {
        if (!code.unanalysed().isEmpty()) {
            out.heading(3, "Not analysed");
            out.paragraph("Look at these files yourself.");
            out.items(code.unanalysed().stream()
                    .map(file -> code(file.location().toString()) + ": " + Markdown.escaped(file.reason()))
                    .toList());
        }
    }
}
