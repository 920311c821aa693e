package io.github.connectstatus.tables.catalogue.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server is asked for, whose page it is. */
@InBrowser
class RequestsTest {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        byte[] page = CataloguePages.shipped().getBytes(UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areForThePageAlone(CataloguePageDriver page) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + CataloguePages.FILE);
        page.open(address, "");
        page.paste("7004 invalid device type tv, only ios or android is allowed");
        page.open(address, "#webex-connect/messaging/INVALID_DEVICE_TYPE");
        page.choose("language", "ar");
        page.click("#theme");

        assertThat(requests).hasSize(2).containsOnly("/" + CataloguePages.FILE);
    }

    @Test
    void areForbiddenByThePagesPolicy(CataloguePageDriver page) {
        page.open();
        Object outcome =
                page.asyncScript("""
                const done = arguments[arguments.length - 1];
                fetch(arguments[0]).then(() => done('sent'), () => done('refused'));
                """, "http://127.0.0.1:" + server.getAddress().getPort() + "/");

        assertThat(outcome).isEqualTo("refused");
        assertThat(page.consoleMessages()).anyMatch(message -> message.contains("Content Security Policy"));
        assertThat(page.requests()).noneMatch(request -> request.startsWith("http:"));
        assertThat(requests).isEmpty();
    }
}
