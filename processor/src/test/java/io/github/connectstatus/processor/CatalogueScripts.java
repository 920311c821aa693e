package io.github.connectstatus.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.connectstatus.processor.RandomAnswers.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scripts of a catalogue's page, called as the page calls them. */
final class CatalogueScripts implements AutoCloseable {

    /** Calls the resolver of a table for each answer, and writes each resolution down. */
    private static final String RESOLVE = """
            JSON.stringify(%s.map(answer => {
                const found = tables.find(table => table.id === %s).resolver.resolve(answer.code, answer.text);
                const values = Array.from(found.values).map(([name, value]) => ' ' + name + '=' + value).join('');
                return found.certainty + ' ' + found.candidates.map(status => status.name).join(',') + values;
            }))""";

    /** The Java that the page has for each status of a table, by title. */
    private static final String SNIPPETS = """
            JSON.stringify(tables.find(table => table.id === %s).statuses.map(status =>
                Object.fromEntries(snippets(status).map(snippet => [snippet.title, snippet.code]))))""";

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final HtmlPage page;

    private CatalogueScripts(String html) {
        client.getOptions().setCssEnabled(false);
        MockWebConnection server = new MockWebConnection();
        server.setDefaultResponse(html.getBytes(UTF_8), 200, "OK", "text/html;charset=UTF-8");
        client.setWebConnection(server);
        try {
            page = client.getPage("https://catalogue.example/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueScripts of(String html) {
        return new CatalogueScripts(html);
    }

    /** The Java that names each status of a table, by the title of the piece. */
    List<Map<String, String>> snippets(String table) {
        List<Map<String, String>> snippets = new ArrayList<>();
        for (JsonNode status : call(SNIPPETS.formatted(JsonMapper.shared().writeValueAsString(table)))) {
            Map<String, String> ofStatus = new LinkedHashMap<>();
            status.properties()
                    .forEach(snippet ->
                            ofStatus.put(snippet.getKey(), snippet.getValue().asString()));
            snippets.add(ofStatus);
        }
        return snippets;
    }

    /** Resolves answers by a table; each resolution as its certainty, the names of its candidates and its values. */
    List<String> resolve(String table, List<Answer> answers) {
        JsonMapper json = JsonMapper.shared();
        List<String> resolutions = new ArrayList<>();
        for (JsonNode resolution :
                call(RESOLVE.formatted(ascii(json.writeValueAsString(answers)), json.writeValueAsString(table)))) {
            resolutions.add(resolution.asString());
        }
        return resolutions;
    }

    private JsonNode call(String script) {
        Object result = page.executeJavaScript(script).getJavaScriptResult();
        return JsonMapper.shared().readTree(Objects.requireNonNull(result).toString());
    }

    /** Lone surrogates and line separators are no text of a script unless they are escaped. */
    private static String ascii(String json) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            escaped.append(c < 128 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString();
    }

    @Override
    public void close() {
        client.close();
    }
}
