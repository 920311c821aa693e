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

    /** Each thread comes in by another door: the enum, its rows, its bundle. */
    @Test
    @Timeout(60)
    void aStatusIsReadyWhicheverOfItsClassesIsUsedFirst() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < LOADERS; i++) {
                try (URLClassLoader loader = freshLoader()) {
                    for (Future<Object> found : startTogether(threads, doors(loader))) {
                        assertThat(found.get()).hasToString("[INVALID_JSON]");
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Callable<Object>> doors(ClassLoader loader) {
        Callable<Object> status = () -> call(loader, "SampleStatus", "ofCode", int.class, 7000);
        Callable<Object> rows = () -> {
            Class.forName(nameOf("SampleRows"), true, loader);
            return status.call();
        };
        Callable<Object> bundle = () -> {
            call(loader, "SampleBundle", "load", Locale.class, Locale.GERMAN);
            return status.call();
        };
        Callable<Object> constants = () -> {
            Class.forName(nameOf("SampleStatus"), true, loader);
            return status.call();
        };
        return List.of(status, rows, bundle, constants, rows, status, constants, bundle);
    }

    private static List<Future<Object>> startTogether(ExecutorService threads, List<Callable<Object>> tasks) {
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

    private static Object call(ClassLoader loader, String type, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        Method called = Class.forName(nameOf(type), true, loader).getDeclaredMethod(method, parameter);
        called.setAccessible(true);
        return called.invoke(null, argument);
    }

    private static URLClassLoader freshLoader() throws IOException {
        return new URLClassLoader(
                new URL[] {folderOf(StatusLookup.class), folderOf(SampleStatus.class)},
                ClassLoader.getPlatformClassLoader());
    }

    private static URL folderOf(Class<?> type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String found = type.getResource(file).toString();
        return URI.create(found.substring(0, found.length() - file.length() + 1))
                .toURL();
    }

    private static String nameOf(String type) {
        return InitializationTest.class.getPackageName() + "." + type;
    }
}
