package io.github.connectstatus.sample;

/** Bodies in each of the shapes in which the APIs answer. */
final class VendorResponses {

    static final String QUEUED = """
            {"response":[{"code":"1001","transid":"5f0d7c52-1","description":"Queued"}]}
            """;

    static final String ONE_OF_TWO_QUEUED = """
            {"response":[
                {"code":"1001","transid":"5f0d7c52-2","description":"Queued"},
                {"code":"7102","transid":"5f0d7c52-3","description":"Invalid address"}]}
            """;

    static final String INVALID_DEVICE_TYPE = """
            {"response":[{"code":"7004","transid":"5f0d7c52-4",
                "description":"invalid device type tv, only ios or android is allowed"}]}
            """;

    static final String AUTHENTICATION_FAILED = """
            {"response":{"code":"7001","description":"Authentication failed.","transid":"5f0d7c52-5"}}
            """;

    static final String UNDOCUMENTED = """
            {"response":{"code":"7999","description":"Quota of the tenant used up","transid":"5f0d7c52-6"}}
            """;

    static final String DELIVERY_FAILED = """
            {"deliveryInfoNotification":{
                "deliveryInfo":{"code":"7102","Description":"Invalid address","deliveryStatus":"Failed",
                    "deliveryChannel":"sms","destination":"tel:447700900000","destinationType":"msisdn",
                    "timeStamp":"2026-01-01T00:00:00Z"},
                "transid":"5f0d7c52-3","correlationid":""}}
            """;

    static final String EVENT_QUEUED = """
            {"response":{"code":"1002","description":"Queued","transid":"5f0d7c52-7"}}
            """;

    static final String INVALID_VALUE = """
            {"code":"7004","message":"Invalid value"}
            """;

    static final String PROFILE_CREATED = """
            {"code":"1000","description":"SUCCESS","TotalCount":1,"SuccessCount":1,"FailureCount":0,
                "transid":"5f0d7c52-8","Results":[{"code":"1000","customerId":"10","description":"SUCCESS"}]}
            """;

    static final String ONE_OF_TWO_PROFILES_CREATED = """
            {"code":"1002","description":"PARTIAL SUCCESS","TotalCount":2,"SuccessCount":1,"FailureCount":1,
                "transid":"5f0d7c52-9","Results":[
                    {"code":"1000","customerId":"11","description":"SUCCESS"},
                    {"code":"7015","customerId":"10","description":"Customer already exists"}]}
            """;

    static final String BAD_GATEWAY = """
            <html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>
            """;

    private VendorResponses() {}
}
