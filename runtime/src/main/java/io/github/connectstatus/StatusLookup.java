package io.github.connectstatus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table and the look-ups over them. Generated code fills it; users meet it behind the methods of the
 * generated enum.
 *
 * <p>The enum's constants carry no texts themselves, since the class file format leaves an enum's initializer some 16 bytes
 * a constant in a table of four thousand.
 *
 * @param <S> the generated enum
 */
@SuppressWarnings("EnumOrdinal") // a row stands at the place of its constant: the builder sees to that
public final class StatusLookup<S extends Enum<S> & Status> {

    private final List<Row<S>> rows;
    private final CodeIndex<S> byCode;

    private StatusLookup(List<Row<S>> rows) {
        this.rows = List.copyOf(rows);
        Map<Integer, List<S>> statuses = new LinkedHashMap<>();
        for (Row<S> row : rows) {
            statuses.computeIfAbsent(row.code, code -> new ArrayList<>()).add(row.status);
        }
        this.byCode = CodeIndex.of(statuses);
    }

    /**
     * Starts a look-up.
     *
     * @param <S> the generated enum
     * @return a builder without rows
     */
    public static <S extends Enum<S> & Status> Builder<S> builder() {
        return new Builder<>();
    }

    /**
     * Implements {@link Status#code()}.
     *
     * @param status a status
     * @return its code
     */
    public int code(S status) {
        return row(status).code;
    }

    /**
     * Implements {@link Status#message()}.
     *
     * @param status a status
     * @return its documented message
     */
    public String message(S status) {
        return row(status).message;
    }

    /**
     * Implements {@link Status#description()}.
     *
     * @param status a status
     * @return its documented description
     */
    public String description(S status) {
        return row(status).description;
    }

    /**
     * Implements {@link Status#outcome()}.
     *
     * @param status a status
     * @return its outcome
     */
    public Outcome outcome(S status) {
        return row(status).outcome;
    }

    /**
     * Implements {@link Status#template()}.
     *
     * @param status a status
     * @return its template, or empty
     */
    public Optional<Template> template(S status) {
        return row(status).template;
    }

    /**
     * Finds the statuses of a code, in constant time and without allocation.
     *
     * @param code the code
     * @return the statuses in the order of the table, unmodifiable; empty for a code that is not documented
     */
    public List<S> ofCode(int code) {
        return byCode.get(code);
    }

    /**
     * Resolves an answer whose code is a number.
     *
     * @param code the code of a response
     * @param text the text of the same response, or null if it has none
     * @return what they come down to
     */
    public Resolution<S> resolve(int code, @Nullable String text) {
        return resolve(ofCode(code), Integer.toString(code), text);
    }

    /**
     * Resolves an answer whose code is a string, as JSON has it.
     *
     * @param code the code of a response, in decimal digits, white space around it allowed; what is no code, or null, is
     *     documented by no table
     * @param text the text of the same response, or null if it has none
     * @return what they come down to
     */
    public Resolution<S> resolve(@Nullable String code, @Nullable String text) {
        Integer number = code == null ? null : number(code);
        return resolve(number == null ? List.of() : ofCode(number), code, text);
    }

    /** Unlike {@link Integer#parseInt} takes no plus sign and no digits but ASCII's, which no server sends as a code. */
    private static @Nullable Integer number(String code) {
        String digits = code.strip();
        for (int i = digits.startsWith("-") ? 1 : 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return null;
            }
        }
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException emptyOrTooLarge) {
            return null;
        }
    }

    private Resolution<S> resolve(List<S> candidates, @Nullable String rawCode, @Nullable String rawText) {
        return new Resolver<>(candidates, rawCode, rawText).resolve();
    }

    private Row<S> row(S status) {
        return rows.get(status.ordinal());
    }

    /** No record: nobody compares or prints it, and the jar has to stay small. */
    private static final class Row<S> {

        private final S status;
        private final int code;
        private final String message;
        private final String description;
        private final Outcome outcome;
        private final Optional<Template> template;

        Row(S status, int code, String message, String description, Outcome outcome, Optional<Template> template) {
            this.status = status;
            this.code = code;
            this.message = message;
            this.description = description;
            this.outcome = outcome;
            this.template = template;
        }
    }

    /**
     * Collects the rows of a table.
     *
     * @param <S> the generated enum
     */
    public static final class Builder<S extends Enum<S> & Status> {

        private final List<Row<S>> rows = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the row of a failure.
         *
         * @param status the next constant of the enum
         * @param code its code
         * @param message its documented message
         * @param description its documented description; may be empty
         * @return this builder
         */
        public Builder<S> failure(S status, int code, String message, String description) {
            return row(status, code, message, description, Outcome.FAILURE);
        }

        /**
         * Adds a row.
         *
         * @param status the next constant of the enum
         * @param code its code
         * @param message its documented message
         * @param description its documented description; may be empty
         * @param outcome its outcome
         * @return this builder
         */
        public Builder<S> row(S status, int code, String message, String description, Outcome outcome) {
            if (status.ordinal() != rows.size()) {
                throw new IllegalArgumentException(status + " is not the constant at place " + rows.size());
            }
            rows.add(new Row<>(status, code, message, description, Objects.requireNonNull(outcome), Optional.empty()));
            return this;
        }

        /**
         * Gives the row that was added last a template.
         *
         * @param template the template
         * @return this builder
         * @throws TemplateSyntaxException if the text is no template
         */
        public Builder<S> template(String template) {
            int last = rows.size() - 1;
            Row<S> row = rows.get(last);
            Optional<Template> parsed = Optional.of(Template.parse(template));
            rows.set(last, new Row<>(row.status, row.code, row.message, row.description, row.outcome, parsed));
            return this;
        }

        /**
         * Makes the look-up.
         *
         * @return a look-up over the rows
         */
        public StatusLookup<S> build() {
            return new StatusLookup<>(rows);
        }
    }
}
