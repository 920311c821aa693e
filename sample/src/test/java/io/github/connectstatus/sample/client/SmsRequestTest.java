package io.github.connectstatus.sample.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SmsRequestTest {

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "4477009" + (10_000 + i)).toList();
    }

    @Test
    void isWrittenWithTheFieldsOfTheVendor() {
        List<SmsRequest> requests = SmsRequest.batches("Acme", "Hello", List.of("447700900123", "447700900000"));

        assertThat(requests).hasSize(1);
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readTree(json.writeValueAsString(requests.get(0)))).isEqualTo(json.readTree("""
                        {"deliverychannel": "sms",
                         "destination": [{"msisdn": ["447700900123", "447700900000"]}],
                         "channels": {"sms": {"senderid": "Acme", "text": "Hello"}}}"""));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000, 1", "1001, 2", "2000, 2", "2500, 3"})
    void hasAtMostAThousandNumbersAndAllOfThemTogether(int numbers, int requests) {
        List<SmsRequest> batches = SmsRequest.batches("Acme", "Hello", numbers(numbers));

        assertThat(batches)
                .hasSize(requests)
                .allSatisfy(
                        batch -> assertThat(batch.destination().get(0).msisdn()).hasSizeBetween(1, 1000));
        assertThat(batches.stream().flatMap(batch -> batch.destination().get(0).msisdn().stream()))
                .containsExactlyElementsOf(numbers(numbers));
    }
}
