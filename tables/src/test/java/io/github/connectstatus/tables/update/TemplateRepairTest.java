package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateRepairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another value
                "bad type {type} given | bad type xxx given | bad type yyy given",
                "bad type [{type}] given | bad type [xxx] given | bad type [x y] given",
                "bad type <{a}> for {b} | bad type <x> for y | bad type <x> for z"
            })
    void aTemplateStaysWhereItsValuesAreWordsOrBetweenBrackets(String template, String before, String after) {
        assertThat(TemplateRepair.of(Template.parse(template), before, after)).hasToString(certain(template));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad type {type} given | bad type xxx given | Bad type xxx was given | Bad type {type} was given",
                "bad type {type} given | bad type xxx given | bad {x} type xxx given | bad {{x}} type {type} given",
                "bad {a} for {b} | bad x for y | very bad x for channel y | very bad {a} for channel {b}",
                "from {a} to {b} | from xxx to xxx | sent from xxx to xxx | sent from {a} to {b}",
                "{a} is bad | xxx is bad | xxx was worse | {a} was worse",
                "{a} is bad | xxx is bad | (xxx) was bad | ({a}) was bad"
            })
    void aTemplateFollowsTheTextAroundItsValues(String template, String before, String after, String repaired) {
        assertThat(TemplateRepair.of(Template.parse(template), before, after)).hasToString(certain(repaired));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is new may belong to the value
                "bad type {type} | bad type xxx | bad type xxx in request | bad type {type} in request",
                "bad type {type} given | bad type xxx given | bad type x y given | bad type {type} given",
                "bad type [{type} given | bad type [xxx given | bad type [x y given | bad type [{type} given",
                "bad type {type}] given | bad type xxx] given | bad type x y] given | bad type {type}] given",
                "[in {type} given] | [in xxx given] | [in x y given] | [in {type} given]",
                "bad type:{type}. | bad type:. | bad type:x. | bad type:{type}.",
                "bad type {type} given | something | bad type x given | bad type {type} given",
                // a value has come to an edge, or left it
                "bad type {type} given | bad type xxx given | xxx is a bad type | {type} is a bad type",
                "bad type {type} given | bad type xxx given | bad type given: xxx | bad type given: {type}",
                "{type} is bad | xxx is bad | bad is xxx now | bad is {type} now",
                // values may have changed places
                "from {a} to {b} | from x to y | from y to x | from {a} to {b}",
                "from {a} to {b} given | from xxx to xxx given | to xxx from xxx given | to {a} from {b} given",
                "[{a}] to [{b}] | [x y] to [z] | [z] to [x y] | [{a}] to [{b}]"
            })
    void aTemplateThatIsOnlyLikelyIsOffered(String template, String before, String after, String likely) {
        assertThat(TemplateRepair.of(Template.parse(template), before, after)).hasToString(uncertain(likely));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad type {type} given | bad type xxx given | bad type given",
                "bad type {type} given | bad type xxx given | bad types xxxx given",
                "bad type {type} given | bad type xxx given | xxx: bad type xxx",
                "bad type {type} given | something | bad types given",
                "a{b}c | a c | x a c",
                // the new template would find "p" and "q to r"
                "from [{a}] to [{b}] | from [p to q] to [r] | sent from p to q to r",
                "from {a} to {b} | from x to y | sent to y from x",
                "from {a} to {b} | from % to $ | it is from %$ given"
            })
    void aTemplateWithoutAPlaceForItsValuesIsGivenUp(String template, String before, String after) {
        TemplateRepair repair = TemplateRepair.of(Template.parse(template), before, after);
        assertThat(repair.template()).isEmpty();
        assertThat(repair.isCertain()).isFalse();
    }

    private static String certain(String template) {
        return "TemplateRepair[template=Optional[" + template + "], isCertain=true]";
    }

    private static String uncertain(String template) {
        return "TemplateRepair[template=Optional[" + template + "], isCertain=false]";
    }
}
