package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.page.ColumnNames.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of a status table, by their position from 0.
 *
 * @param code the column of codes
 * @param message the column of messages or, without one, of descriptions
 * @param description the column of descriptions; empty if there is none, or if it serves as the messages
 * @param api the column of the APIs that a row is about
 */
record HeaderMapping(int code, int message, Optional<Integer> description, Optional<Integer> api) {

    /** In order of preference: of two columns with codes, the one with the codes of the API itself counts. */
    private static final Map<Column, List<Pattern>> USUAL = Map.of(
            Column.CODE,
            List.of(
                    Pattern.compile("codes?"),
                    Pattern.compile("(error|response|status|result|reason) codes?"),
                    Pattern.compile("(api|http|http status|http response) codes?")),
            Column.MESSAGE,
            List.of(
                    Pattern.compile("messages?"),
                    Pattern.compile("(error|response|status|result) messages?"),
                    Pattern.compile("(status |response |error )?text")),
            Column.DESCRIPTION,
            List.of(
                    Pattern.compile("descriptions?"),
                    Pattern.compile("(error|code|status) descriptions?|meaning|details")),
            // A service or a channel may be anything else that a row says of its status.
            Column.API,
            List.of(Pattern.compile("apis?")));

    /** Returns the columns that a row names; empty if it is not the header of a status table. */
    static Optional<HeaderMapping> of(List<CellText> header, ColumnNames names) {
        return columns(header, names)
                .filter(columns -> columns.containsKey(Column.CODE))
                .filter(columns -> columns.containsKey(Column.MESSAGE) || columns.containsKey(Column.DESCRIPTION))
                .map(HeaderMapping::of);
    }

    private static HeaderMapping of(Map<Column, Integer> columns) {
        Optional<Integer> message = Optional.ofNullable(columns.get(Column.MESSAGE));
        Optional<Integer> description = Optional.ofNullable(columns.get(Column.DESCRIPTION));
        return new HeaderMapping(
                columns.getOrDefault(Column.CODE, 0),
                message.or(() -> description).orElse(0),
                message.flatMap(present -> description),
                Optional.ofNullable(columns.get(Column.API)));
    }

    /** Returns where the columns are that a row has; empty if it lacks one that has a name of its own. */
    private static Optional<Map<Column, Integer>> columns(List<CellText> header, ColumnNames names) {
        List<String> cells =
                header.stream().map(cell -> ColumnNames.key(cell.text())).toList();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Optional<String> name = names.of(column);
            if (name.isPresent()) {
                if (!cells.contains(name.get())) {
                    return Optional.empty();
                }
                columns.put(column, cells.indexOf(name.get()));
            }
        }
        for (Column column : Column.values()) {
            if (!columns.containsKey(column)) {
                usual(column, cells)
                        .filter(place -> !columns.containsValue(place))
                        .ifPresent(place -> columns.put(column, place));
            }
        }
        return Optional.of(columns);
    }

    private static Optional<Integer> usual(Column column, List<String> cells) {
        for (Pattern name : USUAL.getOrDefault(column, List.of())) {
            for (int i = 0; i < cells.size(); i++) {
                if (name.matcher(cells.get(i)).matches()) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
