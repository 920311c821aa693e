package io.github.connectstatus.processor;

import io.github.connectstatus.tables.StatusRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A source file of a table in the making. Its code is added as it will stand there, with words such as {@code $TableStatus} and
 * {@code $List} for what differs from file to file. A word is a dollar sign and letters. It stands for what was
 * {@linkplain #define defined}, or for a type of that name, which is imported; where the file declares a type of that name
 * itself, its full name is written. What is of {@code java.lang} needs no import, unless the package has a type of that name.
 *
 * <p>Libraries that write Java take a model of the file, and go over it twice: once for the imports. This one goes over the
 * text once, and whoever reads a writer sees what it writes.
 */
final class JavaSource {

    /** What a line of code holds, in columns. */
    static final int LINE_WIDTH = 120;

    static final String INDENT = "    ";
    private static final String CONTINUATION = INDENT + INDENT;

    /** Not taken from the class: that knows the writers, and so would they know it. */
    private static final String GENERATOR = "io.github.connectstatus.processor.StatusTableProcessor";

    private final GeneratedTypes table;

    /** The simple names of the types that the file declares. */
    private final Set<String> declared;

    private final Map<String, String> words = new HashMap<>();
    private final Set<String> imports = new TreeSet<>();
    private final StringBuilder code = new StringBuilder();

    private JavaSource(GeneratedTypes table, Set<String> declared) {
        this.table = table;
        this.declared = declared;
        define("TableStatus", table.names().status());
        define("TableException", table.names().exception());
        define("TableBundle", table.names().bundleBaseName());
        define("LOOKUP", table.lookupConstant());
        define("StringOrNull", stringOrNull());
    }

    /** Starts the file of the enum. */
    static JavaSource ofEnum(GeneratedTypes table) {
        return new JavaSource(table, Set.of(table.names().status()));
    }

    /** Starts the file of the exception, in which those of the failures are declared. */
    static JavaSource ofException(GeneratedTypes table) {
        Set<String> declared = new HashSet<>();
        declared.add(table.names().exception());
        for (StatusRow row : table.failures()) {
            declared.add(TypeNames.exceptionOf(row.name()));
        }
        return new JavaSource(table, declared);
    }

    /** A string that may be null, which a caller who has his nulls checked must be told. */
    private String stringOrNull() {
        String string = type("String");
        String annotation = table.annotations().nullable() ? "@" + type("Nullable") + " " : "";
        return new StringBuilder(string)
                .insert(string.lastIndexOf('.') + 1, annotation)
                .toString();
    }

    /** Defines a word, from now on. */
    void define(String word, String text) {
        words.put(word, AsciiText.escape(text));
    }

    /** Returns what the file calls a type that generated code uses, and imports it if need be. */
    String type(String simpleName) {
        String packageName = UsedTypes.packageOf(simpleName);
        if (packageName == null) {
            throw new IllegalArgumentException("there is no type and no word " + simpleName);
        }
        String type = packageName + "." + simpleName;
        if (declared.contains(simpleName)) {
            return type;
        }
        if (!packageName.equals(UsedTypes.JAVA_LANG) || table.neighbours().contains(simpleName)) {
            imports.add(type);
        }
        return simpleName;
    }

    /**
     * Adds lines of code. One that would be too long goes on, behind its parenthesis or before the name of its superclass, on the
     * next; if need be, behind a comma on one more.
     */
    void add(String template) {
        int lineStart = code.length();
        int from = 0;
        while (from < template.length()) {
            int lineEnd = template.indexOf('\n', from) + 1;
            addWords(template, from, lineEnd);
            if (code.length() - lineStart > LINE_WIDTH + 1) {
                breakLine(lineStart);
            }
            lineStart = code.length();
            from = lineEnd;
        }
    }

    private void addWords(String template, int start, int end) {
        int from = start;
        for (int dollar = template.indexOf('$', start);
                dollar >= 0 && dollar < end;
                dollar = template.indexOf('$', from)) {
            int wordEnd = dollar + 1;
            while (Character.isLetter(template.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = template.substring(dollar + 1, wordEnd);
            String text = words.get(word);
            code.append(template, from, dollar).append(text == null ? type(word) : text);
            from = wordEnd;
        }
        code.append(template, from, end);
    }

    private void breakLine(int start) {
        int text = start;
        while (code.charAt(text) == ' ') {
            text++;
        }
        String nextLine = "\n" + code.substring(start, text) + CONTINUATION;
        int parenthesis = code.indexOf("(", start);
        int lineStart = start;
        int end = parenthesis >= 0 ? parenthesis + 1 : code.indexOf(" extends ", start);
        while (end > lineStart) {
            code.replace(end, code.charAt(end) == ' ' ? end + 1 : end, nextLine);
            lineStart = end + 1;
            boolean fits = code.length() - lineStart <= LINE_WIDTH + 1;
            end = fits ? -1 : code.lastIndexOf(", ", lineStart + LINE_WIDTH - 1) + 1;
        }
    }

    /** Adds the annotations that a type of the table carries. */
    void addTypeAnnotations() {
        if (table.annotations().unexported()) {
            add("""
                    @$SuppressWarnings("exports")
                    """);
        }
        if (table.annotations().generated()) {
            define("GENERATOR", GENERATOR);
            add("""
                    @$Generated("$GENERATOR")
                    """);
        }
    }

    /** Adds text that has no words in it. */
    void addText(String text) {
        code.append(text);
    }

    /** Adds a comment for Javadoc. */
    void addJavadoc(String indent, String lines) {
        code.append(indent).append("/**\n");
        int from = 0;
        while (from < lines.length()) {
            int lineEnd = lines.indexOf('\n', from) + 1;
            code.append(indent).append(lineEnd - from == 1 ? " *" : " * ").append(lines, from, lineEnd);
            from = lineEnd;
        }
        code.append(indent).append(" */\n");
    }

    /** Returns the file. */
    @Override
    public String toString() {
        StringBuilder file = new StringBuilder(code.length() + 1_000);
        file.append("// Generated from the status table ")
                .append(table.table().id())
                .append(".\n");
        String packageName = AsciiText.escape(table.names().packageName());
        if (!packageName.isEmpty()) {
            file.append("package ").append(packageName).append(";\n\n");
        }
        for (String type : imports) {
            file.append("import ").append(type).append(";\n");
        }
        return file.append('\n').append(code).toString();
    }
}
