package io.github.connectstatus.tables.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a description starts behind the message that it runs together with. A capital alone says nothing, since there
 * are words like {@code screenName}; a verb of descriptions does, such as {@code Returned when}.
 */
final class DescriptionStart {

    private static final Pattern VERB = Pattern.compile(
            "(?<=\\S)(?:Returned|Returns|Sent|Shown|Raised|Thrown|Issued|Generated"
                    + "|Displayed|Occurs|Indicates)\\b( (?:when|whenever|while|if|for|due|then|as|by|after|because|in|on|that|to|with)\\b)?");
    private static final Pattern RETURNED = Pattern.compile("(?<=\\S)Return(?:ed|s)\\b");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{L}\\p{N}.)\\]'])\\p{Lu}");

    private DescriptionStart() {}

    /** Returns whether a line seems to have a description. */
    static boolean isIn(String line) {
        return RETURNED.matcher(line).find();
    }

    /** Returns where the description of a row starts; 0 if that is uncertain. */
    static int of(String text) {
        Matcher verb = VERB.matcher(text);
        int start = 0;
        while (verb.find()) {
            boolean returned = verb.group().startsWith("Return");
            boolean certain = verb.group(1) != null || (returned && isOnlyCapital(text, verb.start()));
            if ((returned && !certain) || (certain && start > 0)) {
                return 0;
            }
            start = certain ? verb.start() : start;
        }
        return start;
    }

    private static boolean isOnlyCapital(String text, int place) {
        Matcher capital = CAPITAL.matcher(text);
        while (capital.find()) {
            if (capital.start() != place) {
                return false;
            }
        }
        return true;
    }
}
