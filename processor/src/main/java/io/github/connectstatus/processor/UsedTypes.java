package io.github.connectstatus.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that generated code uses besides those that are generated: the runtime's, the JDK's and those of annotations. */
final class UsedTypes {

    static final String JAVA_LANG = "java.lang";

    private static final List<String> OF_JAVA_LANG = List.of("Deprecated", "Override", "String", "SuppressWarnings");

    /** What generated code names without an import: types of {@code java.lang}, and the first parts of full names. */
    static final List<String> NAMES_WITHOUT_IMPORT =
            List.of("Deprecated", "Override", "String", "SuppressWarnings", "io", "java", "javax", "org");

    /** The packages by the simple names of their types. */
    private static final Map<String, String> PACKAGES = packages();

    private UsedTypes() {}

    private static Map<String, String> packages() {
        Map<String, String> packages = new HashMap<>();
        put(RuntimeTypes.PACKAGE, RuntimeTypes.IN_GENERATED_CODE, packages);
        put(JAVA_LANG, OF_JAVA_LANG, packages);
        put("java.util", List.of("List", "Locale", "Map", "Optional", "ResourceBundle"), packages);
        put("javax.annotation.processing", List.of("Generated"), packages);
        put("org.jspecify.annotations", List.of("Nullable"), packages);
        return packages;
    }

    private static void put(String packageName, List<String> types, Map<String, String> packages) {
        for (String type : types) {
            packages.put(type, packageName);
        }
    }

    /** Returns the package of a type; null where generated code uses no type of that simple name. */
    static @Nullable String packageOf(String simpleName) {
        return PACKAGES.get(simpleName);
    }

    /** Returns the first part of the full name of a type; null where generated code uses no type of that simple name. */
    static @Nullable String rootOf(String simpleName) {
        String packageName = PACKAGES.get(simpleName);
        return packageName == null ? null : packageName.substring(0, packageName.indexOf('.'));
    }
}
