package io.github.connectstatus.tables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills commands at each of the system calls by which they write, one after the other, on Linux with strace. That takes long and
 * needs strace, so its name is none of a test: it is run by its name, when the way in which files are written has changed.
 */
class KillsAtEachSystemCall {

    private static final String CALLS =
            "open,openat,creat,write,writev,pwrite64,pwritev,ftruncate,truncate,fsync,fdatasync,"
                    + "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,close,fcntl,"
                    + "chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat";

    @TempDir
    private Path temporary;

    @Test
    void anUpdateIsCompletedByTheNext(TestInfo test) throws IOException, InterruptedException {
        survives(KilledCommand.update(temporary, List.of("event")), test);
    }

    @Test
    void aRefreshIsCompletedByTheNext(TestInfo test) throws IOException, InterruptedException {
        survives(KilledCommand.refresh(temporary, List.of("event")), test);
    }

    private void survives(KilledCommand command, TestInfo test) throws IOException, InterruptedException {
        List<String> calls = new ArrayList<>();
        command.survives((program, folder) -> calls.addAll(callsOfTheWriter(program)));
        Map<String, Integer> ordinals = new HashMap<>();
        boolean isWriting = false;
        for (String call : calls) {
            String name = call.substring(call.indexOf(' ') + 1, call.indexOf('('));
            int ordinal = ordinals.merge(name, 1, Integer::sum);
            isWriting |= isStartOfWriting(call);
            if (isWriting) {
                String kill = "inject=" + name + ":signal=KILL:when=" + ordinal;
                command.survives((program, folder) -> trace(List.of("-e", kill), program));
            }
        }
        System.out.println(test.getDisplayName() + ": " + command);
    }

    /** Returns the system calls of the thread that writes, if nobody kills it. */
    private List<String> callsOfTheWriter(List<String> program) throws IOException, InterruptedException {
        List<String> lines = trace(List.of(), program);
        String thread = lines.stream()
                .filter(KillsAtEachSystemCall::isStartOfWriting)
                .map(line -> line.substring(0, line.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing was written: " + lines));
        return lines.stream()
                .filter(line -> line.startsWith(thread) && line.contains("(") && !line.contains(" resumed>"))
                .map(line ->
                        thread.strip() + " " + line.substring(thread.length()).strip())
                .toList();
    }

    private static boolean isStartOfWriting(String call) {
        return call.contains(" mkdir(") && call.contains(KilledCommand.STAGING);
    }

    private List<String> trace(List<String> options, List<String> program) throws IOException, InterruptedException {
        Path calls = temporary.resolve("calls");
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-s", "300", "-o", calls.toString(), "-e", "trace=" + CALLS));
        command.addAll(options);
        command.addAll(program);
        Path printed = temporary.resolve("printed");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(printed)).isIn(0, 128 + 9);
        return Files.readAllLines(calls);
    }
}
