package io.github.connectstatus.tables.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void aFileDoesNotChangeOnceItIsFound() {
        byte[] bytes = {1, 2};
        SourceFile file = new SourceFile("f", bytes);
        bytes[0] = 9;
        file.content()[1] = 9;

        assertThat(file.content()).containsExactly(1, 2);
    }

    @Test
    void filesAreEqualByNameAndContent() {
        SourceFile file = new SourceFile("f", new byte[] {1, 2});

        assertThat(file)
                .isEqualTo(new SourceFile("f", new byte[] {1, 2}))
                .hasSameHashCodeAs(new SourceFile("f", new byte[] {1, 2}))
                .isNotEqualTo(new SourceFile("g", new byte[] {1, 2}))
                .isNotEqualTo(new SourceFile("f", new byte[] {1, 3}));
    }

    @Test
    void filesOfOtherNamesHaveOtherHashCodes() {
        assertThat(new SourceFile("f", new byte[0])).doesNotHaveSameHashCodeAs(new SourceFile("g", new byte[0]));
        assertThat(new SourceFile("f", new byte[0])).hasToString("f");
    }
}
