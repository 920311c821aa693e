package io.github.connectstatus.tables.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.folder.Folders;
import io.github.connectstatus.tables.page.VendorPage.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Runs the cells of random rows together, and sees that each row is read as it was or not at all. */
class FlattenedTextTest {

    private static final String[] WORDS = {
        "param", "screenName", "missing", "customerId", "URL", "iOS", "24", "Returned", "returned", "OTT-Messaging",
                "value",
        "(FB)", "'text'", "App", "msgReturned", "2FA", "sent", "Error.", "x", "lastSent", "Code", "connectStatus"
    };
    private static final String[] STARTS = {
        "Invalid", "param", "24 hours", "5 items", "2FA code", "3rd party", "APNS", "screenName", "Returned"
    };
    private static final String[] DESCRIPTIONS = {
        "Returned when", "Returned if", "Returns for", "Sent when", "The", "Returned", "Used by"
    };

    private static PageRow row(Random random, int code, boolean plain) {
        StringBuilder message = new StringBuilder(STARTS[random.nextInt(plain ? 2 : STARTS.length)]);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            message.append(' ').append(WORDS[random.nextInt(plain ? 7 : WORDS.length)]);
        }
        String description = DESCRIPTIONS[plain ? 0 : random.nextInt(DESCRIPTIONS.length)] + " the "
                + WORDS[random.nextInt(6)] + " is " + WORDS[random.nextInt(6)] + ".";
        return new PageRow(code, message.toString(), description);
    }

    private static List<PageRow> rows(Random random, boolean mixed, boolean plain) {
        List<PageRow> rows = new ArrayList<>();
        int code = mixed ? 200 + random.nextInt(300) : 7000;
        for (int i = 0; i < 25; i++) {
            if (random.nextInt(3) > 0) {
                code += mixed && random.nextInt(6) == 0 ? code * (1 + random.nextInt(9)) : 1 + random.nextInt(5);
            }
            rows.add(row(random, code, plain));
        }
        return rows;
    }

    private static PageSection read(List<PageRow> rows) {
        return VendorPage.of("Messaging", rows)
                .read(Format.FLATTENED)
                .sections()
                .get(0);
    }

    private static void assertSubsequence(List<PageRow> rows, List<PageRow> read) {
        if (!read.isEmpty()) {
            assertThat(rows).containsSubsequence(read);
        }
    }

    /** Each row that is read stands in the table, in the order of the table. */
    private static void assertRightOrRefused(PageSection section, List<PageRow> rows) {
        assertThat(section.rows().size() + section.unreadable().size()).isEqualTo(rows.size());
        assertSubsequence(rows, section.rows());
    }

    @Property(tries = 1000)
    void aRowIsReadRightOrRefused(@ForAll boolean mixed, @ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        List<PageRow> rows = rows(new Random(seed), mixed, false);
        assertRightOrRefused(read(rows), rows);
    }

    @Property(tries = 300)
    void rowsWithCodesOfOneLengthAndDescriptionsOfOneKindAreRead(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed) {
        List<PageRow> rows = rows(new Random(seed), false, true);
        PageSection section = read(rows);
        assertThat(section.unreadable()).isEmpty();
        assertThat(section.rows()).isEqualTo(rows);
    }

    @Property(tries = 300)
    void aRepeatedHeaderLosesNoRow(@ForAll @IntRange(max = Integer.MAX_VALUE) int seed, @ForAll boolean blank) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random, false, true);
        List<String> lines = new ArrayList<>(
                Format.FLATTENED.write(VendorPage.of("Messaging", rows)).lines().toList());
        int first = lines.indexOf("CodeMessageDescription") + 1;
        int at = first + 1 + random.nextInt(rows.size() - 2);
        lines.add(at, (blank ? "\n" : "") + "CodeMessageDescription" + (blank ? "\n" : ""));
        Page page = VendorPage.read(String.join("\n", lines)).value().orElseThrow();
        assertThat(page.sections()).hasSize(1);
        assertThat(page.sections().get(0).unreadable()).isEmpty();
        assertThat(page.sections().get(0).rows()).isEqualTo(rows);
    }

    @Property(tries = 300)
    void aCodeOfAnotherLengthIsReadRightOrRefused(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int seed, @ForAll boolean longer) {
        Random random = new Random(seed);
        List<PageRow> rows = rows(random, false, true);
        int code = longer ? 70000 + random.nextInt(9999) : 100 + random.nextInt(899);
        rows.add(random.nextInt(rows.size()), new PageRow(code, "Blocked", "Returned when it is blocked."));
        PageSection section = read(rows);
        assertRightOrRefused(section, rows);
    }

    @Example
    void thePageAsItIsIsReadWhole() {
        VendorPage page = VendorPage.of(Folders.readShipped());
        List<PageSection> sections = page.read(Format.FLATTENED).sections();
        assertThat(sections)
                .extracting(PageSection::rows)
                .containsExactlyElementsOf(page.sections().values());
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.unreadable()).isEmpty());
    }
}
