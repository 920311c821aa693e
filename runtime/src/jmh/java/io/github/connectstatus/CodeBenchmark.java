package io.github.connectstatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The statuses of a code, for documented codes in random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodeBenchmark {

    private static final int FIRST = 7000;

    private final int[] codes = codesInRandomOrder(128);
    private final @Nullable Object[] array = new Object[1000];
    private final Map<Integer, List<MessagingStatus>> hashMap = new HashMap<>();
    private int next;

    public CodeBenchmark() {
        for (MessagingStatus status : MessagingStatus.values()) {
            array[status.code() - FIRST] = MessagingStatus.ofCode(status.code());
            hashMap.put(status.code(), MessagingStatus.ofCode(status.code()));
        }
    }

    private static int[] codesInRandomOrder(int count) {
        List<MessagingStatus> statuses = new ArrayList<>(List.of(MessagingStatus.values()));
        Collections.shuffle(statuses, new Random(7));
        return statuses.stream().mapToInt(Status::code).limit(count).toArray();
    }

    private int nextCode() {
        next = (next + 1) & (codes.length - 1);
        return codes[next];
    }

    @Benchmark
    public Object ofCode() {
        return MessagingStatus.ofCode(nextCode());
    }

    @Benchmark
    public @Nullable Object plainArray() {
        return array[nextCode() - FIRST];
    }

    @Benchmark
    public @Nullable Object hashMap() {
        return hashMap.get(nextCode());
    }
}
