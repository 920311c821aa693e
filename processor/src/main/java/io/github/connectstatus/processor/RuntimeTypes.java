package io.github.connectstatus.processor;

import com.palantir.javapoet.ClassName;

/**
 * The types of the runtime by their names. The processor names them in annotations and in generated code and loads none of
 * them: they are the user's, in the version that he has, and no concern of the processor path.
 */
final class RuntimeTypes {

    private static final String PACKAGE = "io.github.connectstatus";

    static final String STATUS_TABLE = PACKAGE + ".StatusTable";
    static final String STATUS_TABLES = PACKAGE + ".StatusTables";

    static final ClassName OUTCOME = ClassName.get(PACKAGE, "Outcome");
    static final ClassName RESOLUTION = ClassName.get(PACKAGE, "Resolution");
    static final ClassName STATUS = ClassName.get(PACKAGE, "Status");
    static final ClassName STATUS_EXCEPTION = ClassName.get(PACKAGE, "StatusException");
    static final ClassName STATUS_LOOKUP = ClassName.get(PACKAGE, "StatusLookup");
    static final ClassName TEMPLATE = ClassName.get(PACKAGE, "Template");

    private RuntimeTypes() {}
}
