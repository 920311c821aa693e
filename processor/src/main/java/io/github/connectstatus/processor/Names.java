package io.github.connectstatus.processor;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of what is generated for a table.
 *
 * @param packageName the package of all of it
 * @param prefix what all names begin with
 */
record Names(String packageName, String prefix) {

    /** The names that a request asks for, or those that its table's id suggests. */
    static Names of(TableRequest request) {
        return new Names(
                request.packageName(), request.prefix().isEmpty() ? derivedPrefix(request.table()) : request.prefix());
    }

    /**
     * The last part of the id in camel case. {@code Status} at its end goes, since it comes back in the enum's name:
     * {@code transaction-status} gives {@code TransactionStatus} that way. Where nothing else is left
     * ({@code http/status}) the part before it is taken.
     */
    private static String derivedPrefix(String table) {
        String[] parts = table.split("/", -1);
        String prefix = "";
        for (int i = parts.length - 1; i >= 0 && prefix.isEmpty(); i--) {
            prefix = camelCase(parts[i]).replaceFirst("Status$", "");
        }
        return prefix;
    }

    /** {@code MESSAGE_EXPIRED_7208} and {@code message-expired-7208} both give {@code MessageExpired7208}. */
    private static String camelCase(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + tail(word))
                .collect(Collectors.joining());
    }

    /** The rest of a word, in small letters unless the word mixes both. */
    private static String tail(String word) {
        boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
        return mixed ? word.substring(1) : word.substring(1).toLowerCase(Locale.ROOT);
    }

    ClassName status() {
        return type("Status");
    }

    /** The class with the rows of the enum. */
    ClassName rows() {
        return type("Rows");
    }

    ClassName exception() {
        return type("Exception");
    }

    /** The exception class of a status. */
    ClassName exceptionOf(String statusName) {
        return exception().nestedClass(camelCase(statusName));
    }

    /** The class that makes the exceptions of a page of statuses, counted from 0. */
    ClassName exceptionFactory(int page) {
        return type("ExceptionFactory" + (page == 0 ? "" : page + 1));
    }

    /**
     * The class that loads the message bundle. It must not have the bundle's own name: {@code ResourceBundle} would take it
     * for a bundle class and fail.
     */
    ClassName bundle() {
        return type("Bundle");
    }

    /** The simple name of the message bundle. */
    String messages() {
        return prefix + "Messages";
    }

    /** The full name of one of the types. */
    String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    private ClassName type(String suffix) {
        return ClassName.get(packageName, prefix + suffix);
    }
}
