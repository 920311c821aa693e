package io.github.connectstatus.sample.client;

import io.github.connectstatus.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * A client that sends a request again, a few times, where nobody gets anything twice by that: where all of its answers are
 * failures that may pass, and where no connection came about. A request without a response may have been carried out, and is not
 * sent again.
 */
public final class RetryingClient {

    /** Waits, or does as if. */
    interface Sleeper {
        void sleep(Duration wait) throws InterruptedException;
    }

    private final ConnectClient client;
    private final Backoff backoff;
    private final RandomGenerator random;
    private final Sleeper sleeper;

    /**
     * Creates a client.
     *
     * @param client sends each request
     * @param backoff how often to send one again, and when
     */
    public RetryingClient(ConnectClient client, Backoff backoff) {
        this(client, backoff, RandomGenerator.getDefault(), wait -> Thread.sleep(wait.toMillis()));
    }

    RetryingClient(ConnectClient client, Backoff backoff, RandomGenerator random, Sleeper sleeper) {
        this.client = client;
        this.backoff = backoff;
        this.random = random;
        this.sleeper = sleeper;
    }

    /**
     * Sends a request, and sends it again as long as that may help.
     *
     * @param <S> the statuses of the API
     * @param api the API
     * @param content what to send, as Jackson writes it
     * @return the answers to the last attempt
     * @throws UnusableResponseException if a response came, but no answer
     * @throws IOException if no response came
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public <S extends Enum<S> & Status> Reply<S> post(Api<S> api, Object content)
            throws IOException, InterruptedException {
        for (Duration wait : backoff.waits(random)) {
            try {
                Reply<S> reply = client.post(api, content);
                if (!mayBeSentAgain(reply)) {
                    return reply;
                }
            } catch (IOException e) {
                if (!(e.getCause() instanceof ConnectException)) {
                    throw e;
                }
            }
            sleeper.sleep(wait);
        }
        return client.post(api, content);
    }

    /** One destination that was served would be served again. */
    private static boolean mayBeSentAgain(Reply<?> reply) {
        return reply.answers().stream().allMatch(answer -> answer.resolution().isRetryable());
    }
}
