package io.github.connectstatus.processor;

import java.util.Locale;
import java.util.StringTokenizer;

/**
 * The names of what is generated for a table.
 *
 * @param packageName the package of all of it; empty for the unnamed one
 * @param prefix what all names begin with
 */
record TypeNames(String packageName, String prefix) {

    /** The names that a request asks for, or those that its table's id suggests. */
    static TypeNames of(TableRequest request) {
        return new TypeNames(
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
            prefix = withoutStatus(camelCase(parts[i]));
        }
        return prefix;
    }

    private static String withoutStatus(String name) {
        return name.endsWith("Status") ? name.substring(0, name.length() - "Status".length()) : name;
    }

    /** {@code MESSAGE_EXPIRED_7208} and {@code message-expired-7208} both give {@code MessageExpired7208}. */
    private static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder(name.length());
        StringTokenizer words = new StringTokenizer(name, "_-");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            camelCase.append(Character.toUpperCase(word.charAt(0))).append(tail(word));
        }
        return camelCase.toString();
    }

    /** The rest of a word, in small letters unless the word mixes both. */
    private static String tail(String word) {
        boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
        return mixed ? word.substring(1) : word.substring(1).toLowerCase(Locale.ROOT);
    }

    String status() {
        return prefix + "Status";
    }

    String exception() {
        return prefix + "Exception";
    }

    /** The simple name of the exception of a status, which is nested in that of the table. */
    static String exceptionOf(String statusName) {
        return camelCase(statusName);
    }

    /** The simple name of the message bundle. */
    String bundle() {
        return prefix + "Messages";
    }

    /** The name of the message bundle as {@link java.util.ResourceBundle} wants it. */
    String bundleBaseName() {
        return qualified(bundle());
    }

    String qualified(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
