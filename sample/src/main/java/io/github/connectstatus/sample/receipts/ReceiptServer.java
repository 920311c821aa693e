package io.github.connectstatus.sample.receipts;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Receives delivery receipts over HTTP. It takes them on every path, since the vendor gives a receipt up after a 404.
 *
 * <p>The vendor wants HTTPS, which is the task of what stands before this server.
 */
public final class ReceiptServer implements AutoCloseable {

    private static final int THREADS = 8;

    /** The vendor gives up after ten seconds. */
    private static final String LONGEST_SECONDS = "10";

    private final HttpServer server;
    private final ExecutorService threads;

    /**
     * Starts a server.
     *
     * @param address where to listen; port 0 for any that is free
     * @param secret the secret that the vendor signs with
     * @param inbox where the receipts go; it is called by several threads at once
     * @throws IOException if the address can't be listened at
     */
    public ReceiptServer(InetSocketAddress address, SharedSecret secret, ReceiptInbox inbox) throws IOException {
        // Else a client that stalls in the middle of a request holds a thread for ever. The JDK reads these two with
        // the first
        // server of a program, and has no other way to say it.
        setIfAbsent("sun.net.httpserver.maxReqTime");
        setIfAbsent("sun.net.httpserver.maxRspTime");
        server = HttpServer.create(address, 0);
        threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.createContext("/", new ReceiptHandler(secret, inbox));
        server.start();
    }

    private static void setIfAbsent(String property) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, LONGEST_SECONDS);
        }
    }

    /**
     * Returns where the server listens.
     *
     * @return the address, with the port that it was given
     */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** Takes no more requests; the work on what is kept goes on to its end. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
