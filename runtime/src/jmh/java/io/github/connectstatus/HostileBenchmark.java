package io.github.connectstatus;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts made to be slow. Four times the length is to take four times as long, not sixteen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HostileBenchmark {

    @Param({"64", "256"})
    public int kibibytes;

    private String almost = "";
    private String spaces = "";

    /** Makes a text with many beginnings of a part that it lacks, and one that is nothing but spaces and final punctuation. */
    @Setup
    public void prepare() {
        almost = text("INVALID number of actions, expected actions size ", ", but foun", "!");
        spaces = text("DUPLICATE device type ", " .", "-");
    }

    private String text(String start, String part, String end) {
        return start + part.repeat(kibibytes * 1024 / part.length()) + end;
    }

    @Benchmark
    public Object almostATemplate() {
        return MessagingStatus.resolve(7004, almost);
    }

    @Benchmark
    public Object spacesAndPunctuation() {
        return MessagingStatus.resolve(7004, spaces);
    }
}
