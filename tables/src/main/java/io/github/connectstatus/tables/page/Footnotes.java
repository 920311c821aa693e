package io.github.connectstatus.tables.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * References to footnotes: {@code [^1]}, links like {@code [1]}, and superscripts. A superscript may be an exponent, too:
 * it is a reference behind a word at the end of a text or behind the end of a sentence, and uncertain elsewhere.
 */
final class Footnotes {

    private static final CellText.Doubt UNCERTAIN = new CellText.Doubt(
            "it is uncertain whether a superscript or a number in brackets is a reference to a footnote",
            "remove the reference in the saved file");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String DAGGERS = "†‡";
    private static final String ENDS = ".,;:!?";
    private static final String CLOSINGS = ".,;:!?)]}'\"’”»%";
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "®", "™");
    private static final Set<String> CLASSES =
            Set.of("footnote", "footnote-ref", "footnoteref", "footnote-reference", "fn", "fnref", "noteref");
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_CODE = 9;

    private Footnotes() {}

    /**
     * Removes the references that are elements. Numbers in superscript become the characters for them, which {@link
     * #withoutReferences} removes.
     */
    static Optional<CellText.Doubt> removeFrom(Element cell) {
        Inner.replace(cell, element -> switch (element.normalName()) {
            case "a" -> isReference(element) ? List.of() : List.of(element);
            case "sup" -> withoutReference(element);
            default -> List.of(element);
        });
        return cell.select("sup").stream().allMatch(Footnotes::isNoReference)
                ? Optional.empty()
                : Optional.of(UNCERTAIN);
    }

    private static List<Node> withoutReference(Element superscript) {
        String text = TextNormalizer.normalize(superscript.text());
        if (text.isEmpty() || isSign(text)) {
            return List.of();
        }
        return List.of(isNumbers(text) ? new TextNode(raised(text)) : superscript);
    }

    private static boolean isNoReference(Element superscript) {
        String text = TextNormalizer.normalize(superscript.text());
        return ORDINALS.contains(text) || DeprecationMark.isIn(text);
    }

    private static boolean isReference(Element link) {
        String text = TextNormalizer.normalize(link.text());
        boolean labelled = link.attr("role").equals("doc-noteref")
                || link.hasAttr("data-footnote-ref")
                || link.classNames().stream().anyMatch(CLASSES::contains);
        boolean within = link.attr("href").contains("#");
        boolean raised = link.closest("sup") != null;
        return labelled
                || text.startsWith("^")
                || text.startsWith("[^")
                || (within && text.startsWith("[") && isSign(text))
                || (within && raised && (isNumbers(text) || isSign(text)));
    }

    /** Returns whether a superscript says that it is a reference: {@code [1]}, {@code (a)} or {@code *}. */
    private static boolean isSign(String text) {
        String inner = text.replace("[", "").replace("]", "").replace("(", "").replace(")", "");
        boolean bracketed = inner.length() < text.length();
        return inner.length() <= 2
                && (bracketed
                        ? inner.chars().allMatch(Character::isLetterOrDigit)
                        : inner.chars().allMatch(c -> "*†‡§#".indexOf(c) >= 0));
    }

    private static boolean isNumbers(String text) {
        return text.length() <= LONGEST_CODE
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == ' ');
    }

    private static String raised(String numbers) {
        StringBuilder raised = new StringBuilder();
        for (char c : numbers.replace(" ", "").toCharArray()) {
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** Returns a text without the references that are certain. */
    static String withoutReferences(String text) {
        StringBuilder without = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = endOfReference(text, i);
            if (end > i && isReference(text, i, end)) {
                i = end;
            } else {
                int next = Math.max(end, i + 1);
                without.append(text, i, next);
                i = next;
            }
        }
        return TextNormalizer.normalize(without.toString());
    }

    /** Returns why it is uncertain what is a reference in a text without the certain ones. */
    static Optional<CellText.Doubt> doubt(String text) {
        for (int i = 0; i < text.length(); i++) {
            int end = endOfReference(text, i);
            if (end > i && (text.charAt(i) != '[' || isLabel(text, i + 2, end - 1))) {
                return Optional.of(UNCERTAIN);
            }
        }
        return endsWithNumberInBrackets(text) ? Optional.of(UNCERTAIN) : Optional.empty();
    }

    /** Returns where what may be a reference ends; its start if there is none. */
    private static int endOfReference(String text, int start) {
        char first = text.charAt(start);
        if (first == '[' && text.startsWith("^", start + 1)) {
            int limit = Math.min(text.length(), start + 2 + LONGEST_LABEL);
            for (int i = start + 2; i < limit && !Character.isWhitespace(text.charAt(i)); i++) {
                if (text.charAt(i) == ']') {
                    return i == start + 2 ? start : i + 1;
                }
            }
            return start;
        }
        int end = start;
        for (int i = start; i < text.length() && (isRaised(text.charAt(i)) || isSeparator(text, i)); i++) {
            end = i + 1;
        }
        return isRaised(first) ? end : start;
    }

    private static boolean isRaised(char character) {
        return SUPERSCRIPTS.indexOf(character) >= 0 || DAGGERS.indexOf(character) >= 0;
    }

    private static boolean isSeparator(String text, int place) {
        return (text.charAt(place) == ',' || text.charAt(place) == ' ')
                && place + 1 < text.length()
                && isRaised(text.charAt(place + 1));
    }

    private static boolean isReference(String text, int start, int end) {
        int rest = end;
        while (rest < text.length() && ENDS.indexOf(text.charAt(rest)) >= 0) {
            rest++;
        }
        boolean atEnd = rest == text.length();
        boolean endsWord = atEnd || text.charAt(end) == ' ' || endOfReference(text, end) > end || rest > end;
        if (start == 0 || !endsWord) {
            return false;
        }
        boolean apart = text.charAt(start - 1) == ' ';
        if (text.charAt(start) == '[') {
            return isLabel(text, start + 2, end - 1) && (!apart || atEnd);
        }
        if (atEnd && start <= LONGEST_CODE && isDigits(text, start)) {
            return true;
        }
        char before = text.charAt(apart ? Math.max(0, start - 2) : start - 1);
        if (DAGGERS.indexOf(text.charAt(start)) >= 0) {
            return !apart || atEnd;
        }
        if (CLOSINGS.indexOf(before) >= 0) {
            return atEnd || ".!?".indexOf(before) >= 0;
        }
        return atEnd && isWord(text, apart ? start - 1 : start);
    }

    private static boolean isLabel(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    private static boolean isDigits(String text, int end) {
        return text.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Units are shorter than words. */
    private static boolean isWord(String text, int end) {
        return end >= 3 && text.substring(end - 3, end).chars().allMatch(Character::isLetter);
    }

    /** {@code items[1]} may be an index, or a reference that lost its markup. */
    private static boolean endsWithNumberInBrackets(String text) {
        int open = text.lastIndexOf('[');
        return open > 0
                && text.endsWith("]")
                && text.length() - open <= 4
                && text.charAt(open + 1) != '0'
                && text.charAt(open - 1) != ' '
                && text.substring(open + 1, text.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
