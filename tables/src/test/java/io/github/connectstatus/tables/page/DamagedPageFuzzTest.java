package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.Fuzzing;
import io.github.connectstatus.tables.csv.Problem;
import io.github.connectstatus.tables.csv.Result;
import io.github.connectstatus.tables.csv.SourceFile;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever has become of a page, it is read, or what is wrong with it is said. */
class DamagedPageFuzzTest {

    private static final List<Format> FORMATS = List.of(Format.values());

    @Test
    void aPageIsReadOrRefusedWithAReason() {
        Fuzzing.check(400, random -> {
            Format format = FORMATS.get(random.nextInt(FORMATS.size()));
            byte[] page = Fuzzing.damaged(page(random).map(format), random);
            Result<Page> read = PageReader.read(new SourceFile("page", page), Map.of("prodname", "Connect"), columns());
            assertThat(read.value().isEmpty()).isEqualTo(!read.problems().isEmpty());
            for (Problem problem : read.problems()) {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.hint()).isNotBlank();
                assertThat(problem.toString().lines()).hasSize(1);
            }
            read.value().ifPresent(value -> assertInProportion(value, page.length));
        });
    }

    private interface Written {
        String map(Format format);
    }

    private static Written page(Random random) {
        RandomRows rows = new RandomRows(random.nextLong());
        VendorPage page = new VendorPage(Map.of("Messaging", rows.rows(6), "Events", rows.rows(3)), "A note.");
        return format -> format.write(page);
    }

    private static ColumnNames columns() {
        return ColumnNames.USUAL;
    }

    /** No text of a page is repeated in what is read from it, but for the cells that span rows. */
    private static void assertInProportion(Page page, int length) {
        int read = 0;
        for (PageSection section : page.sections()) {
            for (PageRow row : List.copyOf(section.rows())) {
                read += row.message().length() + row.description().length();
            }
        }
        assertThat(read).isLessThan(1_000 * (length + 1));
    }
}
