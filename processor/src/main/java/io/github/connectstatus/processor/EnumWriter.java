package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.OtherText;
import io.github.connectstatus.tables.StatusRow;
import java.util.ArrayList;
import java.util.List;

/** Writes the enum: a constant with its data for each status, and the look-ups. */
final class EnumWriter {

    /** What constants have besides code, message and description, which all of them have. */
    private static final int WITH_OUTCOME = 1;

    private static final int WITH_REMEDY = 2;
    private static final int WITH_TEMPLATE = 4;
    private static final int WITH_OTHER_TEXTS = 8;

    private final GeneratedTypes types;
    private final JavaSource source;

    private EnumWriter(GeneratedTypes types) {
        this.types = types;
        this.source = JavaSource.ofEnum(types);
    }

    /** Returns the source file. */
    static String write(GeneratedTypes types) {
        return new EnumWriter(types).write();
    }

    private String write() {
        source.addJavadoc("", StatusJavadoc.ofEnum(types));
        source.addTypeAnnotations();
        source.add("""
                public enum $TableStatus implements $Status {
                """);
        addConstants();
        addFields();
        addConstructors();
        addLookups();
        addOverrides();
        return source.toString();
    }

    private void addConstants() {
        List<StatusRow> rows = types.statuses();
        for (int i = 0; i < rows.size(); i++) {
            addConstant(rows.get(i));
            source.addText(i < rows.size() - 1 ? ",\n\n" : ";\n");
        }
    }

    private void addConstant(StatusRow row) {
        source.addJavadoc(JavaSource.INDENT, StatusJavadoc.ofConstant(row));
        if (row.deprecated().isPresent()) {
            source.add("""
                        @$Deprecated
                    """);
        }
        ConstantArguments arguments = new ConstantArguments(row.name());
        arguments.add(row.code());
        arguments.add(row.message());
        arguments.add(row.description());
        if (row.outcome() != Outcome.FAILURE) {
            arguments.addCode(source.type("Outcome") + "." + row.outcome());
        }
        if (row.remedy().isPresent()) {
            arguments.addCode(source.type("Remedy") + "." + row.remedy().get());
        }
        if (row.template().isPresent()) {
            arguments.add(row.template().get().toString());
        }
        if (!row.otherTexts().isEmpty()) {
            arguments.add(source.type("List"), otherTexts(row));
        }
        source.addText(arguments.toString());
    }

    private static List<String> otherTexts(StatusRow row) {
        List<String> texts = new ArrayList<>();
        for (OtherText other : row.otherTexts()) {
            texts.add(other.text().toString());
        }
        return texts;
    }

    private void addFields() {
        source.add("""

                    private static final $StatusLookup<$TableStatus> $LOOKUP = $StatusLookup.of(
                """);
        source.addText(lookupArguments());
        source.add("""

                    private final int code;
                    private final $String message;
                    private final $String description;
                    private final $Outcome outcome;
                """);
        if (types.anyRemedies()) {
            source.add("""
                        private final $Optional<$Remedy> remedy;
                    """);
        }
        source.add("""
                    private final $Optional<$Template> template;
                """);
        if (types.anyOtherTexts()) {
            source.add("""
                        private final $List<$Template> otherTexts;
                    """);
        }
    }

    private String lookupArguments() {
        String enumName = AsciiText.escape(types.names().status());
        String indent = "            ";
        StringBuilder arguments = new StringBuilder(indent)
                .append(enumName)
                .append(".class, ")
                .append(enumName)
                .append("::load");
        int lineStart = 0;
        for (String language : types.languages()) {
            arguments.append(',');
            boolean fits =
                    arguments.length() - lineStart + language.length() + " \"\");".length() <= JavaSource.LINE_WIDTH;
            if (!fits) {
                lineStart = arguments.length() + 1;
            }
            arguments
                    .append(fits ? " " : "\n" + indent)
                    .append('"')
                    .append(language)
                    .append('"');
        }
        return arguments.append(");\n").toString();
    }

    /** One for each form that the constants have, and the one that all of them lead to. */
    private void addConstructors() {
        boolean[] forms = new boolean[WITH_OUTCOME + WITH_REMEDY + WITH_TEMPLATE + WITH_OTHER_TEXTS + 1];
        for (StatusRow row : types.statuses()) {
            forms[form(row)] = true;
        }
        for (int form = 0; form < forms.length; form++) {
            if (forms[form]) {
                addConstructor(form);
            }
        }
        source.add("\n    $TableStatus(int code, $String message, $String description, $Outcome outcome"
                + (types.anyRemedies() ? ", $Optional<$Remedy> remedy" : "")
                + ", $Optional<$Template> template"
                + (types.anyOtherTexts() ? ", $List<$String> otherTexts" : "") + ") {\n");
        source.add("""
                        this.code = code;
                        this.message = message;
                        this.description = description;
                        this.outcome = outcome;
                """);
        if (types.anyRemedies()) {
            source.add("""
                            this.remedy = remedy;
                    """);
        }
        source.add("""
                        this.template = template;
                """);
        if (types.anyOtherTexts()) {
            source.add("""
                            this.otherTexts = otherTexts.stream().map($Template::parse).toList();
                    """);
        }
        source.add("""
                    }
                """);
    }

    private static int form(StatusRow row) {
        return (row.outcome() == Outcome.FAILURE ? 0 : WITH_OUTCOME)
                | (row.remedy().isEmpty() ? 0 : WITH_REMEDY)
                | (row.template().isEmpty() ? 0 : WITH_TEMPLATE)
                | (row.otherTexts().isEmpty() ? 0 : WITH_OTHER_TEXTS);
    }

    private void addConstructor(int form) {
        boolean withOutcome = (form & WITH_OUTCOME) != 0;
        boolean withRemedy = (form & WITH_REMEDY) != 0;
        boolean withTemplate = (form & WITH_TEMPLATE) != 0;
        boolean withOtherTexts = (form & WITH_OTHER_TEXTS) != 0;
        String parameters = "int code, $String message, $String description"
                + (withOutcome ? ", $Outcome outcome" : "")
                + (withRemedy ? ", $Remedy remedy" : "")
                + (withTemplate ? ", $String template" : "")
                + (withOtherTexts ? ", $List<$String> otherTexts" : "");
        String arguments = "code, message, description, " + (withOutcome ? "outcome" : "$Outcome.FAILURE");
        if (types.anyRemedies()) {
            arguments += withRemedy ? ", $Optional.of(remedy)" : ", $Optional.empty()";
        }
        arguments += withTemplate ? ", $Optional.of($Template.parse(template))" : ", $Optional.empty()";
        if (types.anyOtherTexts()) {
            arguments += withOtherTexts ? ", otherTexts" : ", $List.of()";
        }
        source.add("\n    $TableStatus(" + parameters + ") {\n        this(" + arguments + ");\n    }\n");
    }

    private void addLookups() {
        source.add("""

                    /**
                     * Returns the look-ups of this enum, for code that serves several tables alike.
                     *
                     * @return the look-ups
                     */
                    public static $StatusLookup<$TableStatus> lookup() {
                        return $LOOKUP;
                    }

                    /**
                     * Returns the statuses that have a code.
                     *
                     * @param code the code of a response
                     * @return the statuses in the order of the table, unmodifiable; empty for a code that it does not have
                     */
                    public static $List<$TableStatus> ofCode(int code) {
                        return $LOOKUP.ofCode(code);
                    }

                    /**
                     * Returns the status of a name that may not exist.
                     *
                     * @param name the name of a constant, or anything else
                     * @return the status; empty if there is none of that name
                     */
                    public static $Optional<$TableStatus> ofName($String name) {
                        return $LOOKUP.ofName(name);
                    }

                    /**
                     * Resolves the code and the text of a response.
                     *
                     * @param code the code of a response
                     * @param text the text of the same response, or null if it has none
                     * @return the status, or the candidates, or neither, with all that the response said
                     */
                    public static $Resolution<$TableStatus> resolve(int code, $StringOrNull text) {
                        return $LOOKUP.resolve(code, text);
                    }

                    /**
                     * Resolves the code and the text of a response.
                     *
                     * @param code the code of a response, as JSON has it; null, or what is no number, is undocumented
                     * @param text the text of the same response, or null if it has none
                     * @return the status, or the candidates, or neither, with all that the response said
                     */
                    public static $Resolution<$TableStatus> resolve($StringOrNull code, $StringOrNull text) {
                        return $LOOKUP.resolve(code, text);
                    }

                """);
        source.addJavadoc(JavaSource.INDENT, StatusJavadoc.ofBundle(types));
        source.add("""
                    public static $ResourceBundle bundle($Locale locale) {
                        return $LOOKUP.bundle(locale);
                    }

                    private static $ResourceBundle load($Locale locale) {
                        return $ResourceBundle.getBundle("$TableBundle", locale);
                    }
                """);
    }

    private void addOverrides() {
        source.add("""

                    @$Override
                    public int code() {
                        return code;
                    }

                    @$Override
                    public $String message() {
                        return message;
                    }

                    @$Override
                    public $String description() {
                        return description;
                    }

                    @$Override
                    public $Outcome outcome() {
                        return outcome;
                    }
                """);
        if (types.anyRemedies()) {
            source.add("""

                        @$Override
                        public $Optional<$Remedy> remedy() {
                            return remedy;
                        }
                    """);
        }
        source.add("""

                    @$Override
                    public $Optional<$Template> template() {
                        return template;
                    }
                """);
        if (types.anyOtherTexts()) {
            source.add("""

                        @$Override
                        public $List<$Template> otherTexts() {
                            return otherTexts;
                        }
                    """);
        }
        source.add("""

                    @$Override
                    public $String message($Locale locale, $Map<$String, $String> arguments) {
                        return $LOOKUP.message(this, locale, arguments);
                    }
                }
                """);
    }
}
