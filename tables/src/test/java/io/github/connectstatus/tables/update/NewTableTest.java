package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTableTest {

    @ParameterizedTest
    @CsvSource({
        "Voice Call=calls, Voice Call, calls",
        "' Voice  Call = calls ', Voice Call, calls",
        "Voice=Call=calls, Voice=Call, calls",
        "Voice Call, Voice Call, voice-call"
    })
    void aTableHasATitleAndANameThatMayFollowFromIt(String written, String title, String name) {
        assertThat(NewTable.parse(written, "Voice API").value()).contains(new NewTable(title, name, "Voice API"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=calls | \"=calls\" names no section of the page; write its title before the name of the table",
                "' ' | \" \" names no section of the page; write its title before the name of the table",
                "Voice=Index | \"Index\" is the name of the index, not of a table; give the table another name",
                "Voice=a b | \"a b\" is not the name of a table; write letters, digits and hyphens, like voice-call",
                "Voice= | \"\" is not the name of a table; write letters, digits and hyphens, like voice-call"
            })
    void aTableNeedsATitleAndAName(String written, String problem) {
        assertThat(NewTable.parse(written, "").problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(problem);
    }
}
