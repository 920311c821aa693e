package io.github.connectstatus.processor.benchmark;

import java.nio.file.Path;
import java.util.List;

/** The jars that users name: ours as they were packaged, and those of JBoss Logging. */
record Jars(Path processor, Path folder) {

    List<Path> processorPath() {
        return List.of(processor);
    }

    List<Path> classPath() {
        return List.of(folder.resolve("connect-status-runtime.jar"));
    }

    List<Path> jbossProcessorPath() {
        return List.of(
                folder.resolve("jboss-logging-processor.jar"),
                folder.resolve("jboss-logging-annotations.jar"),
                folder.resolve("jboss-logging.jar"),
                folder.resolve("jdeparser.jar"));
    }

    List<Path> jbossClassPath() {
        return List.of(folder.resolve("jboss-logging.jar"), folder.resolve("jboss-logging-annotations.jar"));
    }
}
