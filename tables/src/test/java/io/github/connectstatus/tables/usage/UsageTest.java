package io.github.connectstatus.tables.usage;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What each test of usages starts with. */
abstract class UsageTest {

    SearchedCode code;

    @BeforeEach
    void makeTablesAndAPackage(@TempDir Path folder) throws IOException {
        code = SearchedCode.in(folder);
    }
}
