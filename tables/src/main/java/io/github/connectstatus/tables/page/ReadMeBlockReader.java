package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a block that ReadMe writes between {@code [block:parameters]} and {@code [/block]}, in JSON. */
final class ReadMeBlockReader {

    static final String COPY_AGAIN = "copy the page's source once more";
    private static final int USUAL_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;
    private static final Pattern CELL = Pattern.compile("(h|[0-9]{1,7})-([0-9]{1,7})");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private ReadMeBlockReader() {}

    /**
     * Reads a block.
     *
     * @param kind what follows {@code block:}
     * @param text reads a cell of Markdown
     * @param size the size of the page's tables, to which those of the block are added
     */
    static Result<List<PageBlock>> read(
            Location page, String kind, String json, Function<String, CellText> text, TableSize size) {
        return parse(page, kind, json).flatMap(content -> switch (kind) {
            case "parameters" -> table(page, content, text, size).map(List::of);
            case "api-header" ->
                Result.of(List.of(new PageBlock.Heading(
                        level(content),
                        text.apply(content.path("title").asString("")).text())));
            case "html" ->
                Result.of(HtmlReader.readFragment(content.path("html").asString(""), size));
            case "callout" ->
                Result.of(List.of(
                        new PageBlock.Prose(text.apply(content.path("title").asString("") + " "
                                        + content.path("body").asString(""))
                                .text())));
            default -> Result.of(List.of());
        });
    }

    private static int level(JsonNode header) {
        return Math.max(1, Math.min(header.path("level").asInt(USUAL_LEVEL), LOWEST_LEVEL));
    }

    private static Result<JsonNode> parse(Location page, String kind, String json) {
        try {
            return Result.of(JSON.readTree(json));
        } catch (JacksonException e) {
            return Result.failed(Problem.error(
                    page,
                    "the page's block [block:" + kind + "] holds no valid JSON: "
                            + TextNormalizer.normalize(e.getOriginalMessage()),
                    COPY_AGAIN));
        }
    }

    private static Result<PageBlock> table(
            Location page, JsonNode content, Function<String, CellText> text, TableSize size) {
        JsonNode data = content.has("data") ? content.path("data") : content;
        TreeMap<Integer, TreeMap<Integer, CellText>> rows = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : data.properties()) {
            Matcher cell = CELL.matcher(entry.getKey());
            if (cell.matches()) {
                int row = cell.group(1).equals("h") ? -1 : Integer.parseInt(cell.group(1));
                int column = Integer.parseInt(cell.group(2));
                rows.computeIfAbsent(row, r -> new TreeMap<>())
                        .put(
                                Math.min(column, PageLimits.MAX_COLUMNS),
                                text.apply(entry.getValue().asString("")));
            }
        }
        List<List<CellText>> cells = new ArrayList<>();
        for (TreeMap<Integer, CellText> byColumn : rows.values()) {
            if (size.isExceeded()) {
                break;
            }
            List<CellText> row = new ArrayList<>();
            for (int column = 0; column <= byColumn.lastKey(); column++) {
                row.add(byColumn.getOrDefault(column, CellText.EMPTY));
            }
            size.add(row);
            cells.add(row);
        }
        return missingRows(page, content, rows)
                .map(Result::<PageBlock>failed)
                .orElseGet(() -> Result.of(new PageBlock.Table(Optional.empty(), cells)));
    }

    /** A block says how many rows it has. If the last of them is missing, the block is incomplete. */
    private static Optional<Problem> missingRows(
            Location page, JsonNode content, NavigableMap<Integer, ? extends Map<Integer, CellText>> rows) {
        int present = rows.isEmpty() ? 0 : rows.lastKey() + 1;
        int announced = content.path("rows").asInt(present);
        return present < announced
                ? Optional.of(Problem.error(
                        page,
                        "a block [block:parameters] announces " + announced + " rows, but has only " + present,
                        COPY_AGAIN))
                : Optional.empty();
    }
}
