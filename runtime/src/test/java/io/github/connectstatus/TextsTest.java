package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void nullIsEmpty() {
        assertThat(Texts.fold(null)).isEmpty();
    }

    @Property
    void foldingAgainChangesNothing(@ForAll String text) {
        String folded = Texts.fold(text);
        assertThat(folded.strip()).isEqualTo(folded);
    }
}
