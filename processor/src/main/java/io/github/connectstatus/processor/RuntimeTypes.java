package io.github.connectstatus.processor;

import java.util.List;

/**
 * The types of the runtime by their names. The processor names them in annotations and in generated code and loads none of
 * them: they are the user's, in the version that he has, and no concern of the processor path.
 */
final class RuntimeTypes {

    static final String PACKAGE = "io.github.connectstatus";

    static final String STATUS_TABLE = PACKAGE + ".StatusTable";
    static final String STATUS_TABLES = PACKAGE + ".StatusTables";

    /** What generated code uses. Simple names: full ones would be renamed along with the classes in the processor's jar. */
    static final List<String> IN_GENERATED_CODE =
            List.of("Outcome", "Remedy", "Resolution", "Status", "StatusException", "StatusLookup", "Template");

    private RuntimeTypes() {}
}
