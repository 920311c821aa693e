package io.github.connectstatus.processor;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;

/**
 * What came of a project that is not right.
 *
 * @param compilation what the compiler says
 * @param written the names of all files that the processor wrote
 */
record Refusal(Compilation compilation, List<String> written) {

    static Refusal of(Project project) {
        RecordingProcessor processor = new RecordingProcessor();
        Compilation compilation = project.compile(processor);
        return new Refusal(
                compilation,
                processor.written().stream()
                        .map(RecordingProcessor.Written::name)
                        .toList());
    }

    /** The errors without their places. */
    List<String> errors() {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    /** The lines at which the errors stand. */
    List<Long> lines() {
        return compilation.errors().stream().map(error -> error.getLineNumber()).toList();
    }
}
