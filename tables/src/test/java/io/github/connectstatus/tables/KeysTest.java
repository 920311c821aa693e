package io.github.connectstatus.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The records that maps are keyed by, whose equality is written out. */
class KeysTest {

    private static List<Object> keys() {
        return List.of(
                new Documented(1, "Sent"),
                new Documented(2, "Sent"),
                new Documented(1, "Lost"),
                new TextKey(1, List.of("sent ", "")),
                new TextKey(2, List.of("sent ", "")),
                new TextKey(1, List.of("lost ", "")),
                new LocaleName(Locale.FRENCH),
                new LocaleName(Locale.GERMAN));
    }

    @Test
    void aKeyEqualsTheOneWithTheSamePartsAlone() {
        for (Object key : keys()) {
            assertThat(keys()).filteredOn(key::equals).singleElement().hasSameHashCodeAs(key);
        }
    }

    @Test
    void mapsTellKeysApartByTheirHashes() {
        assertThat(keys()).extracting(Object::hashCode).doesNotHaveDuplicates();
    }
}
