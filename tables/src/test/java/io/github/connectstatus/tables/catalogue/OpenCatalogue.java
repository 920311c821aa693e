package io.github.connectstatus.tables.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.FolderReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;

/** The page of a catalogue, opened in HtmlUnit, which fails at any error of a script. */
final class OpenCatalogue implements AutoCloseable {

    private static final String URL = "https://catalogue.example/index.html";

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final MockWebConnection server = new MockWebConnection();
    private final HtmlPage page;

    private OpenCatalogue(String html, String hash) {
        client.getOptions().setCssEnabled(false);
        client.setWebConnection(server);
        try {
            server.setDefaultResponse(html.getBytes(UTF_8), 200, "OK", "text/html;charset=UTF-8");
            page = client.getPage(URL + hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenCatalogue of(Catalogue catalogue) {
        return of(catalogue, "");
    }

    /** Opens the page at a link into it. */
    static OpenCatalogue of(Catalogue catalogue, String hash) {
        return new OpenCatalogue(CataloguePage.of(catalogue), hash);
    }

    static Catalogue catalogue(Path folder) {
        return Catalogue.of(FolderReader.read(folder).value().orElseThrow(), "Acme");
    }

    HtmlPage page() {
        return page;
    }

    /** How many requests there were besides the one for the page. */
    int furtherRequests() {
        return server.getRequestCount() - 1;
    }

    String hash() {
        return String.valueOf(script("location.hash"));
    }

    Object script(String expression) {
        return page.executeJavaScript(expression).getJavaScriptResult();
    }

    /** Puts a text into the search, as pasting does. */
    void paste(String text) {
        HtmlTextArea query = page.getHtmlElementById("query");
        query.setText(text);
        query.fireEvent("input");
    }

    void choose(String filter, String value) {
        HtmlSelect select = page.getHtmlElementById(filter);
        select.setSelectedAttribute(value, true);
    }

    void enter(String filter, String value) {
        HtmlInput input = page.getHtmlElementById(filter);
        input.setValue(value);
        input.fireEvent("input");
    }

    void check(String filter) {
        ((HtmlCheckBoxInput) page.getHtmlElementById(filter)).setChecked(true);
    }

    void follow(String selector) {
        try {
            first(selector).click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that a user types or follows a link to. */
    void goTo(String hash) {
        script("location.hash = '" + hash + "'");
    }

    DomElement first(String selector) {
        DomNode found = page.querySelector(selector);
        assertThat(found).as(selector).isInstanceOf(DomElement.class);
        return (DomElement) found;
    }

    boolean has(String selector) {
        return page.querySelector(selector) != null;
    }

    String text(String selector) {
        return first(selector).getTextContent().strip();
    }

    List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        for (DomNode node : page.querySelectorAll(selector)) {
            texts.add(node.getTextContent().strip());
        }
        return texts;
    }

    /** The names of the statuses in the list. */
    List<String> listed() {
        return texts("#list .name");
    }

    List<String> options(String select) {
        return page.<HtmlSelect>getHtmlElementById(select).getOptions().stream()
                .map(HtmlOption::getValueAttribute)
                .toList();
    }

    /** What the details say beside a label. */
    String detail(String label) {
        for (DomNode row : page.querySelectorAll("#pane .row")) {
            if (row.querySelector("dt").getTextContent().equals(label)) {
                return row.querySelector("dd").getTextContent().strip();
            }
        }
        throw new AssertionError("no " + label + " in " + texts("#pane .row dt"));
    }

    @Override
    public void close() {
        client.close();
    }
}
