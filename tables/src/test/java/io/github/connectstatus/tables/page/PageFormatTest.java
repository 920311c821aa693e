package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.Location;
import io.github.connectstatus.tables.csv.Result;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatTest {

    private static final Location PAGE = Location.of("page");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<!DOCTYPE HTML><p>a", PageFormat.HTML),
                Arguments.of("<html", PageFormat.HTML),
                Arguments.of("\n <HTML lang=en>|Code|\n|-|-|", PageFormat.HTML),
                Arguments.of("<?xml version='1.0'?>\n<html>", PageFormat.HTML),
                Arguments.of("<!-- saved --> <!-- <a> -->\n<html>", PageFormat.HTML),
                Arguments.of("<p>a</p><TABLE>", PageFormat.HTML),
                Arguments.of("# A\n<table>", PageFormat.MARKDOWN),
                Arguments.of("a\n##A\n<table>", PageFormat.MARKDOWN),
                Arguments.of("a #A\n<table>", PageFormat.HTML),
                Arguments.of("a\n[block:api-header]", PageFormat.MARKDOWN),
                Arguments.of("<Table>", PageFormat.MARKDOWN),
                Arguments.of("|a|b|\n|-|:-:|", PageFormat.MARKDOWN),
                Arguments.of("a | b\n- | -\nCodeMessage", PageFormat.MARKDOWN),
                Arguments.of("A\nCodeMessageDescription", PageFormat.FLATTENED),
                Arguments.of(" Status code\tDescription ", PageFormat.FLATTENED),
                Arguments.of("ERROR CODESRESPONSE MESSAGES", PageFormat.FLATTENED),
                Arguments.of("CodeMessage<table>", PageFormat.HTML));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFormatIsKnownByHowItIsWritten(String page, PageFormat format) {
        assertThat(PageFormat.detect(PAGE, page)).isEqualTo(Result.of(format));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<htmlx>",
                "<!-- <html>",
                "<?xml <html",
                "Code",
                "Message",
                "a code message",
                "CodeMessage and more",
                "a [block:parameters]",
                "a|b\n|||"
            })
    void anythingElseIsNone(String page) {
        assertThat(PageFormat.detect(PAGE, page).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no table that can be recognized"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aHeaderOfFlattenedTextIsAShortLine(int more) {
        String line = "Code" + " ".repeat(69 + more) + "Message";
        assertThat(PageFormat.detect(PAGE, line).value().isPresent()).isEqualTo(more == 0);
    }
}
