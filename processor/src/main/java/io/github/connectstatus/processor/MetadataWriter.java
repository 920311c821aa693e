package io.github.connectstatus.processor;

/** Writes what GraalVM's {@code native-image} has to know: nothing else tells it of a bundle whose name is computed. */
final class MetadataWriter {

    private MetadataWriter() {}

    /** The path below the class output; each table has its own, since a jar may hold several. */
    static String path(TypeNames names) {
        return "META-INF/native-image/io.github.connectstatus/" + names.bundleBaseName()
                + "/reachability-metadata.json";
    }

    /** All names are Java identifiers with dots between, so that nothing in them needs JSON's escapes but what is not ASCII. */
    static String write(TypeNames names) {
        return """
                {
                  "resources": [
                    {
                      "condition": {
                        "typeReached": "%STATUS%"
                      },
                      "bundle": "%BUNDLE%"
                    }
                  ]
                }
                """.replace("%STATUS%", AsciiText.escape(names.qualified(names.status())))
                .replace("%BUNDLE%", AsciiText.escape(names.bundleBaseName()));
    }
}
