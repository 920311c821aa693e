package io.github.connectstatus.tables.catalogue.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How long a keystroke takes on a catalogue of 5,000 statuses in nine languages, and on the shipped one: from the event to the end of
 * the layout of what it changes, so scripts, styles and layout, without the wait for the screen's next frame. Nothing is asserted.
 */
final class KeystrokeBenchmark {

    /** A frame of a screen with 60 of them a second, in milliseconds. */
    private static final double FRAME = 1000.0 / 60;

    private static final int STATUSES = 5_000;
    private static final int ROUNDS = 3;

    /** What is typed, key by key; what is pasted at once. */
    private static final List<String> TYPED = List.of(
            "device type",
            "7004",
            "zzz",
            "the request limit of this account",
            "7004 invalid device type tv, only ios or android");

    private static final List<String> PASTED = List.of(
            "7004",
            "invalid device type tv, only ios or android is allowed",
            "{\"response\":[{\"code\":\"7004\",\"description\":\"invalid device type tv, only ios or android is allowed\"}]}",
            "2026-01-31 12:00:00,123 ERROR [client] code=7102, description=\"Invalid address\" after 12 ms");

    private static final String MEASURE = """
            window.keystrokes = [];
            let started = 0;
            window.addEventListener('input', () => (started = performance.now()), true);
            window.addEventListener('input', () => {
                document.body.getBoundingClientRect();
                window.keystrokes.push(performance.now() - started);
            });
            """;

    private KeystrokeBenchmark() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("keystrokes");
        try (CataloguePageDriver page = CataloguePageDriver.start()) {
            page.size(1280, 800);
            Map<String, List<Double>> shipped = measured(page, CataloguePages.write(CataloguePages.shipped(), folder));
            Map<String, List<Double>> own = measured(
                    page, CataloguePages.write(CataloguePages.of(LargeFolder.write(folder, STATUSES)), folder));
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %8s %8s %8s %14s %16s%n",
                    "ms",
                    "median",
                    "95 %",
                    "most",
                    "in one frame",
                    "median, shipped");
            own.forEach((what, times) -> print(what, times, Objects.requireNonNull(shipped.get(what))));
        }
    }

    private static void print(String what, List<Double> times, List<Double> shipped) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] before =
                shipped.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        long quick = Arrays.stream(sorted).filter(time -> time <= FRAME).count();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f %8.1f %8.1f %8d of %3d %8.1f (%4.1fx)%n",
                what,
                part(sorted, 0.5),
                part(sorted, 0.95),
                part(sorted, 1),
                quick,
                sorted.length,
                part(before, 0.5),
                part(sorted, 0.5) / part(before, 0.5));
    }

    private static double part(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static Map<String, List<Double>> measured(CataloguePageDriver page, URI address) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (String typed : TYPED) {
                page.open(address, "");
                page.click("#query");
                page.script(MEASURE);
                for (int at = 0; at < typed.length(); at++) {
                    page.insert(typed.substring(at, at + 1));
                }
                List<Double> keys = keystrokes(page);
                times.computeIfAbsent("first key after loading", what -> new ArrayList<>())
                        .add(keys.get(0));
                times.computeIfAbsent("typed: " + shortened(typed), what -> new ArrayList<>())
                        .addAll(keys.subList(1, keys.size()));
            }
            for (String pasted : PASTED) {
                page.open(address, "");
                page.click("#query");
                page.script(MEASURE);
                page.insert(pasted);
                times.computeIfAbsent("pasted: " + shortened(pasted), what -> new ArrayList<>())
                        .addAll(keystrokes(page));
            }
        }
        return times;
    }

    private static String shortened(String text) {
        return text.length() <= 18 ? text : text.substring(0, 16) + "...";
    }

    private static List<Double> keystrokes(CataloguePageDriver page) {
        List<Double> times = new ArrayList<>();
        for (Object time : (List<?>) Objects.requireNonNull(page.script("return window.keystrokes"))) {
            times.add(((Number) time).doubleValue());
        }
        return times;
    }
}
