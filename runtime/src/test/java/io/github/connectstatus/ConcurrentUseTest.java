package io.github.connectstatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads at once get what one alone gets. */
class ConcurrentUseTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 5;

    private static final List<String> LOCALES = List.of("de", "fr-CA", "fr", "en-GB", "zh-TW", "und", "de-DE-v0000001");

    /** A code, a text and a language. */
    record Question(int code, String text, Locale locale) {}

    @Test
    @Timeout(60)
    void sixteenThreadsAgreeWithOne() throws Exception {
        List<Question> questions = questions();
        List<String> alone = answers(questions, InitializationTest.freshLoader());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                try (URLClassLoader loader = InitializationTest.freshLoader()) {
                    List<Callable<Object>> tasks = new ArrayList<>();
                    for (int i = 0; i < THREADS; i++) {
                        tasks.add(inOrderOf(new Random(THREADS * round + i), questions, alone, loader));
                    }
                    for (Future<Object> agrees : InitializationTest.startTogether(threads, tasks)) {
                        assertThat(agrees.get()).isEqualTo("agrees");
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Asks everything in an order of its own, so that each question is the first of some thread. */
    private static Callable<Object> inOrderOf(
            Random random, List<Question> questions, List<String> alone, ClassLoader loader) {
        return () -> {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            for (int i : order) {
                assertThat(answer(questions.get(i), loader)).isEqualTo(alone.get(i));
            }
            return "agrees";
        };
    }

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        Random random = new Random(16);
        for (SampleStatus status : SampleStatus.values()) {
            for (String text :
                    List.of(status.message(), status.message().toUpperCase(Locale.ROOT) + " !", "", "nothing")) {
                String locale = LOCALES.get(random.nextInt(LOCALES.size()));
                questions.add(new Question(status.code(), text, Locale.forLanguageTag(locale)));
            }
        }
        return questions;
    }

    private static List<String> answers(List<Question> questions, ClassLoader loader) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Question question : questions) {
            answers.add(answer(question, loader));
        }
        return answers;
    }

    /** What the answer resolves to, and what its message and those of all statuses of the code are. */
    private static String answer(Question question, ClassLoader loader) throws Exception {
        Object resolution = InitializationTest.call(
                loader, "resolve", new Class<?>[] {int.class, String.class}, question.code(), question.text());
        Object message = Class.forName(Resolution.class.getName(), true, loader)
                .getMethod("message", Locale.class)
                .invoke(resolution, question.locale());
        StringBuilder answer = new StringBuilder(resolution + " " + message);
        List<?> statuses =
                (List<?>) InitializationTest.call(loader, "ofCode", new Class<?>[] {int.class}, question.code());
        for (Object status : statuses) {
            answer.append(' ')
                    .append(Class.forName(Status.class.getName(), true, loader)
                            .getMethod("message", Locale.class)
                            .invoke(status, question.locale()));
        }
        return answer.toString();
    }
}
