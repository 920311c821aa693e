package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a status table, by their position from 0.
 *
 * @param code the column of codes
 * @param message the column of messages or, without one, of descriptions
 * @param description the column of descriptions; empty if there is none, or if it serves as the messages
 */
record HeaderMapping(int code, int message, Optional<Integer> description) {

    /** In order of preference: of two columns with codes, the one with the codes of the API itself counts. */
    private static final List<Pattern> CODE = List.of(
            Pattern.compile("codes?"),
            Pattern.compile("(error|response|status|result|reason) codes?"),
            Pattern.compile("(api|http|http status|http response) codes?"));

    private static final List<Pattern> MESSAGE = List.of(
            Pattern.compile("messages?"),
            Pattern.compile("(error|response|status|result) messages?"),
            Pattern.compile("(status |response |error )?text"));

    private static final List<Pattern> DESCRIPTION = List.of(
            Pattern.compile("descriptions?"), Pattern.compile("(error|code|status) descriptions?|meaning|details"));

    /** Returns the columns that a row names; empty if it is not the header of a status table. */
    static Optional<HeaderMapping> of(List<String> header) {
        Optional<Integer> code = find(header, CODE);
        Optional<Integer> message = find(header, MESSAGE);
        Optional<Integer> description = find(header, DESCRIPTION);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (message.isEmpty()) {
            return description.map(only -> new HeaderMapping(code.get(), only, Optional.empty()));
        }
        return Optional.of(new HeaderMapping(code.get(), message.get(), description));
    }

    private static Optional<Integer> find(List<String> header, List<Pattern> headings) {
        for (Pattern heading : headings) {
            for (int i = 0; i < header.size(); i++) {
                String cell = TextNormalizer.normalize(header.get(i)).toLowerCase(Locale.ROOT);
                if (heading.matcher(cell).matches()) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
