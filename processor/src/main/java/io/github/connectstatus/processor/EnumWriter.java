package io.github.connectstatus.processor;

import io.github.connectstatus.Outcome;
import io.github.connectstatus.tables.StatusRow;
import java.util.List;

/** Writes the enum: a constant with its data for each status, and the look-ups. */
final class EnumWriter {

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
        if (row.template().isPresent()) {
            arguments.add(row.template().get().toString());
        }
        source.addText(arguments.toString());
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
                    private final $Optional<$Template> template;
                """);
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
        boolean plain = false;
        boolean withOutcome = false;
        boolean withTemplate = false;
        boolean withBoth = false;
        for (StatusRow row : types.statuses()) {
            boolean failure = row.outcome() == Outcome.FAILURE;
            plain |= failure && row.template().isEmpty();
            withOutcome |= !failure && row.template().isEmpty();
            withTemplate |= failure && row.template().isPresent();
            withBoth |= !failure && row.template().isPresent();
        }
        if (plain) {
            source.add("""

                        $TableStatus(int code, $String message, $String description) {
                            this(code, message, description, $Outcome.FAILURE, $Optional.empty());
                        }
                    """);
        }
        if (withOutcome) {
            source.add("""

                        $TableStatus(int code, $String message, $String description, $Outcome outcome) {
                            this(code, message, description, outcome, $Optional.empty());
                        }
                    """);
        }
        if (withTemplate) {
            source.add("""

                        $TableStatus(int code, $String message, $String description, $String template) {
                            this(code, message, description, $Outcome.FAILURE, $Optional.of($Template.parse(template)));
                        }
                    """);
        }
        if (withBoth) {
            source.add("""

                        $TableStatus(int code, $String message, $String description, $Outcome outcome, $String template) {
                            this(code, message, description, outcome, $Optional.of($Template.parse(template)));
                        }
                    """);
        }
        source.add("""

                    $TableStatus(int code, $String message, $String description, $Outcome outcome, $Optional<$Template> template) {
                        this.code = code;
                        this.message = message;
                        this.description = description;
                        this.outcome = outcome;
                        this.template = template;
                    }
                """);
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

                    @$Override
                    public $Optional<$Template> template() {
                        return template;
                    }

                    @$Override
                    public $String message($Locale locale, $Map<$String, $String> arguments) {
                        return $LOOKUP.message(this, locale, arguments);
                    }
                }
                """);
    }
}
