package io.github.connectstatus.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExceptionWriterTest {

    private static String written(String... rows) {
        return ExceptionWriter.write(
                Models.of("Codes", Models.table("code,name,message,outcome", String.join("\n", rows))));
    }

    @Test
    void theExceptionOfATableWithoutFailuresIsTheOnlyOne() {
        assertThat(written("1,ONE,one,success"))
                .contains("public final class CodesException extends StatusException {\n", """
                             * @return the exception
                             */
                            public static CodesException of(Resolution<CodesStatus> resolution, String transactionId) {
                                return new CodesException(resolution, transactionId);
                            }
                        """)
                .doesNotContain("sealed", "switch", "@SuppressWarnings(\"deprecation\")");
    }

    @Test
    void aCaseStandsOnOneLineIfThatHoldsIt() {
        String most = "B".repeat(32);
        String fitting =
                "            case A_%s -> new A%s(resolution, transactionId);\n".formatted(most, "B" + "b".repeat(31));

        assertThat(fitting).hasSize(JavaSource.LINE_WIDTH + 1);
        assertThat(written("1,A_" + most + ",one,", "2,C_B" + most + ",two,"))
                .contains(
                        fitting,
                        "            case C_B" + most + " ->\n                    new CB" + "b".repeat(32)
                                + "(resolution, transactionId);\n");
    }
}
