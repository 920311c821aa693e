package io.github.connectstatus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Written as generated enums are. */
enum SampleStatus implements Status {
    QUEUED,
    INVALID_JSON,
    TEXT_MISSING,
    DEVICE_TYPE,
    DUPLICATE_DEVICE_TYPE,
    ACTIONS_SIZE,
    INTERNAL_ERROR,
    INTERNAL_SERVER_ERROR,
    EXPIRED,
    EXPIRED_LATER,
    EXPIRED_OTHERWISE,
    SUBMITTED,
    NOT_SUBMITTED,
    ANYTHING_FOUND,
    NOTHING_FOUND,
    NOT_FOUND,
    NOT_FOUND_TODAY,
    LONG_PARAM,
    PARAM_MISSING,
    PARAM,
    NEGATIVE,
    REWORDED;

    static List<SampleStatus> ofCode(int code) {
        return SampleRows.LOOKUP.ofCode(code);
    }

    static Resolution<SampleStatus> resolve(int code, String text) {
        return SampleRows.LOOKUP.resolve(code, text);
    }

    static Resolution<SampleStatus> resolve(String code, String text) {
        return SampleRows.LOOKUP.resolve(code, text);
    }

    @Override
    public int code() {
        return SampleRows.LOOKUP.code(this);
    }

    @Override
    public String message() {
        return SampleRows.LOOKUP.message(this);
    }

    @Override
    public String description() {
        return SampleRows.LOOKUP.description(this);
    }

    @Override
    public Outcome outcome() {
        return SampleRows.LOOKUP.outcome(this);
    }

    @Override
    public Optional<Template> template() {
        return SampleRows.LOOKUP.template(this);
    }

    @Override
    public String message(Locale locale, Map<String, String> arguments) {
        return SampleBundle.MESSAGES.message(this, locale, arguments);
    }
}
