package io.github.connectstatus.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.connectstatus.StatusException;
import io.github.connectstatus.sample.client.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Failures as problem details of RFC 9457, as the recipes show them. */
class ProblemDetailTest {

    @RestControllerAdvice
    static class StatusExceptionHandler {

        @ExceptionHandler
        ProblemDetail problem(StatusException failure, Locale locale) {
            HttpStatus httpStatus = failure.isRetryable() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_GATEWAY;
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(httpStatus, failure.message(locale));
            failure.rawCode().ifPresent(code -> problem.setProperty("code", code));
            failure.status().ifPresent(status -> {
                problem.setType(URI.create("https://example.com/problems/messaging/" + status.name()));
                problem.setTitle(status.message(locale));
                problem.setProperty("name", status.name());
            });
            return problem;
        }
    }

    @RestController
    static class MessageController {

        @PostMapping("/messages")
        String send(@RequestParam("code") String code, @RequestParam("text") String text) {
            return MessagingException.throwIfFailure(code, text, "5f0d7c52").toString();
        }
    }

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new MessageController())
            .setControllerAdvice(new StatusExceptionHandler())
            .build();

    private JsonNode problem(String code, String text, String languages) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/messages")
                        .param("code", code)
                        .param("text", text)
                        .header("Accept-Language", languages))
                .andReturn()
                .getResponse();
        assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return JsonMapper.shared().readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatFailedInTheLanguageOfTheUser() throws Exception {
        String text = "invalid device type tv, only ios or android is allowed";

        assertThat(problem("7004", text, "de-AT, en;q=0.5"))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"type": "https://example.com/problems/messaging/INVALID_DEVICE_TYPE",
                 "title": "Ungültiger Gerätetyp xxx; zulässig ist nur ios oder android",
                 "status": 502,
                 "detail": "Ungültiger Gerätetyp tv; zulässig ist nur ios oder android",
                 "instance": "/messages",
                 "code": "7004",
                 "name": "INVALID_DEVICE_TYPE"}"""));
    }

    @Test
    void saysThatItMayPass() throws Exception {
        JsonNode problem = problem("7302", "Rate limit exceeded", "fr");

        assertThat(problem.path("status").asInt()).isEqualTo(503);
        assertThat(problem.path("name").asString()).isEqualTo("RATE_LIMIT_EXCEEDED");
    }

    @Test
    void namesNoStatusThatIsNotCertain() throws Exception {
        assertThat(problem("7999", "Quota used up", "de"))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"title": "Bad Gateway",
                 "status": 502,
                 "detail": "Quota used up",
                 "instance": "/messages",
                 "code": "7999"}"""));
    }
}
