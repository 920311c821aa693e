package io.github.connectstatus.tables.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "FORM, 1, true, CERTAIN",
        "FORM, 1, false, STRONG",
        "CORRECTION, 0.9, true, STRONG",
        "CORRECTION, 0.9, false, FAIR",
        "REWORDING, 0.5, true, DESCRIBED",
        "REWORDING, 0.5, false, WEAK",
        "REWORDING, 0.49, true, WEAK",
        "REWORDING, 0.49, false, NONE",
        "CONTRADICTION, 0.5, false, WEAK",
        "CONTRADICTION, 0.49, true, WEAK",
        "CONTRADICTION, 0.49, false, NONE"
    })
    void theMessageAndTheDescriptionMakeTheEvidence(
            Similarity.Kind kind, double score, boolean sameDescription, Evidence evidence) {
        assertThat(Evidence.of(new Similarity(kind, score, 0), sameDescription)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @EnumSource
    void evidenceIsEnoughIfNoRivalComesNear(Evidence evidence) {
        List<Evidence> outweighed = switch (evidence) {
            case CERTAIN -> List.of(Evidence.NONE, Evidence.WEAK, Evidence.FAIR, Evidence.DESCRIBED);
            case STRONG, DESCRIBED -> List.of(Evidence.NONE, Evidence.WEAK);
            case FAIR -> List.of(Evidence.NONE);
            case WEAK, NONE -> List.of();
        };
        assertThat(Stream.of(Evidence.values()).filter(evidence::outweighs)).containsExactlyElementsOf(outweighed);
    }
}
