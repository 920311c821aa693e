package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexEntryTest {

    private static final LocaleName FRENCH = new LocaleName(Locale.FRENCH);
    private static final LocaleName GERMAN = new LocaleName(Locale.GERMAN);

    private static final IndexEntry CODES =
            new IndexEntry("codes", "Codes", "Here", List.of("One."), List.of(FRENCH), Optional.of("more"));

    @Test
    void onePartIsChangedAtATime() {
        assertThat(CODES.withSource(""))
                .isEqualTo(new IndexEntry("codes", "Codes", "", List.of("One."), List.of(FRENCH), Optional.of("more")));
        assertThat(CODES.withSupplement(Optional.empty()))
                .isEqualTo(
                        new IndexEntry("codes", "Codes", "Here", List.of("One."), List.of(FRENCH), Optional.empty()));
    }

    @Test
    void aLocaleIsAddedAtTheEndUnlessItIsThere() {
        assertThat(CODES.withLocale(GERMAN))
                .isEqualTo(new IndexEntry(
                        "codes", "Codes", "Here", List.of("One."), List.of(FRENCH, GERMAN), Optional.of("more")));
        assertThat(CODES.withLocale(FRENCH)).isEqualTo(CODES);
    }
}
