package io.github.connectstatus.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the types that {@code StatusTable} annotations ask for.
 *
 * <p>For each annotation of each annotated package or type:
 *
 * <ol>
 *   <li>read what it asks for;
 *   <li>find the table, its overlays and translations;
 *   <li>read and check them, and report every problem at the annotation;
 *   <li>if there was no error, model the types and write them.
 * </ol>
 *
 * <p>Each annotation is answered by itself, from nothing but the annotated element and the files that it names, and each
 * output file has that element as its one origin: in Gradle's words the processor is isolating.
 *
 * <p>Options:
 *
 * <ul>
 *   <li>{@code -Aconnectstatus.tables=folder}: where tables are looked for first, before the project's resources;
 *   <li>{@code -Aconnectstatus.translations=warn}, {@code error} or {@code ignore}: what becomes of translations that are
 *       missing or stale; apart in the form {@code missing=ignore,stale=error}.
 * </ul>
 */
@AutoService(Processor.class)
public final class StatusTableProcessor extends AbstractProcessor {

    /** Called by the compiler. */
    public StatusTableProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RuntimeTypes.STATUS_TABLE, RuntimeTypes.STATUS_TABLES);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // what nobody claims, javac -Xlint:processing takes for a mistake
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TableIndexes indexes = new TableIndexes();
        RequestReader requests = new RequestReader(processingEnv.getElementUtils());
        for (Element element : round.getElementsAnnotatedWithAny(annotations.toArray(new TypeElement[0]))) {
            for (TableRequest request : requests.read(element)) {
                new TableGeneration(processingEnv, request, indexes).run();
            }
        }
        return true;
    }
}
