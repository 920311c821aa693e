package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theProcessorRan() {
        assertThat(TableName.NAME).isEqualTo("webex-connect/messaging");
    }
}
