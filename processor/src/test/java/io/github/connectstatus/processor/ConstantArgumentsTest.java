package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConstantArgumentsTest {

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** The constant with each argument on lines of its own. */
    private static String onLines(String... lines) {
        return "    ONE(\n            " + String.join("\n            ", lines) + ")";
    }

    private static String constant(int number, String text) {
        ConstantArguments arguments = new ConstantArguments("ONE");
        arguments.add(number);
        arguments.add(text);
        return arguments.toString();
    }

    @Test
    void aConstantStandsOnOneLineIfThatHoldsItAndTheCommaBehind() {
        String most = "x".repeat(99);
        String line = "    ONE(1234567, " + quoted(most) + ")";

        assertThat(line).hasSize(JavaSource.LINE_WIDTH - 1);
        assertThat(constant(1234567, most)).isEqualTo(line);
        assertThat(constant(12345678, most)).isEqualTo(onLines("12345678,", quoted(most)));
    }

    @Test
    void aTextThatIsLongerThanALineIsBroken() {
        String most = "x".repeat(99);

        assertThat(constant(1, most + "y")).isEqualTo(onLines("1,", quoted(most), "+ \"y\""));
    }

    private static String constant(String text, String... list) {
        ConstantArguments arguments = new ConstantArguments("ONE");
        arguments.add(text);
        arguments.add("List", List.of(list));
        return arguments.toString();
    }

    @Test
    void aListStandsOnTheLineOfItsConstantIfThatHoldsIt() {
        assertThat(constant("one", "a", "b")).isEqualTo("    ONE(\"one\", List.of(\"a\", \"b\"))");
    }

    @Test
    void aListThatTakesMoreStandsOnALineOfItsOwnIfThatHoldsItAndTheCommaBehind() {
        String text = "x".repeat(60);
        String a = "a".repeat(45);
        String b = "b".repeat(46);
        String list = "List.of(" + quoted(a) + ", " + quoted(b) + ")";

        assertThat("            " + list + "),").hasSize(JavaSource.LINE_WIDTH);
        assertThat(constant(text, a, b)).isEqualTo(onLines(quoted(text) + ",", list));
        assertThat(constant(text, a, b + "b"))
                .isEqualTo(onLines(
                        quoted(text) + ",",
                        "List.of(",
                        "        " + quoted(a) + ",",
                        "        " + quoted(b + "b") + ")"));
    }

    @Test
    void aTextOfAListIsBrokenEarlier() {
        String most = "x".repeat(91);

        assertThat(constant("", most)).isEqualTo("    ONE(\"\", List.of(" + quoted(most) + "))");
        assertThat(constant("", most + "y"))
                .isEqualTo(onLines("\"\",", "List.of(", "        " + quoted(most), "        + \"y\")"));
        assertThat(constant("", most + "y", "z"))
                .isEqualTo(
                        onLines("\"\",", "List.of(", "        " + quoted(most), "        + \"y\",", "        \"z\")"));
    }
}
