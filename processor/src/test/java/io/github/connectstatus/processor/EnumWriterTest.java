package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.translation.LocalizedTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnumWriterTest {

    private static final Table TABLE = Models.table("code,name,message", "1,ONE,one");

    /** The lines of the look-ups' arguments. */
    private static List<String> lookups(String languages) {
        List<LocalizedTable> localized = Stream.of(languages.split(" ", -1))
                .map(language -> Models.translated(TABLE, language.replace('-', '_'), "eins"))
                .toList();
        return EnumWriter.write(Models.of("Codes", TABLE, localized))
                .lines()
                .dropWhile(line -> !line.endsWith(" LOOKUP = StatusLookup.of("))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    /** Languages as arguments. */
    private static String written(String languages) {
        return '"' + languages.replace(" ", "\", \"") + '"';
    }

    @Test
    void theLanguagesOfTheLookUpsFillTheirLines() {
        String types = "            CodesStatus.class, CodesStatus::load, ";
        String first = "de fr es it nl pl sv da fi fil pt-BR";
        String second = "cs hu ro bg el tr uk hr sk sl et lv lt ga mt is sq mk";
        String firstLine = types + written(first);
        String secondLine = "            " + written(second);

        assertThat(List.of(firstLine + ");", secondLine + ");"))
                .allSatisfy(line -> assertThat(line).hasSize(JavaSource.LINE_WIDTH));
        assertThat(lookups(first)).containsExactly(firstLine + ");");
        assertThat(lookups(first + " " + second)).containsExactly(firstLine + ",", secondLine + ");");
        assertThat(lookups(first + " " + second + " nb"))
                .containsExactly(firstLine + ",", secondLine + ",", "            \"nb\");");
        assertThat(lookups(first.replace(" fi ", " haw ")))
                .containsExactly(types + written("de fr es it nl pl sv da haw fil") + ",", "            \"pt-BR\");");
    }
}
