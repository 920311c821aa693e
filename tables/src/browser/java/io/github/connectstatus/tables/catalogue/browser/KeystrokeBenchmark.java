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
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
            let started = 0;
            window.addEventListener('input', () => (started = performance.now()), true);
            window.addEventListener('input', () => {
                document.body.getBoundingClientRect();
                window.keystroke = performance.now() - started;
            });
            """;

    private static final Set<String> WORK = Set.of("ScriptDuration", "LayoutDuration", "RecalcStyleDuration");

    /**
     * What a keystroke takes.
     *
     * @param time by the clock, in milliseconds
     * @param work the time in which the page's thread was at work, in milliseconds; on a machine that does other things as well it is
     *     less
     */
    private record Keystroke(double time, double work) {}

    private KeystrokeBenchmark() {}

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createTempDirectory("keystrokes");
        try (CataloguePageDriver page = CataloguePageDriver.start()) {
            page.size(1280, 800);
            page.devTools("Performance.enable", Map.of("timeDomain", "threadTicks"));
            Map<String, List<Keystroke>> shipped =
                    measured(page, CataloguePages.write(CataloguePages.shipped(), folder));
            Map<String, List<Keystroke>> own = measured(
                    page, CataloguePages.write(CataloguePages.of(LargeFolder.write(folder, STATUSES)), folder));
            System.out.println("                             by the clock, in ms           at work, in ms");
            System.out.println(
                    "                               median     95 %  frame     median     95 %  frame    shipped");
            own.forEach((what, keys) -> print(what, keys, Objects.requireNonNull(shipped.get(what))));
        }
    }

    private static void print(String what, List<Keystroke> keys, List<Keystroke> shipped) {
        double[] times = sorted(keys, Keystroke::time);
        double[] work = sorted(keys, Keystroke::work);
        double onShipped = part(sorted(shipped, Keystroke::work), 0.5);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f %8.1f %6d%% %10.1f %8.1f %6d%% %10.1f (%.1fx)%n",
                what,
                part(times, 0.5),
                part(times, 0.95),
                inFrame(times),
                part(work, 0.5),
                part(work, 0.95),
                inFrame(work),
                onShipped,
                part(work, 0.5) / onShipped);
    }

    private static double[] sorted(List<Keystroke> keys, ToDoubleFunction<Keystroke> value) {
        return keys.stream().mapToDouble(value).sorted().toArray();
    }

    private static long inFrame(double[] times) {
        return 100 * Arrays.stream(times).filter(time -> time <= FRAME).count() / times.length;
    }

    private static double part(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static Map<String, List<Keystroke>> measured(CataloguePageDriver page, URI address) {
        Map<String, List<Keystroke>> times = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (String typed : TYPED) {
                page.open(address, "");
                page.click("#query");
                page.script(MEASURE);
                List<Keystroke> keys = new ArrayList<>();
                for (int at = 0; at < typed.length(); at++) {
                    keys.add(keystroke(page, typed.substring(at, at + 1)));
                }
                times.computeIfAbsent("first key after loading", what -> new ArrayList<>())
                        .add(keys.get(0));
                times.computeIfAbsent("typed: " + shortened(typed), what -> new ArrayList<>())
                        .addAll(keys.subList(1, keys.size()));
            }
            for (String pasted : PASTED) {
                page.open(address, "");
                page.click("#query");
                page.script(MEASURE);
                times.computeIfAbsent("pasted: " + shortened(pasted), what -> new ArrayList<>())
                        .add(keystroke(page, pasted));
            }
        }
        return times;
    }

    private static String shortened(String text) {
        return text.length() <= 18 ? text : text.substring(0, 16) + "...";
    }

    private static Keystroke keystroke(CataloguePageDriver page, String text) {
        double before = worked(page);
        page.insert(text);
        double time = ((Number) Objects.requireNonNull(page.script("return window.keystroke"))).doubleValue();
        return new Keystroke(time, worked(page) - before);
    }

    /** For how long the page's thread has been running scripts, styles and layouts by now, in milliseconds. */
    private static double worked(CataloguePageDriver page) {
        double seconds = 0;
        for (Object one :
                (List<?>) page.devTools("Performance.getMetrics", Map.of()).get("metrics")) {
            Map<?, ?> metric = (Map<?, ?>) one;
            if (WORK.contains(String.valueOf(metric.get("name")))) {
                seconds += ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue();
            }
        }
        return 1000 * seconds;
    }
}
