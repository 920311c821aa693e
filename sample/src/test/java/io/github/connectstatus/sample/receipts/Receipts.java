package io.github.connectstatus.sample.receipts;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Receipts of all channels, as the vendor sends them. */
final class Receipts {

    static final String SMS = """
            {"deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14T09:13:57.000+0000",
                "Description": "Delivered", "code": "7500", "deliveryChannel": "sms", "additionalInfo": {"operator": "o1"},
                "destination": "447700900123", "destinationType": "msisdn", "deliveryStatus": "Delivered", "messageCount": 2},
              "subtid": "s1", "transid": "t1", "callbackData": "order 17", "correlationid": "c1"}}""";

    static final String VOICE = """
            {"deliveryTransInfo": {"duration": "31"},
             "deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14T09:13:57.000+0000",
                "Description": "Answered", "code": "7519", "deliveryChannel": "voice", "destination": "447700900123",
                "destinationType": "msisdn", "deliveryStatus": "ANSWERED"},
              "subtid": "", "transid": "t2", "callbackData": "", "correlationid": ""}}""";

    static final String PUSH = """
            {"deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14T09:13:57.000+0000",
                "Description": "Submitted", "code": "7501", "deliveryChannel": "push", "pushId": "p-1", "deviceid": "d-1",
                "destination": "p-1", "destinationType": "android_pushid", "deliveryStatus": "Submitted"},
              "transid": "t3"}}""";

    static final String APPLE = """
            {"deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14 11:13:57",
                "Description": "Message expired", "code": "7208", "deliveryChannel": "applebusinesschat",
                "destination": "urn:mbid:AQAAY", "destinationType": "appleid", "deliveryStatus": "Failed"},
              "transid": "t4"}}""";

    static final String EMAIL_READ = """
            {"deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14T09:13:57.000+0000",
                "Description": "Read", "code": "7502", "deliveryChannel": "email", "destination": "ann@example.com",
                "destinationType": "emailid", "deliveryStatus": "Read"},
              "transid": "t5"}}""";

    static final String EMAIL_CLICK = """
            {"deliveryInfoNotification": {"deliveryInfo": {"timeStamp": "2026-04-14T09:13:58.000+0000",
                "Description": "https://example.com/offer|203.0.113.7", "code": "7528", "deliveryChannel": "email",
                "destination": "ann@example.com", "destinationType": "email", "deliveryStatus": "Read"},
              "transid": "t5"}}""";

    private Receipts() {}

    static Receipt read(String body) throws UnreadableReceiptException {
        return ReceiptReader.read(body.getBytes(UTF_8));
    }

    /** A receipt that says nothing but this. */
    static Receipt of(String code, String text, String deliveryStatus) {
        try {
            return read("""
                    {"deliveryInfoNotification": {"deliveryInfo": {"code": "%s", "Description": "%s", "deliveryStatus": "%s",
                        "destination": "447700900123"}, "transid": "t1"}}""".formatted(code, text, deliveryStatus));
        } catch (UnreadableReceiptException e) {
            throw new AssertionError(e);
        }
    }
}
