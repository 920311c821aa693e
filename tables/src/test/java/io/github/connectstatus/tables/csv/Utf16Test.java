package io.github.connectstatus.tables.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void itIsKnownByItsMarkOrByFourCharactersOfAscii(String name) {
        Charset utf16 = Charset.forName(name);
        assertThat(Utf16.of("\uFEFF".getBytes(utf16))).isEqualTo(utf16);
        assertThat(Utf16.of("code".getBytes(utf16))).isEqualTo(utf16);
        assertThat(Utf16.of("code,ж".getBytes(utf16))).isEqualTo(utf16);
        assertThat(Utf16.of("cod".getBytes(utf16))).isNull();
        assertThat(Utf16.of("codж".getBytes(utf16))).isNull();
        assertThat(Utf16.of("co\u0080e".getBytes(utf16))).isNull();
        assertThat(Utf16.of("\0\0\0\0".getBytes(utf16))).isNull();
    }

    @Test
    void otherFilesAreNone() {
        assertThat(Utf16.of(new byte[0])).isNull();
        assertThat(Utf16.of(new byte[] {(byte) 0xFF})).isNull();
        assertThat(Utf16.of(new byte[] {(byte) 0xFF, 0})).isNull();
        assertThat(Utf16.of(new byte[] {(byte) 0xFE, 0})).isNull();
        assertThat(Utf16.of("code,message".getBytes(UTF_8))).isNull();
    }
}
