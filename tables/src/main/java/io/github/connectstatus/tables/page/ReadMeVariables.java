package io.github.connectstatus.tables.page;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of the variables of a ReadMe page: {@code <<prodname>>}, in newer pages {@code {user.prodname}}. */
final class ReadMeVariables {

    private static final Pattern USE = Pattern.compile(
            "\\\\?<<(glossary:)?([A-Za-z][A-Za-z0-9_ -]{0,60})>>|\\{user\\.([A-Za-z][A-Za-z0-9_]{0,60})\\}");

    /** What Markdown would take for markup in a value. */
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

    private final Map<String, String> values;
    private final Set<String> unknown = new TreeSet<>();

    ReadMeVariables(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Returns the text with the variables replaced by their values, escaped for Markdown. */
    String fillIn(String markdown) {
        return USE.matcher(markdown)
                .replaceAll(use -> Matcher.quoteReplacement(value(use.group(1), use.group(2), use.group(3))));
    }

    private String value(String glossary, String angled, String braced) {
        if (glossary != null) {
            return angled;
        }
        String name = angled == null ? braced : angled;
        String value = values.get(name);
        if (value == null) {
            unknown.add(name);
            return "";
        }
        return PUNCTUATION.matcher(value).replaceAll("\\\\$0");
    }

    /** Returns a problem for each variable without a value. */
    List<Problem> unknown(Location page) {
        return unknown.stream()
                .map(name -> Problem.error(
                        page, "the page's variable <<" + name + ">> has no value", "add --variable '" + name + "=…'"))
                .toList();
    }
}
