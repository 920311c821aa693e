package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaSourceTest {

    private static final String HEAD = "// Generated from the status table acme/codes.\n";

    private final JavaSource source =
            JavaSource.ofEnum(Models.of("Codes", Models.table("code,name,message", "1,ONE,one")));

    private String added(String code) {
        source.add(code);
        return source.toString().substring((HEAD + "\n").length());
    }

    @Test
    void wordsStandForWhatIsDefinedAndForTypesThatAreImported() {
        source.define("Own", "\u00D6wn");
        source.add("$Own $TableStatus $Map<$Locale, $String> x;\n$Own word\n");

        assertThat(source).hasToString(HEAD + """
                import java.util.Locale;
                import java.util.Map;

                \\u00d6wn CodesStatus Map<Locale, String> x;
                \\u00d6wn word
                """);
    }

    @Test
    void aTypeThatIsCalledLikeOneOfTheFileHasItsFullName() {
        JavaSource exception =
                JavaSource.ofException(Models.of("Codes", Models.table("code,name,message", "1,MAP,one")));
        exception.add("$Map<$String, $List> x;\n");

        assertThat(exception).hasToString(HEAD + "import java.util.List;\n\njava.util.Map<String, List> x;\n");
    }

    @Test
    void aWordThatStandsForNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.add("$Nothing x;\n"))
                .withMessage("there is no type and no word Nothing");
    }

    /** A line of code, and the lines that continue it. */
    private static String lines(String first, String... continued) {
        return Stream.of(continued)
                .map(line -> "            " + line + "\n")
                .collect(Collectors.joining("", first + "\n", ""));
    }

    @Test
    void aLineThatFitsStaysWhole() {
        String line = "    call(" + "x".repeat(109) + ");";

        assertThat(line).hasSize(JavaSource.LINE_WIDTH);
        assertThat(added(line + "\n")).isEqualTo(line + "\n");
    }

    @Test
    void aLineThatIsTooLongGoesOnBehindItsParenthesis() {
        String x = "x".repeat(52);
        String rest = x + ", " + x + ");";

        assertThat(added("call(\n    longCall(" + rest + "\n    call(y);\n"))
                .isEqualTo("call(\n" + lines("    longCall(", rest) + "    call(y);\n");
    }

    @Test
    void aLineWithoutAParenthesisGoesOnBeforeTheNameOfItsSuperclass() {
        String name = "X".repeat(60);

        assertThat(added("    class " + name + " extends " + name + " {\n"))
                .isEqualTo(lines("    class " + name, "extends " + name + " {"));
    }

    @Test
    void aLineThatIsTooLongForTwoGoesOnBehindTheLastCommaThatFits() {
        String x = "x".repeat(104);
        String y = "y".repeat(100);
        String most = lines("    call(", "a, " + x + ",", y + ");");

        assertThat(most.lines().map(String::length)).contains(JavaSource.LINE_WIDTH);
        assertThat(added("    call(a, " + x + ", " + y + ");\n")).isEqualTo(most);
        assertThat(added("    call(a, x" + x + ", " + y + ");\n"))
                .isEqualTo(most + lines("    call(", "a,", "x" + x + ",", y + ");"));
    }

    @Test
    void theLastOfThreeLinesIsAsLongAsTheOthers() {
        String x = "x".repeat(100);
        String y = "y".repeat(106);

        assertThat(added("    call(" + x + ", " + y + ");\n")).isEqualTo(lines("    call(", x + ",", y + ");"));
    }

    @Test
    void aLineThatHasNoPlaceToGoOnStaysWhole() {
        String line = "x".repeat(130) + "\n";

        assertThat(added(line)).isEqualTo(line);
    }

    @Test
    void aCommentHasAStarBeforeEachLine() {
        source.addJavadoc(JavaSource.INDENT, "a\n\nb\n");

        assertThat(source).hasToString(HEAD + "\n    /**\n     * a\n     *\n     * b\n     */\n");
    }
}
