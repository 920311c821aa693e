package io.github.connectstatus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is generated for the documented statuses of the Messaging API, as of the day on which the benchmarks were written. */
@SuppressWarnings("ImmutableEnumChecker") // as in generated code: templates are immutable
enum MessagingStatus implements Status {
    INVALID_JSON(7000, "Invalid JSON", "Returned when an invalid JSON request is sent."),
    AUTHENTICATION_FAILED(
            7001,
            "Authentication failed",
            "Returned when an invalid service key or profile key is provided in the request."),
    SERVICE_KEY_MISSING(
            7002, "Service Key Missing", "Returned when the parameter key is missing in the message request."),
    DESTINATION_MISSING(
            7003,
            "any one of [customerid,msisdn,email, userid,pushid,psid, etc.] is mandatory",
            "Returned when a mandatory parameter is missing for destination.",
            "any one of [{parameters}] is mandatory"),
    ANDROID_TEXT_MISSING(
            7003,
            "param 'text' is missing for android",
            "Returned when parameter text or its value is missing for Android in push object."),
    IOS_TEXT_MISSING(
            7003,
            "param 'text' is missing for ios",
            "Returned when the parameter text or its value is missing for iOS in push object."),
    PUSH_MISSING(7003, "param 'push' missing for push channel", "Returned when the parameter push is missing."),
    PUSH_PLATFORM_MISSING(
            7003,
            "either android or ios information is mandatory for push channel",
            "Returned when the push channel is missing in push object."),
    FB_TEXT_MISSING(
            7003,
            "param 'text' missing for channel fb",
            "Returned when the parameter text or its value is missing for Facebook channel."),
    FB_OTT_MESSAGING_MISSING(
            7003,
            "param 'OTT-Messaging' missing for channel fb",
            "Returned when the OTT-Messaging object is missing when deliverychannel is Facebook."),
    FB_MISSING(
            7003,
            "param 'fb' missing for channel fb",
            "Returned when the fb object is missing in OTT-Messaging object."),
    RT_TEXT_MISSING(
            7003,
            "param 'text' missing for channel rt",
            "Returned when the parameter text or its value is missing for rt channel."),
    RT_APPMESSAGING_MISSING(
            7003,
            "param 'appmessaging' missing for channel rt",
            "Returned when the rt object is missing when deliverychannel is rt."),
    SMS_BODY_MISSING(
            7003,
            "param 'body' missing for channel sms",
            "Returned when the parameter body or its value is missing for sms channel and the parameter type is not selected as text (1)."),
    SMS_TEXT_MISSING(
            7003,
            "param 'text' missing for channel sms",
            "Returned when the parameter text or its value is missing for sms channel."),
    SMS_MISSING(
            7003,
            "param 'sms' missing for channel sms",
            "Returned when the sms object is missing when deliverychannel is sms."),
    VOICE_CALLFLOWID_OR_MEDIA_MISSING(
            7003,
            "either param 'callflowid' or param 'media' is required",
            "Returned when the parameters callflowid or media or their values are missing for voice channel."),
    VOICE_MISSING(
            7003,
            "param 'voice' missing for channel voice",
            "Returned when the voice object is missing when deliverychannel is voice."),
    DESTINATION_CHANNEL_MISSING(
            7003,
            "No destination channel information found in request",
            "Returned when the value is missing for deliverychannel."),
    DELIVERYCHANNEL_MISSING(7003, "param 'deliverychannel' missing", "Returned when the deliverychannel is missing."),
    DEVICE_TYPES_MISSING(
            7003,
            "mandatory param device_types missing",
            "Returned when devicetypes object is missing in _interactive object."),
    ACTION_VALUE_MISSING(
            7003,
            "mandatory param value missing for action xxx",
            "Returned when the parameter value is missing in actions array.",
            "mandatory param value missing for action {action}"),
    POS_MISSING(7003, "mandatory param pos missing", "Returned when the parameter pos is missing in actions array."),
    CATEGORY_MISSING(
            7003,
            "mandatory param category missing",
            "Returned when the parameter category is missing in interactive object."),
    ACTIONS_MISSING(
            7003,
            "mandatory param actions missing",
            "Returned when the parameter actions is missing in interactive object."),
    INVALID_PRIORITY(
            7004,
            "invalid value for param 'priority', it should be one of [1,2,3,4,5]",
            "Returned when the parameter priority value is other than 1 to 5 for rt channel."),
    INVALID_TYPE(
            7004,
            "invalid value of param 'type' , only [1,2,3,4] are allowed",
            "Returned when the parameter type value is other than 1 to 4 for sms channel."),
    INVALID_DEVICE_TYPE(
            7004,
            "invalid device type xxx, only ios or android is allowed",
            "Returned when the parameter device_types value is other than ios or android.",
            "invalid device type {type}, only ios or android is allowed"),
    DUPLICATE_DEVICE_TYPE(
            7004,
            "duplicate device type xxx",
            "Returned when duplicate position value is provided in device_types array in interactive object.",
            "duplicate device type {type}"),
    DUPLICATE_POS(
            7004,
            "invalid value of param pos, duplicate values for pos are not allowed",
            "Returned when duplicate position value is provided in actions array in interactive object."),
    INVALID_ACTION(
            7004,
            "invalid value of param action or action is invalid for this channel",
            "Returned when an invalid action is provided in actions array in interactive object."),
    INVALID_ACTION_VALUE(
            7004,
            "invalid value of param value, specified value is invalid for action xxx",
            "Returned when an invalid value is provided in value parameter in interactive actions object.",
            "invalid value of param value, specified value is invalid for action {action}"),
    INVALID_ACTION_FOR_IDENTIFIER(
            7004,
            "invalid action for identifier xxx",
            "Returned when an invalid action is provided for corresponding category.",
            "invalid action for identifier {identifier}"),
    INVALID_IDENTIFIER(
            7004,
            "invalid identifier or no actions mapped for this identifier",
            "Returned when the corresponding identifiers for category are not mapped to the identifiers that are there for actions."),
    IDENTIFIER_NOT_FOUND(
            7004,
            "no identifier found for this category and at this position",
            "Returned when identifiers are not found for a category."),
    INVALID_POS(
            7004,
            "Invalid value of param pos, only positions [xx,xx] are allowed for this category",
            "Returned when an invalid position value is provided that is not there for corresponding category.",
            "Invalid value of param pos, only positions [{positions}] are allowed for this category"),
    INVALID_NUMBER_OF_ACTIONS(
            7004,
            "Invalid number of actions, expected actions size xx, but found xx",
            "Returned when an unexpected number of actions found in interactive object.",
            "Invalid number of actions, expected actions size {expected}, but found {found}"),
    INVALID_CATEGORY(
            7004,
            "Invalid value of param category or no identifiers mapped to this category",
            "Returned when an invalid category is provided in request."),
    REQUEST_EXPIRED_7005(7005, "Request expired", "Returned when the request is expired."),
    INTERNAL_ERROR_OCCURRED(7006, "Internal error occurred", "Returned when an internal error occurs."),
    INTERNAL_SERVER_ERROR(7006, "Internal server error", "Returned when an occur occurs in server."),
    SERVICE_INACTIVE(7007, "Service Inactive", "Returned when a service is in inactive state."),
    INACTIVE_PROFILE(7008, "Inactive Profile", "Returned when the profile is inactive."),
    TOO_MANY_DESTINATION_ADDRESSES(
            7009,
            "Maximum number of destination address",
            "Returned when an API request exceeds the limit (1000) to send messages using messaging API."),
    SOURCE_IP_NOT_ALLOWED_7010(
            7010,
            "Source IP is not in the allowed list",
            "Returned when a request is sent from an IP that is not in the allowed list in Webex Connect."),
    SERVICE_PROVIDER_EXCEPTION(
            7010, "Service provider exception", "Returned when a service provider exception occurs."),
    UNKNOWN_EXCEPTION(7011, "Unknown Exception", "Returned when an unknown exception occurs."),
    REQUEST_EXPIRED_7019(7019, "Request expired", "Returned when the request is expired."),
    TRANSACTION_LIMIT_REACHED(
            7020,
            "You have reached maximum transaction limit",
            "Returned when you have reached the transaction limit."),
    INVALID_SENDER_ID(7101, "Invalid Sender ID", "Returned when the sender ID is invalid."),
    INVALID_ADDRESS(7102, "Invalid address", "Returned when the address is invalid."),
    NOT_ENOUGH_CREDITS(
            7103, "Not enough credits", "Returned when the client does not have enough credits in his account."),
    INVALID_APP_ID(7104, "Invalid app id", "Returned when the app id is invalid."),
    CUSTOMER_PROFILE_NOT_FOUND(7105, "Customer profile not found", "Returned when the customer profile is not found."),
    CHANNEL_NOT_CONFIGURED(7106, "Channel not configured", "Returned when the channel is not configured."),
    MESSAGE_LENGTH_EXCEEDED(7107, "Message length exceeded", "Returned when the length of the message exceeded."),
    INVALID_TEMPLATE(7108, "Invalid template", "Returned when the template is invalid."),
    USER_IN_DND(7109, "User in DnD", "Returned when the user is registered on Do Not Disturb list."),
    USER_NOT_ACTIVE(7110, "User is not active", "Returned when the user is in inactive state."),
    SPAM_CONTENT_DETECTED(7111, "Spam content detected", "Returned when the content contains a spam word."),
    INVALID_MESSAGE_TYPE(7112, "Invalid message type", "Returned when the message type is invalid."),
    SOCIAL_HOURS(7113, "Social hours", "Returned when the message is sent during non-social hours."),
    CONFIGURATION_ERROR(
            7114, "Configuration Error. Please contact admin.", "Returned when there is an error in configuration."),
    RATE_PLAN_NOT_DEFINED(7115, "Rate plan not defined", "Returned when the rate plan is not defined."),
    DESTINATION_PROFILE_NOT_VERIFIED(
            7116, "Destination profile is not verified", "Returned when the destination profile is not verified."),
    RTM_NOT_ENABLED(7117, "RTM is not enabled for this app", "Returned when RTM is not enabled for this application."),
    PUSH_NOT_ENABLED(
            7118, "push is not enabled for this app", "Returned when push is not enabled for this application."),
    DESTINATION_PROFILE_OS_DETAILS_MISSING(
            7119,
            "Destination profile doesn't have OS details",
            "Returned when the destination profile does not have OS details."),
    VOICE_PARAMETERS_LENGTH_EXCEEDED(
            7120, "Voice params length exceeded", "Returned when the voice parameters length is exceeded."),
    REPLACEABLE_PARAMETERS_NOT_FETCHED(
            7121,
            "Replaceable params could not be fetched.",
            "Returned when the replaceable parameters could not be fetched."),
    UNKNOWN_STATUS(7200, "Unknown Status", "Returned when the status is unknown."),
    DELIVERY_FAILED_AT_OPERATOR(7201, "Delivery failed at Operator", "Returned when the delivery failed at operator."),
    DELIVERY_FAILED_AT_PLATFORM(7202, "Delivery failed at platform", "Returned when the delivery failed at platform."),
    UNKNOWN_SUBSCRIBER_ADDRESS(
            7203, "Unknown Subscriber address", "Returned when the subscriber address is not known."),
    INSUFFICIENT_SUBSCRIBER_CREDITS(
            7204,
            "Insufficient Credits in subscriber account",
            "Returned when the subscriber account has insufficient credits."),
    ERROR_IN_BINARY_MESSAGE(7205, "Error in Binary message", "Returned when there is an error in binary message."),
    SUBSCRIBER_SIM_FULL(7206, "Can't deliver. Subscriber SIM Full", "Returned when the subscribers sim is full."),
    SUBSCRIBER_NOT_REACHABLE(
            7207,
            "Subscriber out of coverage area or not reachable",
            "Returned when the subscriber is out of coverage area."),
    SOURCE_IP_NOT_ALLOWED_7208(
            7208, "Source ip is not in the allowed list", "Returned when the source IP is not in the allowed list."),
    MESSAGE_EXPIRED_7208(7208, "Message expired", "Returned when message is expired."),
    MULTIPART_MESSAGE_NOT_DELIVERED(
            7209, "Unable to deliver multipart message", "Returned when unable to deliver multipart message."),
    BILLING_CONFIGURATION_ERROR(
            7210, "Billing Configuration error", "Returned when there is an error in billing configuration."),
    BILLING_ERROR_AT_OPERATOR(7211, "Billing error at operator", "Returned when an error occurs at operator."),
    INVALID_REGISTRATION(7212, "Invalid registration", "Returned when the registration is invalid."),
    UNREGISTERED(7213, "Unregistered", "Returned when the user is not registered."),
    CLOUD_SPECIFIC_FAILURE(7214, "Cloud specific failure", "Returned due to cloud failure."),
    MESSAGE_EXPIRED_7301(7301, "Message expired", "Returned when the message is expired."),
    RATE_LIMIT_EXCEEDED(7302, "Rate limit exceeded", "Returned when the rate limit exceeded."),
    DELIVERY_NOTIFICATION_EXPIRED(
            7303,
            "Delivery notification of a message expired",
            "Returned when the delivery notification of a message is expired."),
    INVALID_APP_CREDENTIALS(
            7304, "Invalid app credentials(Invalid OAuth)", "Returned when invalid app credentials are provided."),
    INVALID_USER_CREDENTIALS(7305, "Invalid user credentials", "Returned when user credentials are invalid."),
    END_POINT_NOT_REACHABLE(
            7307, "End point not reachable(FB is not reachable)", "Returned when Facebook is not reachable."),
    NO_ANSWER(7401, "No answer", "Returned when the call is not answered."),
    CUSTOMER_BUSY(7402, "Customer busy", "Returned when the customer is busy."),
    CALL_REJECTED(7403, "Call rejected", "Returned when the call is rejected."),
    OTHERS(7404, "Others", "Returned for other errors"),
    DELIVERED(7500, "Delivered", "Returned when the delivery is completed successfully.", Outcome.SUCCESS),
    SUBMITTED(7501, "Submited", "Returned when the submit is success.", Outcome.ACCEPTED),
    READ(7502, "Read", "Returned when the message is read.", Outcome.SUCCESS),
    MESSAGE_EXPIRED_BEFORE_DELIVERY(
            7503,
            "Message expired before delivery attempt",
            "Returned when the message is expired before attempting a delivery."),
    AUTHENTICATION_ERROR(7504, "Authentication error", "Returned when an authentication error occurs."),
    TOO_LARGE_PAYLOAD(7505, "Too large payload ( >4kb)", "Returned when the payload is more than 4kb for Android."),
    INVALID_TIME_TO_LIVE_7506(
            7506,
            "Invalid time to live value",
            "Returned when an invalid value is passed for time to live parameter for Android."),
    TOO_MANY_REQUESTS_FOR_APP(
            7507, "Too many requests for the App", "Returned when too many requests are received for the same app."),
    GCM_SERVER_ERROR(7508, "GCM server error", "Returned when an error occurs in Google Cloud Messaging server."),
    TOO_MANY_REQUESTS_FOR_CUSTOMER(
            7509,
            "Too many concurrent requests for same customer",
            "Returned when too many requests are received for the same customer."),
    TOO_BIG_PAYLOAD(7510, "Too big payload", "Returned when the payload is more than 4kb for iOS."),
    INVALID_TIME_TO_LIVE_7511(
            7511,
            "Invalid time to live value",
            "Returned when an invalid value is passed for time to live parameter for iOS."),
    INVALID_PUSH_ID(7512, "Invalid push id", "Returned when the push id is invalid."),
    UNREGISTERED_DEVICE(7513, "Unregistered Device", "Returned when a device is not registered."),
    WRONG_APNS_CERTIFICATE_GATEWAY(
            7514, "Wrong apns certificate gateway", "Returned when a wrong APNs certificate is provided."),
    BAD_APNS_CERTIFICATE(7515, "Bad apns certificate", "Returned when an APNs certificate is invalid."),
    TOO_MANY_REQUESTS_FOR_DEVICE(
            7516,
            "Too many request for the same device",
            "Returned when too many requests are received by the same device."),
    APNS_SERVER_ERROR(7517, "APNS server error", "Returned when an APNs server error occurs."),
    UNKNOWN(7518, "Unknown", "Returned when an unknown error occurs."),
    NO_RESULTS_FOUND(7600, "no results found", "Returned when the results are not found."),
    TRANSACTION_NOT_UNDER_SERVICE(
            7601,
            "transaction is not under this service or service key is invalid",
            "Returned when there is a mismatch with the service key or transaction."),
    VERIFICATION_FAILED(7601, "Verification failed", "Returns then the verification is failed."),
    USER_PRESENCE_FAILURE(7602, "user presence failure", "Returned when the user not available in the network."),
    VALIDATION_OR_USER_VERIFICATION_FAILED(
            7603,
            "either validation failed for request or user verification failure",
            "Returned when the validation is failed or user verification is failed for the request."),
    INVALID_REQUEST_CHARACTER(
            7618,
            "Invalid request characters: The character uxxxx cannot be included",
            "Returned when the message format is invalid.",
            "Invalid request characters: The character {character} cannot be included"),
    MEDIA_ID_MISSING(
            7627, "Parameter missing: media id", "Returned when the message is sent without media id parameter."),
    USER_NOT_A_FOLLOWER_7628(
            7628, "The other user is not yet a follower", "Returned when the message is sent to a non follower."),
    USER_NOT_A_FOLLOWER_7629(
            7629, "The other user is not yet a follower", "Returned when the message is sent to a non follower."),
    RICH_MEDIA_MESSAGE_EMPTY(
            7630, "Rich media message is empty", "Returned when the message is sent without rich media."),
    TEXT_MESSAGE_EMPTY(7631, "Text message is empty", "Returned when the message is sent without a text."),
    INVALID_MULTIMEDIA_FILE_SIZE(
            7632, "Error source: multimedia file size", "Returned when the media size is beyond the expected size."),
    MESSAGE_CONTENTS_TOO_LONG(
            7633, "Message contents too long", "Returned when the message is sent with a lengthy text."),
    TITLE_TOO_LONG(7634, "Title too long", "Returned when the message title is too long."),
    DESCRIPTION_TOO_LONG(7635, "Description too long", "Returned when the description is too long."),
    URL_TOO_LONG(7636, "URL too long", "Returned when the URL is too long."),
    IMAGE_URL_TOO_LONG(7637, "Image URL too long", "Returned when the Image URL is too long."),
    AUDIO_PLAY_TIME_OVER_LIMIT(
            7638, "Audio play time over limit", "Returned when the audio play time exceeds 60 seconds."),
    RICH_MEDIA_MESSAGES_OVER_LIMIT(
            7639,
            "Rich media messages over limit",
            "Returned when you have used up your limit to send Rich media messages."),
    MESSAGE_QUANTITY_OVER_LIMIT(
            7641, "Message quantity over limit", "Returned when you have used up your limit to send messages."),
    USER_NOT_FOUND(
            7642, "This user does not exist.", "Returned when the message is sent with an invalid user information."),
    INVALID_IMAGE_FILE_TYPE(
            7643, "Invalid image file type (invalid file type)", "Returned when the image file type is invalid.");

    private static final StatusLookup<MessagingStatus> LOOKUP = StatusLookup.of(
            MessagingStatus.class, MessagingStatus::load, "ar", "de", "es", "fr", "hi", "ja", "pt-BR", "zh-CN");

    private final int code;
    private final String message;
    private final String description;
    private final Outcome outcome;
    private final Optional<Template> template;

    MessagingStatus(int code, String message, String description) {
        this(code, message, description, Outcome.FAILURE);
    }

    MessagingStatus(int code, String message, String description, Outcome outcome) {
        this(code, message, description, outcome, Optional.empty());
    }

    MessagingStatus(int code, String message, String description, String template) {
        this(code, message, description, Outcome.FAILURE, template);
    }

    MessagingStatus(int code, String message, String description, Outcome outcome, String template) {
        this(code, message, description, outcome, Optional.of(Template.parse(template)));
    }

    MessagingStatus(int code, String message, String description, Outcome outcome, Optional<Template> template) {
        this.code = code;
        this.message = message;
        this.description = description;
        this.outcome = outcome;
        this.template = template;
    }

    static StatusLookup<MessagingStatus> lookup() {
        return LOOKUP;
    }

    static List<MessagingStatus> ofCode(int code) {
        return LOOKUP.ofCode(code);
    }

    static Optional<MessagingStatus> ofName(String name) {
        return LOOKUP.ofName(name);
    }

    static Resolution<MessagingStatus> resolve(int code, @Nullable String text) {
        return LOOKUP.resolve(code, text);
    }

    static Resolution<MessagingStatus> resolve(@Nullable String code, @Nullable String text) {
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
    public Optional<Template> template() {
        return template;
    }

    @Override
    public String message(Locale locale, Map<String, String> arguments) {
        return LOOKUP.message(this, locale, arguments);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle("io.github.connectstatus.MessagingMessages", locale);
    }
}
