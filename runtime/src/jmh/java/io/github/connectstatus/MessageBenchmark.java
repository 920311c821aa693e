package io.github.connectstatus;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Messages in German, plain and with a value in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MessageBenchmark {

    private final MessagingStatus plain = MessagingStatus.INVALID_JSON;
    private final MessagingStatus withValue = MessagingStatus.INVALID_DEVICE_TYPE;
    private final Map<String, String> values = Map.of("type", "tv");
    private final Object[] valuesInOrder = {"tv"};
    private final Locale locale = Locale.GERMANY;
    private final ResourceBundle bundle = MessagingStatus.bundle(locale);
    private final MessageFormat format = new MessageFormat(bundle.getString(withValue.name()), locale);

    @Benchmark
    public String message() {
        return plain.message(locale);
    }

    @Benchmark
    public String resourceBundle() {
        return bundle.getString(plain.name());
    }

    @Benchmark
    public String messageWithValue() {
        return withValue.message(locale, values);
    }

    @Benchmark
    public String messageFormat() {
        return new MessageFormat(bundle.getString(withValue.name()), locale).format(valuesInOrder);
    }

    /** Not for several threads. */
    @Benchmark
    public String messageFormatMadeOnce() {
        return format.format(valuesInOrder);
    }
}
