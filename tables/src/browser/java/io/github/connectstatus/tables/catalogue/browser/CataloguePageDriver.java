package io.github.connectstatus.tables.catalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of a catalogue in a browser, and what a reader does and sees there. */
final class CataloguePageDriver implements AutoCloseable {

    private final Path files;
    private final ChromeDriver browser;
    private final URI shipped;

    private CataloguePageDriver(Path files) {
        this.files = files;
        this.shipped = CataloguePages.write(CataloguePages.shipped(), files);
        this.browser = Chromium.start(files.resolve("profile"));
        browser.get("about:blank");
        requests(); // those of the page with which the browser starts
    }

    static CataloguePageDriver start() {
        try {
            return new CataloguePageDriver(Files.createTempDirectory("catalogue"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the page of the shipped tables, as if for the first time. */
    void open() {
        open("");
    }

    /** Opens the page of the shipped tables at a link into it. */
    void open(String hash) {
        open(shipped, hash);
    }

    void open(URI page, String hash) {
        browser.get("about:blank");
        browser.get(page + hash);
    }

    /** Follows a link within the page. */
    void goTo(String hash) {
        asyncScript("""
                const done = arguments[1];
                if (location.hash === arguments[0]) {
                    done();
                } else {
                    addEventListener('hashchange', () => done(), {once: true});
                    location.hash = arguments[0];
                }
                """, hash);
        settle();
    }

    void reload() {
        browser.navigate().refresh();
    }

    void back() {
        browser.navigate().back();
    }

    void forward() {
        browser.navigate().forward();
    }

    /** The address behind the page's own. */
    String hash() {
        return String.valueOf(script("return location.hash"));
    }

    void waitForHash(String hash) {
        eventually(() -> assertThat(hash()).isEqualTo(hash));
        settle();
    }

    /** Waits until something is as it should be, for what depends on more than the page, like the clipboard. */
    void eventually(Runnable assertion) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(AssertionError.class)
                .until(driver -> {
                    assertion.run();
                    return true;
                });
    }

    /** Waits until the page is drawn anew: links tell the page of the new address only after the click. */
    private void settle() {
        asyncScript("requestAnimationFrame(() => setTimeout(arguments[0]))");
    }

    Object script(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    Object asyncScript(String script, Object... arguments) {
        return browser.executeAsyncScript(script, arguments);
    }

    /** Replaces what is searched for, in one event. */
    void paste(String text) {
        find("#query").sendKeys(Keys.chord(Keys.CONTROL, "a"));
        insert(text);
    }

    /** Inserts a text where the focus is, in one event. */
    void insert(String text) {
        devTools("Input.insertText", Map.of("text", text));
        settle();
    }

    /** Types key by key, wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
        settle();
    }

    void click(String selector) {
        find(selector).click();
        settle();
    }

    void choose(String filter, String value) {
        new Select(find("#" + filter)).selectByValue(value);
        settle();
    }

    void enter(String filter, String value) {
        find("#" + filter).sendKeys(value);
        settle();
    }

    WebElement find(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    boolean has(String selector) {
        return !browser.findElements(By.cssSelector(selector)).isEmpty();
    }

    boolean shows(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** The texts of elements, seen or not. */
    List<String> texts(String selector) {
        return strings(
                "return Array.from(document.querySelectorAll(arguments[0]), one => one.textContent.trim())", selector);
    }

    List<String> strings(String script, Object... arguments) {
        List<String> strings = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(script(script, arguments))) {
            strings.add(String.valueOf(one));
        }
        return strings;
    }

    long number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(script(script, arguments))).longValue();
    }

    /** The names of the statuses in the list. */
    List<String> listed() {
        return texts("#list .name");
    }

    /** What the details say beside a label. */
    String detail(String label) {
        for (WebElement row : browser.findElements(By.cssSelector("#pane .row"))) {
            if (row.findElement(By.tagName("dt")).getText().equals(label)) {
                return row.findElement(By.tagName("dd")).getText();
            }
        }
        throw new AssertionError("no " + label + " in " + texts("#pane .row dt"));
    }

    String certainty() {
        return String.valueOf(find("#pane .certainty").getDomAttribute("data-certainty"));
    }

    /** The value of a property as the browser computed it. */
    String style(String selector, String property) {
        return find(selector).getCssValue(property);
    }

    String title() {
        return String.valueOf(browser.getTitle());
    }

    String focused() {
        return String.valueOf(
                script("const it = document.activeElement; return it.id || it.getAttribute('href') || it.tagName"));
    }

    void size(int width, int height) {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        settle();
    }

    /** Shows the page on a screen or in print, to somebody who prefers light or dark colours. */
    void emulate(String medium, String colours) {
        devTools(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        settle();
    }

    Map<String, Object> devTools(String command, Map<String, Object> parameters) {
        return browser.executeCdpCommand(command, parameters);
    }

    /** Lets nothing of one test be seen in the next. */
    void reset() {
        devTools("Emulation.clearDeviceMetricsOverride", Map.of());
        devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        devTools("Network.clearBrowserCache", Map.of());
        if (!"about:blank".equals(browser.getCurrentUrl())) {
            script("localStorage.clear()");
        }
        browser.get("about:blank");
    }

    /** What the browser's console says since this was last asked. */
    List<String> consoleMessages() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses that were asked for since this was last asked, but those that are data themselves. */
    List<String> requests() {
        Json json = new Json();
        List<String> addresses = new ArrayList<>();
        browser.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            Map<?, ?> logged = json.toType(entry.getMessage(), Json.MAP_TYPE);
            Map<?, ?> event = (Map<?, ?>) Objects.requireNonNull(logged.get("message"));
            if ("Network.requestWillBeSent".equals(event.get("method"))) {
                Map<?, ?> parameters = (Map<?, ?>) Objects.requireNonNull(event.get("params"));
                Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(parameters.get("request"));
                String address = String.valueOf(request.get("url"));
                if (!address.startsWith("data:") && !address.equals("about:blank")) {
                    addresses.add(address);
                }
            }
        });
        return addresses;
    }

    /** Fails if the console has any message, or anything but pages themselves was asked for. */
    void assertQuiet() {
        assertThat(consoleMessages()).as("messages on the console").isEmpty();
        assertThat(requests()).as("requests").allMatch(address -> address.endsWith(CataloguePages.FILE));
    }

    @Override
    public void close() {
        browser.quit();
        try (Stream<Path> all = Files.walk(files)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException stays) {
            // Processes of the browser may write there a little longer; a temporary folder that stays is no failure.
        }
    }
}
