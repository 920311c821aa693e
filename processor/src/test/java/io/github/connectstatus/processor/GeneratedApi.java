package io.github.connectstatus.processor;

import io.github.connectstatus.Resolution;
import io.github.connectstatus.Status;
import io.github.connectstatus.StatusException;
import io.github.connectstatus.StatusLookup;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The types that were generated for one table, called by reflection.
 *
 * @param loader the loader of all of them
 * @param prefix what their full names begin with
 */
record GeneratedApi(ClassLoader loader, String prefix) {

    static GeneratedApi in(ClassLoader loader, String packageName, String prefix) {
        return new GeneratedApi(loader, packageName.isEmpty() ? prefix : packageName + "." + prefix);
    }

    /** One of the types, by what follows the prefix. */
    Class<?> type(String suffix) {
        try {
            return Class.forName(prefix + suffix, true, loader);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    Class<?> status() {
        return type("Status");
    }

    Class<?> exception() {
        return type("Exception");
    }

    /** The exception class of a status. */
    Class<?> exception(String name) {
        return type("Exception$" + name);
    }

    List<Status> values() {
        return Arrays.stream(status().getEnumConstants())
                .map(Status.class::cast)
                .toList();
    }

    Status value(String name) {
        return values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<String> names() {
        return values().stream().map(Status::name).toList();
    }

    @SuppressWarnings("unchecked") // the generated method is declared so
    List<Status> ofCode(int code) {
        return (List<Status>) call(status(), "ofCode", new Class<?>[] {int.class}, code);
    }

    Resolution<?> resolve(int code, String text) {
        return (Resolution<?>) call(status(), "resolve", new Class<?>[] {int.class, String.class}, code, text);
    }

    Resolution<?> resolve(String code, String text) {
        return (Resolution<?>) call(status(), "resolve", new Class<?>[] {String.class, String.class}, code, text);
    }

    Resolution<?> throwIfFailure(String code, String text, String transactionId) {
        Class<?>[] parameters = {String.class, String.class, String.class};
        return (Resolution<?>) call(exception(), "throwIfFailure", parameters, code, text, transactionId);
    }

    Resolution<?> throwIfFailure(Resolution<?> resolution, String transactionId) {
        Class<?>[] parameters = {Resolution.class, String.class};
        return (Resolution<?>) call(exception(), "throwIfFailure", parameters, resolution, transactionId);
    }

    StatusException exceptionOf(Resolution<?> resolution) {
        return (StatusException)
                call(exception(), "of", new Class<?>[] {Resolution.class, String.class}, resolution, null);
    }

    StatusException exceptionOf(Status status) {
        return (StatusException) call(exception(), "of", new Class<?>[] {status()}, status);
    }

    StatusException exceptionOf(Status status, Map<String, String> arguments) {
        return (StatusException) call(exception(), "of", new Class<?>[] {status(), Map.class}, status, arguments);
    }

    @SuppressWarnings("unchecked") // the generated method is declared so
    Optional<Status> ofName(String name) {
        return (Optional<Status>) call(status(), "ofName", new Class<?>[] {String.class}, name);
    }

    StatusLookup<?> lookup() {
        return (StatusLookup<?>) call(status(), "lookup", new Class<?>[0]);
    }

    ResourceBundle bundle(Locale locale) {
        return (ResourceBundle) call(status(), "bundle", new Class<?>[] {Locale.class}, locale);
    }

    /** Calls a static method, and lets through what it throws. */
    private static Object call(Class<?> type, String name, Class<?>[] parameters, Object... arguments) {
        try {
            return type.getMethod(name, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new LinkageError(e.getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
