package io.github.connectstatus.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Our processor, with a compiler that fails when it is asked for a source, or for something else. */
final class FailingProcessor extends AbstractProcessor {

    private final Processor processor = new StatusTableProcessor();
    private final String method;
    private final Supplier<Exception> failure;

    FailingProcessor(Supplier<Exception> failure) {
        this("createSourceFile", failure);
    }

    /** @param method the method of {@link Filer} that fails */
    FailingProcessor(String method, Supplier<Exception> failure) {
        this.method = method;
        this.failure = failure;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = like(Filer.class, environment.getFiler(), method, () -> {
            throw failure.get();
        });
        processor.init(like(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
    }

    private interface Answer {
        Object give() throws Exception;
    }

    /** An object that does as another does, but for one method. */
    private static <T> T like(Class<T> type, T other, String method, Answer answer) {
        InvocationHandler handler = new InvocationHandler() {
            @Override
            public @Nullable Object invoke(Object proxy, Method called, Object[] arguments) throws Throwable {
                try {
                    return called.getName().equals(method) ? answer.give() : called.invoke(other, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        processor.process(annotations, round);
        return false;
    }
}
