package io.github.connectstatus.tables.catalogue.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium or Chrome that is installed, with the driver that is installed: nothing is downloaded. */
final class Chromium {

    /** Warns that Selenium has no classes for each command of this very version, of which none is used. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private Chromium() {}

    /**
     * Starts a browser without a window that asks nothing of anybody by itself, and that logs what its pages ask for.
     *
     * @param profile a new folder, which the browser fills
     */
    static ChromeDriver start(Path profile) {
        VERSIONS.setLevel(Level.OFF);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("google-chrome", "chromium").toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setScriptTimeout(Duration.ofMinutes(5)); // a slow machine is no failure
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver").toFile())
                        .build(),
                options);
    }

    /** Returns the first of some programs that is on the path. */
    private static Path program(String... names) {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1);
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join(" or ", names)
                        + " is not on the PATH; Debian has it in chromium and chromium-driver"));
    }
}
