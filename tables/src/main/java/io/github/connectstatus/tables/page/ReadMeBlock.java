package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.folder.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A block that ReadMe writes between {@code [block:parameters]} and {@code [/block]}, in JSON. */
final class ReadMeBlock {

    private static final int MAX_COLUMNS = 100;
    private static final Pattern CELL = Pattern.compile("(h|[0-9]{1,7})-([0-9]{1,7})");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private ReadMeBlock() {}

    /**
     * Reads a block.
     *
     * @param kind what stands behind {@code block:}
     * @param text turns Markdown into plain text
     */
    static List<PageBlock> blocks(String kind, String json, UnaryOperator<String> text) {
        JsonNode content = parse(kind, json);
        return switch (kind) {
            case "parameters" -> List.of(new PageBlock.Grid(grid(content, text)));
            case "api-header" ->
                List.of(new PageBlock.Heading(text.apply(content.path("title").asString(""))));
            case "html" -> HtmlPage.blocksOfFragment(content.path("html").asString(""));
            case "callout" ->
                List.of(new PageBlock.Prose(text.apply(content.path("title").asString("") + " "
                        + content.path("body").asString(""))));
            default -> List.of();
        };
    }

    private static JsonNode parse(String kind, String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new RefusedException("the page's block [block:" + kind + "] holds no valid JSON: "
                    + TextNormalizer.normalize(e.getOriginalMessage()) + "; copy the page's source once more");
        }
    }

    private static List<List<String>> grid(JsonNode content, UnaryOperator<String> text) {
        JsonNode data = content.has("data") ? content.path("data") : content;
        TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : data.properties()) {
            Matcher cell = CELL.matcher(entry.getKey());
            if (cell.matches()) {
                int row = cell.group(1).equals("h") ? -1 : Integer.parseInt(cell.group(1));
                int column = Integer.parseInt(cell.group(2));
                if (column >= MAX_COLUMNS) {
                    throw new RefusedException("a table of the page has more than " + MAX_COLUMNS + " columns");
                }
                rows.computeIfAbsent(row, r -> new TreeMap<>())
                        .put(column, text.apply(entry.getValue().asString("")));
            }
        }
        refuseMissing(content, rows);
        List<List<String>> grid = new ArrayList<>();
        for (TreeMap<Integer, String> cells : rows.values()) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column <= cells.lastKey(); column++) {
                row.add(cells.getOrDefault(column, ""));
            }
            grid.add(row);
        }
        return grid;
    }

    /** The block says how many rows it has; the last of them being absent, it is not as it was written. */
    private static void refuseMissing(JsonNode content, NavigableMap<Integer, ? extends Map<Integer, String>> rows) {
        int last = rows.isEmpty() ? -1 : rows.lastKey();
        int told = content.path("rows").asInt(last + 1);
        if (last + 1 < told) {
            throw new RefusedException("a block [block:parameters] tells of " + told + " rows, but has only "
                    + (last + 1) + "; copy the page's source once more");
        }
    }
}
