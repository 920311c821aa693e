package com.example.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.connectstatus.StatusTable;
import org.junit.jupiter.api.Test;

@StatusTable("fixtures/broken")
class RetriesTest {

    @Test
    void otherModulesUseWhatOneHasGenerated() {
        assertFalse(Retries.worthwhile(com.example.statuses.MessagingStatus.INVALID_JSON));
    }

    @Test
    void aTableMayBeGeneratedInTwoPackages() {
        assertEquals(com.example.statuses.MessagingStatus.INVALID_JSON.name(), MessagingStatus.INVALID_JSON.name());
        assertNotEquals(com.example.statuses.MessagingStatus.class, MessagingStatus.class);
    }

    @Test
    void testsMayHaveTablesOfTheirOwn() {
        assertEquals("Out of paper", BrokenStatus.OUT_OF_PAPER.message());
    }
}
