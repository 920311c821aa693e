package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InitializationTest {

    private static final int LOADERS = 100;

    private static final List<String> EXPECTED = List.of(
            "[INVALID_JSON]",
            "Optional[INVALID_JSON]",
            "Ungültiges JSON",
            "DEVICE_TYPE {type=tv} by TEMPLATE"
                    + " (code 7004, text \"invalid device type tv, only ios or android is allowed\")");

    /** Each thread comes in by another door, and what is prepared on first use is prepared while others ask for it. */
    @Test
    @Timeout(60)
    void aStatusIsReadyWhateverIsAskedOfItFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < LOADERS; i++) {
                try (URLClassLoader loader = freshLoader()) {
                    for (Future<Object> found : startTogether(threads, doors(loader))) {
                        assertThat(found.get()).asString().isIn(EXPECTED);
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Object>> doors(ClassLoader loader) {
        Callable<Object> byCode = () -> call(loader, "ofCode", new Class<?>[] {int.class}, 7000);
        Callable<Object> byName = () -> call(loader, "ofName", new Class<?>[] {String.class}, "INVALID_JSON");
        Callable<Object> byText = () -> call(
                        loader,
                        "resolve",
                        new Class<?>[] {int.class, String.class},
                        7004,
                        "invalid device type tv, only ios or android is allowed")
                .toString();
        Callable<Object> message = () -> {
            Object status = ((List<?>) byCode.call()).get(0);
            Method inLanguage =
                    Class.forName(Status.class.getName(), true, loader).getMethod("message", Locale.class);
            return inLanguage.invoke(status, Locale.GERMAN);
        };
        return List.of(byCode, byName, byText, message, byText, message, byName, byCode);
    }

    static List<Future<Object>> startTogether(ExecutorService threads, List<Callable<Object>> tasks) {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        List<Future<Object>> results = new ArrayList<>();
        for (Callable<Object> task : tasks) {
            results.add(threads.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        return results;
    }

    static Object call(ClassLoader loader, String method, Class<?>[] parameters, Object... arguments)
            throws ReflectiveOperationException {
        Method called =
                Class.forName(SampleStatus.class.getName(), true, loader).getDeclaredMethod(method, parameters);
        called.setAccessible(true);
        return called.invoke(null, arguments);
    }

    static URLClassLoader freshLoader() throws IOException {
        return new URLClassLoader(
                new URL[] {folderOf(StatusLookup.class), folderOf(SampleStatus.class)},
                ClassLoader.getPlatformClassLoader());
    }

    static URL folderOf(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String found = type.getResource(file).toString();
        return URI.create(found.substring(0, found.length() - file.length() + 1))
                .toURL();
    }
}
