package io.github.connectstatus.tables.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.LocaleName;
import io.github.connectstatus.tables.Shipped;
import io.github.connectstatus.tables.Table;
import io.github.connectstatus.tables.TableReader;
import io.github.connectstatus.tables.csv.SourceFile;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationMoveTest {

    private static final Translation CODES =
            translation("codes", "1,ONE,one\n2,TWO,two\n3,THREE,three\n", "ONE,one,un\nTWO,two,deux\nTHREE,three,\n");

    private static final Translation MORE = translation("more", "4,FOUR,four\n", "FOUR,four,quatre\n");

    private static Translation translation(String id, String statuses, String rows) {
        Table table = Shipped.valueOf(TableReader.read(id, file(id + ".csv", "code,name,message\n" + statuses)));
        return Shipped.valueOf(TranslationReader.read(
                table, new LocaleName(Locale.FRENCH), file(id + "_fr.csv", "name,source,message\n" + rows)));
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    @Test
    void rowsAreMovedToTheEndOfTheOtherFile() {
        Set<String> moved = Set.of("ONE", "THREE");

        assertThat(TranslationMove.from(CODES, moved))
                .contains(file("codes_fr.csv", "name,source,message\nTWO,two,deux\n"));
        assertThat(TranslationMove.file(TranslationMove.to(MORE, CODES, moved)))
                .isEqualTo(file("more_fr.csv", "name,source,message\nFOUR,four,quatre\nONE,one,un\nTHREE,three,\n"));
    }

    @Test
    void aFileThatLosesAllOfItsRowsGoes() {
        assertThat(TranslationMove.from(CODES, Set.of("ONE", "TWO", "THREE"))).isEmpty();
    }
}
