package io.github.connectstatus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Written as generated exceptions are. */
final class SampleException extends StatusException {

    private static final long serialVersionUID = 1L;

    SampleException(Resolution<SampleStatus> resolution, @Nullable String transactionId) {
        super(resolution, transactionId);
    }

    @Override
    @SuppressWarnings("unchecked") // the constructor takes no other
    public Resolution<SampleStatus> resolution() {
        return (Resolution<SampleStatus>) super.resolution();
    }

    @Override
    public Optional<SampleStatus> status() {
        return resolution().status();
    }

    Optional<String> type() {
        return argument("type");
    }
}
