package io.github.connectstatus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Written as generated enums are. */
@SuppressWarnings("ImmutableEnumChecker") // as in generated code: templates are immutable
enum SampleStatus implements Status {
    QUEUED(1001, "Queued", "Returned when a request is taken.", Outcome.ACCEPTED),
    INVALID_JSON(7000, "Invalid JSON", "Returned when JSON is invalid.", Remedy.REQUEST),
    TEXT_MISSING(7004, "param 'text' is missing", "", Remedy.REQUEST),
    DEVICE_TYPE(
            7004,
            "invalid device type xxx, only ios or android is allowed",
            "",
            "invalid device type {type}, only ios or android is allowed"),
    DUPLICATE_DEVICE_TYPE(7004, "duplicate device type xxx", "", "duplicate device type {type}"),
    ACTIONS_SIZE(
            7004,
            "Invalid number of actions, expected actions size xx, but found xx",
            "",
            "Invalid number of actions, expected actions size {expected}, but found {found}"),
    INTERNAL_ERROR(7006, "Internal error occurred", "", Remedy.RETRY),
    INTERNAL_SERVER_ERROR(7006, "Internal server error", "", Remedy.RETRY),
    EXPIRED(7208, "Message expired", "", Remedy.REQUEST),
    EXPIRED_LATER(7208, "Message expired", "", Remedy.RETRY),
    EXPIRED_OTHERWISE(7208, "MESSAGE EXPIRED.", ""),
    SUBMITTED(7300, "Submitted.", "", Outcome.SUCCESS),
    NOT_SUBMITTED(7300, "Not submitted.", "", Outcome.PARTIAL),
    DELIVERED(7301, "Delivered", "", Outcome.SUCCESS),
    DELIVERED_LATE(7301, "Delivered late", "", Outcome.SUCCESS),
    READ_BY(7302, "Read by xxx", "", Outcome.SUCCESS, "Read by {reader}"),
    ANYTHING_FOUND(7500, "x found", "", "{anything} found"),
    NOTHING_FOUND(7500, "no thing found", "", "no {thing} found"),
    NOT_FOUND(7500, "no item found", "", "no {item} found"),
    NOT_FOUND_TODAY(7500, "Today no", "", "Today {text}"),
    LONG_PARAM(7600, "Param x is much too long", "", "Param {name} is much too long"),
    PARAM_MISSING(7600, "param xxx is missing", "", "param {name} is missing"),
    PARAM(7600, "param xxx", "", "param {rest}"),
    LIMIT_OF(7601, "Limit of xxx", "", "Limit of {what}"),
    LIMIT_SHOUTED(7601, "limit OF xxx", "", "limit OF {what}"),
    ERROR_SPACED(7602, "error:      xxx", "", "error:      {what}"),
    ERROR_EXCLAIMED(7602, "error xxx!!!!!!!!!", "", "error{what}!!!!!!!!!"),
    ERROR_BAD(7602, "error: bad xxx", "", "error: bad {what}"),
    EXCLAIMED(7603, "!!!", ""),
    ASKED(7603, "what?", "", "{what}?", List.of("!")),
    SAID(7603, "Said", ""),
    NEGATIVE(-5, "Negative", ""),
    REWORDED(7700, "its template does not fit", "", "no {thing} found"),
    SUBMITTED_TWICE(
            7800,
            "Submited twice",
            "",
            Outcome.ACCEPTED,
            List.of("Submitted twice", "submited twice.", "sent {{2}} times")),
    SIZE_OF(
            7800,
            "size xx of xx",
            "",
            "size {size} of {part}",
            List.of("{part} has a size of {size}", "wrong size {size}", "wrong size", "size {size} OF {part}")),
    SIZE_WRONG(7800, "Wrong size in field xx", "", "Wrong size in field {field}"),
    RENAMED(7890, "Now", "", List.of("Then"));

    private static final StatusLookup<SampleStatus> LOOKUP = newLookup();

    private final int code;
    private final String message;
    private final String description;
    private final Outcome outcome;
    private final Optional<Remedy> remedy;
    private final Optional<Template> template;
    private final List<Template> otherTexts;

    SampleStatus(int code, String message, String description) {
        this(code, message, description, Outcome.FAILURE);
    }

    SampleStatus(int code, String message, String description, Remedy remedy) {
        this(code, message, description, Outcome.FAILURE, Optional.of(remedy), Optional.empty(), List.of());
    }

    SampleStatus(int code, String message, String description, Outcome outcome) {
        this(code, message, description, outcome, List.of());
    }

    SampleStatus(int code, String message, String description, String template) {
        this(code, message, description, Outcome.FAILURE, template);
    }

    SampleStatus(int code, String message, String description, Outcome outcome, String template) {
        this(code, message, description, outcome, Optional.empty(), Optional.of(Template.parse(template)), List.of());
    }

    SampleStatus(int code, String message, String description, List<String> otherTexts) {
        this(code, message, description, Outcome.FAILURE, otherTexts);
    }

    SampleStatus(int code, String message, String description, Outcome outcome, List<String> otherTexts) {
        this(code, message, description, outcome, Optional.empty(), Optional.empty(), otherTexts);
    }

    SampleStatus(int code, String message, String description, String template, List<String> otherTexts) {
        this(
                code,
                message,
                description,
                Outcome.FAILURE,
                Optional.empty(),
                Optional.of(Template.parse(template)),
                otherTexts);
    }

    SampleStatus(
            int code,
            String message,
            String description,
            Outcome outcome,
            Optional<Remedy> remedy,
            Optional<Template> template,
            List<String> otherTexts) {
        this.code = code;
        this.message = message;
        this.description = description;
        this.outcome = outcome;
        this.remedy = remedy;
        this.template = template;
        this.otherTexts = otherTexts.stream().map(Template::parse).toList();
    }

    static StatusLookup<SampleStatus> lookup() {
        return LOOKUP;
    }

    /** Look-ups for which nothing is prepared yet. */
    static StatusLookup<SampleStatus> newLookup() {
        return StatusLookup.of(SampleStatus.class, SampleStatus::load, "de", "fr", "fr-CA");
    }

    static List<SampleStatus> ofCode(int code) {
        return LOOKUP.ofCode(code);
    }

    static Optional<SampleStatus> ofName(String name) {
        return LOOKUP.ofName(name);
    }

    static Resolution<SampleStatus> resolve(int code, @Nullable String text) {
        return LOOKUP.resolve(code, text);
    }

    static Resolution<SampleStatus> resolve(@Nullable String code, @Nullable String text) {
        return LOOKUP.resolve(code, text);
    }

    static ResourceBundle bundle(Locale locale) {
        return LOOKUP.bundle(locale);
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public Optional<Remedy> remedy() {
        return remedy;
    }

    @Override
    public Optional<Template> template() {
        return template;
    }

    @Override
    public List<Template> otherTexts() {
        return otherTexts;
    }

    @Override
    public String message(Locale locale, Map<String, String> arguments) {
        return LOOKUP.message(this, locale, arguments);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle("io.github.connectstatus.SampleMessages", locale);
    }
}
