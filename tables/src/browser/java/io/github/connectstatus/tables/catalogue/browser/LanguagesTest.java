package io.github.connectstatus.tables.catalogue.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class LanguagesTest {

    private static final String LINK = "#webex-connect/messaging/DUPLICATE_DEVICE_TYPE";

    @Test
    void allStandBelowAStatusWhenTheyAreOpened(CataloguePageDriver page) {
        page.open(LINK);

        page.click("#pane .further > details:last-child > summary");

        assertThat(page.texts("#pane .further > details:last-child dd"))
                .hasSize(8)
                .contains("Gerätetyp {type} mehrfach angegeben", "设备类型 {type} 重复");
    }

    @ParameterizedTest
    @CsvSource({
        "ar, العربية, الرسالة, نوع الجهاز {type} مكرر",
        "de, Deutsch, Nachricht, Gerätetyp {type} mehrfach angegeben",
        "es, Español, Mensaje, Tipo de dispositivo {type} duplicado",
        "fr, Français, Message, Type d'appareil {type} en double",
        "hi, हिन्दी, मैसेज, डिवाइस प्रकार {type} एक से ज़्यादा बार दिया गया है",
        "ja, 日本語, メッセージ, デバイスの種類 {type} が重複しています",
        "pt-BR, Português (Brasil), Mensagem, Tipo de dispositivo duplicado: {type}",
        "zh-CN, 简体中文, 消息, 设备类型 {type} 重复"
    })
    void standBesideEnglish(String tag, String name, String message, String translation, CataloguePageDriver page) {
        page.open(LINK);
        page.choose("language", tag);

        assertThat(page.script("return document.documentElement.lang")).isEqualTo(tag);
        assertThat(page.find("#language option:checked").getText()).isEqualTo(name);
        assertThat(page.detail(message)).startsWith("duplicate device type xxx");
        assertThat(page.detail(name)).isEqualTo(translation);
        assertThat(page.find("#pane dd [lang='" + tag + "']").isDisplayed()).isTrue();
        assertThat(page.strings("return document.body.innerText.match(/\\b[a-z]+\\.[a-z]+\\.?[a-zA-Z_]*\\b/g) || []"))
                .as("keys of words that are not translated")
                .doesNotContain("filter.any", "copy.message", "language.name");
    }

    @ParameterizedTest
    @CsvSource({"en, Filters", "ar, عوامل التصفية", "de, Filter"})
    void areThoseOfThePagesOwnWords(String tag, String filters, CataloguePageDriver page) {
        page.open();
        page.choose("language", tag);

        assertThat(page.texts("#filters summary")).containsExactly(filters);
    }

    @Test
    void areRememberedForTheNextVisit(CataloguePageDriver page) {
        page.open();
        page.choose("language", "fr");
        page.reload();

        assertThat(page.find("#language").getDomProperty("value")).isEqualTo("fr");
    }

    @Test
    void areLaidOutFromRightToLeftWithEnglishLeftToRight(CataloguePageDriver page) {
        page.size(1280, 800);
        page.open(LINK);
        long list = left(page, "#results");
        page.choose("language", "ar");

        assertThat(page.style("html", "direction")).isEqualTo("rtl");
        assertThat(left(page, "#results")).isGreaterThan(list).isGreaterThan(left(page, "#pane"));
        assertThat(page.style("#pane .message", "direction")).isEqualTo("ltr");
        assertThat(page.style("#pane pre", "direction")).isEqualTo("ltr");
        assertThat(page.style("#pane dd [lang='ar']", "direction")).isEqualTo("rtl");
        assertThat(page.style("#heading", "direction")).isEqualTo("ltr");

        page.choose("language", "en");
        assertThat(page.style("html", "direction")).isEqualTo("ltr");
    }

    @Test
    void keepWhatIsShown(CataloguePageDriver page) {
        page.open();
        page.paste("7004 duplicate device type tv");
        page.choose("language", "de");

        assertThat(page.text("#pane .card > summary .name")).isEqualTo("7004 DUPLICATE_DEVICE_TYPE");
        assertThat(page.detail("Deutsch")).isEqualTo("Gerätetyp tv mehrfach angegeben");
        assertThat(page.find("#query").getDomProperty("value")).isEqualTo("7004 duplicate device type tv");
    }

    @Test
    void areMarkedWhereATranslationIsMissingOrStale(CataloguePageDriver page, @TempDir Path parent) throws IOException {
        Path folder = Folders.of(parent, """
                code,name,message
                1,KNOWN,Known
                2,STALE,New text
                3,MISSING,Not there
                """);
        Files.write(folder.resolve("index.csv"), "table,title,locales\ncodes,Codes,de\n".getBytes(UTF_8));
        Files.write(folder.resolve("codes_de.csv"), """
                name,source,message
                KNOWN,Known,Bekannt
                STALE,Old text,Alter Text
                """.getBytes(UTF_8));
        URI address = CataloguePages.write(CataloguePages.of(folder), parent);

        page.open(address, "#acme/codes/STALE");
        page.choose("language", "de");
        assertThat(page.detail("Deutsch")).startsWith("Alter Text").contains("früheren");
        assertThat(page.texts("#list a[href$='STALE'] .mark")).hasSize(1);
        assertThat(page.texts("#list a[href$='MISSING'] .mark")).hasSize(1);
        assertThat(page.texts("#list a[href$='KNOWN'] .mark")).isEmpty();

        page.open(address, "#acme/codes/MISSING");
        assertThat(page.text("#pane .missing")).isEqualTo("nicht übersetzt");
    }

    private static long left(CataloguePageDriver page, String selector) {
        return page.number("return document.querySelector(arguments[0]).getBoundingClientRect().left", selector);
    }
}
