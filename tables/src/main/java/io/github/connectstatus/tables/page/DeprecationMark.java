package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A label that says of a row that it no longer counts: {@code (deprecated)}, {@code Deprecated:}, or a badge. The word
 * within a sentence is none.
 */
final class DeprecationMark {

    static final String MARK = "marked as deprecated";

    private static final List<String> WORDS = List.of(
            "deprecated",
            "obsolete",
            "no longer used",
            "no longer in use",
            "no longer supported",
            "no longer returned",
            "not used",
            "unused",
            "removed",
            "retired",
            "discontinued");

    /** What may follow the word in a label. */
    private static final Set<String> QUALIFIERS = Set.of(
            "since", "in", "as", "from", "by", "on", "and", "or", "use", "see", "with", "for", "api", "code", "now");

    private static final Set<String> BADGES =
            Set.of("span", "mark", "small", "label", "kbd", "sup", "div", "p", "font");
    private static final Set<String> EMPHASES = Set.of("em", "i", "b", "strong", "code", "u");
    private static final String OPENINGS = "([{（【";
    private static final String CLOSINGS = ")]}）】";
    private static final String DASHES = "-–—:";
    private static final int LONGEST = 80;
    private static final int MOST_LABELS = 4;

    private DeprecationMark() {}

    /**
     * Removes the labels that are elements of their own at the start or end of a cell, and returns whether there is one
     * anywhere in it. What may just as well be an emphasized word of a sentence stays.
     */
    static boolean removeFrom(Element cell) {
        String whole = cell.text();
        if (isWord(whole) || Inner.elementsOf(cell).stream().noneMatch(DeprecationMark::isLabel)) {
            return false;
        }
        Inner.remove(cell, element -> isLabel(element) && isBadge(element) && isAtAnEnd(element.text(), whole));
        return true;
    }

    private static boolean isLabel(Element element) {
        return element.childrenSize() == 0 && isWord(element.text());
    }

    /** Returns whether a class of a cell or of its row says so. */
    static boolean isAround(Element cell) {
        return isClassOf(cell) || (cell.parent() != null && isClassOf(cell.parent()));
    }

    private static boolean isClassOf(Element element) {
        return element.hasClass("deprecated") || element.hasClass("obsolete");
    }

    private static boolean isBadge(Element element) {
        return BADGES.contains(element.normalName())
                || (EMPHASES.contains(element.normalName())
                        && Character.isUpperCase(element.text().charAt(0)));
    }

    private static boolean isAtAnEnd(String text, String whole) {
        return whole.startsWith(text) || whole.endsWith(text);
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST && WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a text has a label anywhere, or is one. */
    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENINGS.indexOf(text.charAt(i)) >= 0 && endOfBrackets(text, i) > 0) {
                return true;
            }
        }
        return isWord(withoutEnd(text)) || !withoutLabels(text).equals(text);
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns a text without the labels at its start and end. */
    static String withoutLabels(String text) {
        String without = text;
        for (int i = 0; i < MOST_LABELS; i++) {
            without = withoutLast(withoutFirst(without));
        }
        return without;
    }

    private static String withoutFirst(String text) {
        if (!text.isEmpty() && OPENINGS.indexOf(text.charAt(0)) >= 0) {
            int end = endOfBrackets(text, 0);
            return end > 0 ? withoutDash(text.substring(end)) : text;
        }
        for (String word : WORDS) {
            if (text.regionMatches(true, 0, word, 0, word.length())) {
                String rest = text.substring(word.length()).stripLeading();
                boolean labels = rest.length() > 1 && (DASHES + ".").indexOf(rest.charAt(0)) >= 0;
                boolean hyphen = labels && rest.charAt(0) == '-' && text.charAt(word.length()) == '-';
                return labels && !hyphen ? rest.substring(1).strip() : text;
            }
        }
        return text;
    }

    private static String withoutDash(String text) {
        String rest = text.strip();
        return !rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0
                ? rest.substring(1).strip()
                : rest;
    }

    private static String withoutLast(String text) {
        String body = withoutEnd(text);
        if (!body.isEmpty() && CLOSINGS.indexOf(body.charAt(body.length() - 1)) >= 0) {
            for (int i = body.length() - 1; i >= Math.max(0, body.length() - LONGEST); i--) {
                if (OPENINGS.indexOf(body.charAt(i)) >= 0 && endOfBrackets(body, i) == body.length()) {
                    return body.substring(0, i).strip() + text.substring(body.length());
                }
            }
            return text;
        }
        for (String word : WORDS) {
            int start = body.length() - word.length();
            if (start > 2 && body.regionMatches(true, start, word, 0, word.length())) {
                String before = body.substring(0, start).stripTrailing();
                char last = before.charAt(before.length() - 1);
                boolean apart = before.length() < start;
                boolean sentence = last == '.' || last == '!' || last == ';';
                boolean dash = last == '-' || last == '\u2013' || last == '\u2014';
                return !apart ? text : sentence ? before : dash ? withoutTrailingDash(before) : text;
            }
        }
        return text;
    }

    private static String withoutTrailingDash(String text) {
        return text.substring(0, text.length() - 1).stripTrailing();
    }

    /** Returns where brackets end that hold a label; 0 if they hold none. */
    private static int endOfBrackets(String text, int open) {
        char closing = CLOSINGS.charAt(OPENINGS.indexOf(text.charAt(open)));
        int limit = Math.min(text.length(), open + LONGEST);
        for (int close = open + 1; close < limit; close++) {
            if (text.charAt(close) == closing) {
                return isLabel(text.substring(open + 1, close).strip().toLowerCase(Locale.ROOT)) ? close + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isLabel(String inner) {
        String label = inner.startsWith("now ") ? inner.substring(4) : inner;
        for (String word : WORDS) {
            if (label.startsWith(word)) {
                String rest = label.substring(word.length());
                return rest.isEmpty()
                        || ".,:;!".indexOf(rest.charAt(0)) >= 0
                        || (rest.charAt(0) == ' '
                                && QUALIFIERS.contains(rest.substring(1).split(" ", 2)[0]));
            }
        }
        return false;
    }
}
