package io.github.connectstatus.sample;

import io.github.connectstatus.sample.ProfileRequest.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests that can be made from the command line. */
enum Command {
    SEND_MESSAGE("send-message", 2, 2) {
        @Override
        boolean run(ConnectClient client, List<String> words, Report report) {
            MessageRequest message = MessageRequest.sms(words.get(1), words.get(0));
            return report.of(() -> client.sendMessage(message));
        }
    },

    TRANSACTION_STATUS("get-status", 1, 1) {
        @Override
        boolean run(ConnectClient client, List<String> words, Report report) {
            return report.of(() -> client.transactionStatus(new TransactionRequest(words.get(0))));
        }
    },

    CUSTOM_EVENT("send-event", 1, Integer.MAX_VALUE) {
        @Override
        boolean run(ConnectClient client, List<String> words, Report report) {
            EventRequest event = new EventRequest(words.get(0), parameters(words.subList(1, words.size())));
            return report.of(() -> client.sendEvent(event));
        }
    },

    CREATE_PROFILE("create-profile", 2, 2) {
        @Override
        boolean run(ConnectClient client, List<String> words, Report report) {
            ProfileRequest profile = new ProfileRequest(List.of(new Customer(words.get(0), words.get(1))));
            return report.of(() -> client.createProfile(profile));
        }
    };

    private final String word;
    private final int fewest;
    private final int most;

    Command(String word, int fewest, int most) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<Command> named(String word) {
        return List.of(values()).stream()
                .filter(command -> command.word.equals(word))
                .findFirst();
    }

    boolean takes(List<String> words) {
        return words.size() >= fewest && words.size() <= most;
    }

    /**
     * Makes the request and reports how it ended.
     *
     * @param words what stands behind the command; as many as it {@linkplain #takes takes}
     * @return whether all of it worked
     */
    abstract boolean run(ConnectClient client, List<String> words, Report report);

    private static Map<String, String> parameters(List<String> words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                throw new UsageException("\"" + word + "\" is no parameter; write it like name=value");
            }
            parameters.put(word.substring(0, sign), word.substring(sign + 1));
        }
        return parameters;
    }
}
