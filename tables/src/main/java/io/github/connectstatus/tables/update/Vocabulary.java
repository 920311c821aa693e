package io.github.connectstatus.tables.update;

import io.github.connectstatus.tables.csv.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a table's texts, as far as they tell typing errors from other words. */
final class Vocabulary {

    /** Words beside which a parameter is named. */
    private static final Set<String> NAMING = Set.of(
            "param",
            "params",
            "parameter",
            "parameters",
            "field",
            "fields",
            "attribute",
            "attributes",
            "property",
            "header",
            "key",
            "element",
            "object",
            "array",
            "variable",
            "channel");

    /** Words that stand beside these without being a name. */
    private static final Set<String> COMMON = Set.of(
            "a",
            "all",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "by",
            "empty",
            "for",
            "found",
            "from",
            "has",
            "in",
            "information",
            "invalid",
            "is",
            "its",
            "length",
            "mandatory",
            "may",
            "missing",
            "must",
            "no",
            "not",
            "of",
            "on",
            "one",
            "only",
            "or",
            "required",
            "should",
            "some",
            "such",
            "supported",
            "that",
            "the",
            "their",
            "these",
            "this",
            "those",
            "to",
            "type",
            "unknown",
            "unsupported",
            "valid",
            "value",
            "values",
            "was",
            "when",
            "where",
            "which",
            "with",
            "wrong");

    private static final String QUOTES = "'\"`‘’“”<>{}[]";

    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<String> parameters = new HashSet<>();

    private Vocabulary() {}

    /** Returns the vocabulary of texts as they are written, each of a status. */
    static Vocabulary of(Collection<String> texts) {
        Vocabulary vocabulary = new Vocabulary();
        texts.forEach(vocabulary::add);
        return vocabulary;
    }

    /** Returns the runs of letters and digits of a text, in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private void add(String text) {
        new HashSet<>(words(text)).forEach(word -> texts.merge(word, 1, Integer::sum));
        List<String> tokens = List.of(text.strip().split("\\s", -1));
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            List<String> words = words(token);
            if (isWrittenAsName(token)) {
                parameters.addAll(words);
            }
            if (words.size() == 1 && NAMING.contains(words.get(0))) {
                addName(i == 0 ? "" : tokens.get(i - 1));
                addName(i + 1 == tokens.size() ? "" : tokens.get(i + 1));
            }
        }
    }

    private void addName(String token) {
        for (String word : words(token)) {
            if (!COMMON.contains(word) && !NAMING.contains(word)) {
                parameters.add(word);
            }
        }
    }

    /** Quoted, in brackets, with an underscore or with a capital inside. */
    private static boolean isWrittenAsName(String token) {
        boolean letterBefore = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean inner = letterBefore && i + 1 < token.length();
            if ((inner && (c == '_' || (Character.isUpperCase(c) && Character.isLowerCase(token.charAt(i - 1)))))
                    || (i == 0 && QUOTES.indexOf(c) >= 0)) {
                return true;
            }
            letterBefore = Character.isLetterOrDigit(c);
        }
        return false;
    }

    /** Returns whether a word, in lower case, names a parameter, a channel or something else of the API. */
    boolean isParameter(String word) {
        return parameters.contains(word);
    }

    /**
     * Returns whether two words, in lower case, are one but for a typing error. Never are two that both occur in other
     * texts, and two names of parameters only if a letter is doubled or two have changed places, since {@code psid} and
     * {@code asid} are different.
     */
    boolean isMisspelling(String word, String other) {
        if (isSlip(word, other)) {
            return true;
        }
        int length = Math.max(word.length(), other.length());
        boolean prefixed = word.endsWith(other) || other.endsWith(word);
        boolean number = (word + other).chars().anyMatch(Character::isDigit);
        return !prefixed
                && !number
                && length > 4
                && word.charAt(0) == other.charAt(0)
                && !isParameter(word)
                && !isParameter(other)
                && !(isEstablished(word) && isEstablished(other))
                && EditDistance.between(word, other) <= (length < 8 ? 1 : 2);
    }

    private boolean isEstablished(String word) {
        return texts.getOrDefault(word, 0) > 1;
    }

    /** Returns whether one word has a letter twice where the other has it once, or two letters have changed places. */
    private static boolean isSlip(String word, String other) {
        String shorter = word.length() <= other.length() ? word : other;
        String longer = word.length() <= other.length() ? other : word;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (longer.length() == shorter.length() + 1) {
            return start > 0
                    && longer.charAt(start) == longer.charAt(start - 1)
                    && !Character.isDigit(longer.charAt(start))
                    && longer.substring(start + 1).equals(shorter.substring(start));
        }
        return longer.length() == shorter.length()
                && start + 1 < shorter.length()
                && shorter.length() > 4
                && longer.charAt(start) == shorter.charAt(start + 1)
                && longer.charAt(start + 1) == shorter.charAt(start)
                && Character.isLetter(longer.charAt(start))
                && Character.isLetter(shorter.charAt(start))
                && longer.substring(start + 2).equals(shorter.substring(start + 2));
    }
}
