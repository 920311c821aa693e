package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedTypesTest {

    private static GeneratedTypes of(String row) {
        return Models.of("Codes", Models.table("code,name,message,outcome,remedy,deprecated", "1,ONE,one,,,", row));
    }

    @ParameterizedTest
    @CsvSource({
        "'2,TWO,two,,,', false, false",
        "'2,TWO,two,,retry,', true, false",
        "'2,TWO,two,,,old', false, true",
        "'2,TWO,two,success,,old', false, false"
    })
    void whatNoStatusHasTheTypesDoNotHave(String row, boolean remedies, boolean deprecatedFailures) {
        assertThat(of(row).anyRemedies()).isEqualTo(remedies);
        assertThat(of(row).anyFailureDeprecated()).isEqualTo(deprecatedFailures);
    }

    @Test
    void otherTextsArePartOfTheTypesOfATableThatHasSome() {
        Table table = Models.table("code,name,message", "1,ONE,one", "2,TWO,two");

        assertThat(Models.of("Codes", table).anyOtherTexts()).isFalse();
        assertThat(Models.of("Codes", Models.withOtherTexts(table, "TWO,zwei")).anyOtherTexts())
                .isTrue();
    }

    @Test
    void theConstantOfTheLookUpsIsCalledLikeNoStatus() {
        assertThat(of("2,TWO,two,,,").lookupConstant()).isEqualTo("LOOKUP");
        assertThat(of("2,LOOKUP,two,,,").lookupConstant()).isEqualTo("LOOKUP_");
    }

    @Test
    void theExceptionIsSealedIfThereAreNestedOnes() {
        assertThat(of("2,TWO,two,,,").isExceptionSealed()).isTrue();
        assertThat(Models.of("Codes", Models.table("code,name,message,outcome", "1,ONE,one,success"))
                        .isExceptionSealed())
                .isFalse();
    }
}
