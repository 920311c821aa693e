package io.github.connectstatus.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectstatus.tables.csv.SourceFile;
import org.junit.jupiter.api.Test;

class OtherTextWriterTest {

    private static final Table CODES = Shipped.valueOf(TableReader.read("acme/codes", file("codes.csv", """
            code,name,message,template
            1,SENT,Sent,
            2,BROKEN,Order xxx is broken,Order {order} is broken
            """)));

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, content.getBytes(UTF_8));
    }

    private static String rewritten(String texts) {
        return OtherTextWriter.write(Shipped.valueOf(OtherTexts.read(CODES, file("codes.texts.csv", texts))));
    }

    @Test
    void textsAreWrittenInTheOrderOfTheStatusesAsTheyWereRead() {
        String written = rewritten("""
                text,name,source
                "{order}, broken",BROKEN,
                {{a}} sent,SENT,a receipt
                Sent on,SENT,
                """);

        assertThat(written).isEqualTo("""
                name,text,source
                SENT,{{a}} sent,a receipt
                SENT,Sent on,
                BROKEN,"{order}, broken",
                """);
        assertThat(rewritten(written)).isEqualTo(written);
    }
}
