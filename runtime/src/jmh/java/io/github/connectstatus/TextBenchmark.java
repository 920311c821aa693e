package io.github.connectstatus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts of the two codes that have most statuses, the 22 of 7003 and the 13 of 7004. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextBenchmark {

    /** The last of 7003. */
    private static final Text EXACT = new Text("mandatory param actions missing");

    private static final Text SIMILAR = new Text(" Mandatory  PARAM actions missing.");

    /** The last but one of 7004. */
    private static final Text TEMPLATE = new Text("Invalid number of actions, expected actions size 3, but found 2");

    private static final Text SIMILAR_TEMPLATE =
            new Text("invalid number of actions, Expected actions size 3, but found 2");

    private static final Text UNKNOWN = new Text("Invalid number of recipients, expected at most 100, but found 102");

    /**
     * Whether each call gets a text of its own, as from a server, or always the same: a string keeps its hash code once that
     * is asked for. A text of its own has to be made first, which takes what {@link #makeText} takes.
     */
    @Param({"new", "same"})
    public String text;

    private boolean isNew;
    private final List<Pattern> expressions = expressions(0);
    private final List<Pattern> expressionsIgnoringCase = expressions(Pattern.CASE_INSENSITIVE);

    private static List<Pattern> expressions(int flags) {
        return MessagingStatus.ofCode(7004).stream()
                .map(status -> Pattern.compile(expression(status), flags))
                .toList();
    }

    private static String expression(MessagingStatus status) {
        List<String> literals = status.template().map(Template::literals).orElse(List.of(status.message()));
        return String.join("(.*)", literals.stream().map(Pattern::quote).toList());
    }

    @Setup
    public void prepare() {
        isNew = text.equals("new");
    }

    private String text(Text of) {
        return isNew ? of.made() : of.same;
    }

    @Benchmark
    public String makeText() {
        return text(TEMPLATE);
    }

    @Benchmark
    public Object exact() {
        return MessagingStatus.resolve(7003, text(EXACT));
    }

    @Benchmark
    public Object similar() {
        return MessagingStatus.resolve(7003, text(SIMILAR));
    }

    @Benchmark
    public Object template() {
        return MessagingStatus.resolve(7004, text(TEMPLATE));
    }

    @Benchmark
    public Object similarTemplate() {
        return MessagingStatus.resolve(7004, text(SIMILAR_TEMPLATE));
    }

    @Benchmark
    public Object unknown() {
        return MessagingStatus.resolve(7004, text(UNKNOWN));
    }

    @Benchmark
    public @Nullable Object unknownThirteenExpressions() {
        return firstMatch(expressionsIgnoringCase, text(UNKNOWN));
    }

    @Benchmark
    public @Nullable Object oneExpression() {
        return values(expressions.get(11), text(TEMPLATE));
    }

    @Benchmark
    public @Nullable Object similarOneExpression() {
        return values(expressionsIgnoringCase.get(11), text(SIMILAR_TEMPLATE));
    }

    @Benchmark
    public @Nullable Object thirteenExpressions() {
        return firstMatch(expressions, text(TEMPLATE));
    }

    @Benchmark
    public @Nullable Object similarThirteenExpressions() {
        return firstMatch(expressionsIgnoringCase, text(SIMILAR_TEMPLATE));
    }

    private static @Nullable Object firstMatch(List<Pattern> expressions, String text) {
        for (Pattern expression : expressions) {
            Map<String, String> values = values(expression, text);
            if (values != null) {
                return values;
            }
        }
        return null;
    }

    /** The values are kept as the resolution keeps them, so that both do the same work. */
    private static @Nullable Map<String, String> values(Pattern expression, String text) {
        Matcher matcher = expression.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", matcher.group(1));
        values.put("found", matcher.group(2));
        return values;
    }

    private static final class Text {

        private final String same;
        private final byte[] bytes;

        Text(String same) {
            this.same = same;
            this.bytes = same.getBytes(ISO_8859_1);
        }

        String made() {
            return new String(bytes, ISO_8859_1);
        }
    }
}
