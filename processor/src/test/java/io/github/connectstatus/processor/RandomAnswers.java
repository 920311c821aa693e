package io.github.connectstatus.processor;

import io.github.connectstatus.Status;
import io.github.connectstatus.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a server may answer: documented texts, with values, as servers change them, of other statuses, and junk. */
final class RandomAnswers {

    /** A code and a text, each of which may be missing. */
    record Answer(@Nullable String code, @Nullable String text) {}

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "v1.",
            "tv",
            "a b",
            "  padded  ",
            "...",
            "Ünïcode",
            "\u0130\u0131\u00df\u03a3\u03c2",
            "\u00a0",
            "7004",
            "[1,2]",
            "{x}",
            "'",
            "only ios",
            ", only ios or android is allowed",
            "\ud83d\ude00",
            "\u4f60\u597d\uff01",
            "\u2028");

    private static final List<String> JUNK = List.of(
            "", " ", ".", "\u3002", "!?", "\u00a0", "\t\n", "\u200b", "\ud800", "{", "}", "xxx", "Message", "\u1e9e",
            "\u01c5");

    private static final List<String> WHITE_SPACE =
            List.of(" ", "  ", "\t", "\u00a0", "\u3000", "\u2007", "\n", "\u0085", "\u001f");

    private final List<Status> statuses;
    private final Random random;

    RandomAnswers(List<Status> statuses, long seed) {
        this.statuses = statuses;
        this.random = new Random(seed);
    }

    Answer next() {
        Status status = one(statuses);
        String code = random.nextInt(10) == 0 ? oddCode(status) : Integer.toString(status.code());
        return new Answer(
                code, random.nextInt(20) == 0 ? null : text(random.nextInt(12) == 0 ? one(statuses) : status));
    }

    private @Nullable String oddCode(Status status) {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> " " + status.code() + "\n";
            case 2 -> "\u00a0" + status.code();
            case 3 -> "+" + status.code();
            case 4 -> "000" + status.code();
            case 5 -> Integer.toString(random.nextInt());
            case 6 ->
                one(List.of("", "-", "2147483648", "-2147483648", "99999999999", "-0", "x", "1e3", "\u0667", "7 004"));
            case 7 -> status.code() + ".0";
            default -> Integer.toString(one(statuses).code());
        };
    }

    private String text(Status status) {
        List<Template> templates = new ArrayList<>(status.otherTexts());
        status.template().ifPresent(templates::add);
        String text = templates.isEmpty() || random.nextInt(6) == 0 ? status.message() : filled(one(templates));
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            text = changed(text);
        }
        return text;
    }

    private String filled(Template template) {
        StringBuilder text = new StringBuilder(template.literals().get(0));
        for (int i = 1; i < template.literals().size(); i++) {
            text.append(one(VALUES)).append(template.literals().get(i));
        }
        return text.toString();
    }

    private String changed(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(9)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> text.replace(" ", one(WHITE_SPACE));
            case 3 -> text + one(List.of(".", "..", " !", "\uff0e", "\u2026", ",", " "));
            case 4 -> one(WHITE_SPACE) + text;
            case 5 -> text.substring(0, at) + one(JUNK) + text.substring(at);
            case 6 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            case 7 -> text.substring(0, at);
            default -> text.replace("e", random.nextBoolean() ? "E" : "\u0415");
        };
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
