package io.github.connectstatus.processor;

import io.github.connectstatus.tables.StatusRow;

/** Writes the exception of a table, and nested in it those of its failing statuses. */
final class ExceptionWriter {

    private final GeneratedTypes types;
    private final JavaSource source;

    private ExceptionWriter(GeneratedTypes types) {
        this.types = types;
        this.source = JavaSource.ofException(types);
    }

    /** Returns the source file. */
    static String write(GeneratedTypes types) {
        return new ExceptionWriter(types).write();
    }

    private String write() {
        source.define("Modifier", types.isExceptionSealed() ? "sealed" : "final");
        source.define("FinalUnlessClassIs", types.isExceptionSealed() ? "final " : "");
        source.addJavadoc("", StatusJavadoc.ofTableException(types));
        source.addTypeAnnotations();
        source.add("""
                public $Modifier class $TableException extends $StatusException {

                    private static final long serialVersionUID = 1L;

                    $TableException($Resolution<$TableStatus> resolution, $StringOrNull transactionId) {
                        super(resolution, transactionId);
                    }

                    /**
                     * Returns the exception of an answer, whether or not the answer is a failure.
                     *
                     * @param resolution the resolution of the answer
                     * @param transactionId the transaction id of the answer, or null if it has none
                """);
        addFactory();
        addRest();
        for (StatusRow row : types.failures()) {
            addNested(row);
        }
        source.add("""
                }
                """);
        return source.toString();
    }

    private void addFactory() {
        if (types.failures().isEmpty()) {
            source.add("""
                         * @return the exception
                         */
                        public static $TableException of($Resolution<$TableStatus> resolution, $StringOrNull transactionId) {
                            return new $TableException(resolution, transactionId);
                        }
                    """);
            return;
        }
        source.add("""
                     * @return the exception of its status, or that of the table where the status is not certain or no failure
                     */
                """);
        if (types.anyFailureDeprecated()) {
            source.add("""
                        @$SuppressWarnings("deprecation")
                    """);
        }
        source.add("""
                    public static $TableException of($Resolution<$TableStatus> resolution, $StringOrNull transactionId) {
                        $Optional<$TableStatus> status = resolution.status();
                        if (status.isEmpty()) {
                            return new $TableException(resolution, transactionId);
                        }
                        return switch (status.get()) {
                """);
        for (StatusRow row : types.failures()) {
            addCase(row);
        }
        source.add("""
                            default -> new $TableException(resolution, transactionId);
                        };
                    }
                """);
    }

    private void addCase(StatusRow row) {
        String label = "            case " + row.name() + " ->";
        String exception = " new " + TypeNames.exceptionOf(row.name()) + "(resolution, transactionId);\n";
        boolean fits = label.length() + exception.length() - 1 <= JavaSource.LINE_WIDTH;
        source.addText(label + (fits ? "" : "\n                   ") + exception);
    }

    private void addRest() {
        source.add("""

                    /**
                     * Returns the exception of the answer that says just what a status documents, for tests.
                     *
                     * @param status the status
                     * @return its exception
                     */
                    public static $TableException of($TableStatus status) {
                        return of($Resolution.of(status), null);
                    }

                    /**
                     * Returns the exception of the answer that a status's template makes of values, for tests.
                     *
                     * @param status the status
                     * @param arguments the values by placeholder; empty for the documented message
                     * @return its exception
                     * @throws IllegalArgumentException if there are values, but not for exactly the placeholders of the status
                     */
                    public static $TableException of($TableStatus status, $Map<$String, $String> arguments) {
                        return of($Resolution.of(status, arguments), null);
                    }

                    /**
                     * Resolves an answer, and throws its exception unless it is certain to be no failure.
                     *
                     * @param code the code of a response, as JSON has it; null, or what is no number, is undocumented
                     * @param text the text of the same response, or null if it has none
                     * @param transactionId the transaction id of the same response, or null if it has none
                     * @return the resolution of the answer: a success, an acceptance or a partial success
                     * @throws $TableException as {@link #of($Resolution, $String)} returns it
                     */
                    public static $Resolution<$TableStatus> throwIfFailure(
                            $StringOrNull code, $StringOrNull text, $StringOrNull transactionId) {
                        return throwIfFailure($TableStatus.resolve(code, text), transactionId);
                    }

                    /**
                     * Throws the exception of an answer unless it is certain to be no failure.
                     *
                     * @param resolution the resolution of the answer
                     * @param transactionId the transaction id of the answer, or null if it has none
                     * @return the same resolution: a success, an acceptance or a partial success
                     * @throws $TableException as {@link #of($Resolution, $String)} returns it
                     */
                    public static $Resolution<$TableStatus> throwIfFailure(
                            $Resolution<$TableStatus> resolution, $StringOrNull transactionId) {
                        if (resolution.isFailure()) {
                            throw of(resolution, transactionId);
                        }
                        return resolution;
                    }

                    @$Override
                    @$SuppressWarnings("unchecked")
                    public $FinalUnlessClassIs$Resolution<$TableStatus> resolution() {
                        // The constructor takes no other.
                        return ($Resolution<$TableStatus>) super.resolution();
                    }

                    @$Override
                    public $FinalUnlessClassIs$Optional<$TableStatus> status() {
                        return resolution().status();
                    }
                """);
    }

    private void addNested(StatusRow row) {
        source.addText("\n");
        source.addJavadoc(JavaSource.INDENT, StatusJavadoc.ofException(types, row));
        if (row.deprecated().isPresent()) {
            source.add("""
                        @$Deprecated
                    """);
        }
        source.define("Nested", TypeNames.exceptionOf(row.name()));
        source.add("""
                    public static final class $Nested extends $TableException {

                        private static final long serialVersionUID = 1L;

                        $Nested($Resolution<$TableStatus> resolution, $StringOrNull transactionId) {
                            super(resolution, transactionId);
                        }
                """);
        if (row.template().isPresent()) {
            for (String placeholder : row.template().get().placeholders()) {
                addAccessor(placeholder);
            }
        }
        source.add("""
                    }
                """);
    }

    private void addAccessor(String placeholder) {
        source.define("placeholder", placeholder);
        source.add("""

                        /**
                         * Returns the value of {@code {$placeholder}} in the text.
                         *
                         * @return the value as it came; empty if the text carries none
                         */
                        public $Optional<$String> $placeholder() {
                            return argument("$placeholder");
                        }
                """);
    }
}
