package io.github.connectstatus.tables;

import java.util.Locale;
import java.util.StringTokenizer;

/** What the types are called that are generated for a table, where nobody asks for other names. */
public final class JavaNames {

    private JavaNames() {}

    /**
     * Returns what the names of all types of a table begin with: the last part of its id in camel case. {@code Status} at its
     * end goes, since it comes back in the enum's name: {@code transaction-status} gives {@code Transaction} that way. Where
     * nothing else is left ({@code http/status}) the part before it is taken.
     */
    public static String prefix(String table) {
        String[] parts = table.split("/", -1);
        String prefix = "";
        for (int i = parts.length - 1; i >= 0 && prefix.isEmpty(); i--) {
            prefix = withoutStatus(camelCase(parts[i]));
        }
        return prefix;
    }

    /** Returns the simple name of the exception of a status, which is nested in that of the table. */
    public static String exception(String status) {
        return camelCase(status);
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
        String tail = word.substring(1);
        return hasSmallLetter(word) ? tail : tail.toLowerCase(Locale.ROOT);
    }

    /** Ids of tables and names of statuses have no letters but those of ASCII. */
    private static boolean hasSmallLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }
}
