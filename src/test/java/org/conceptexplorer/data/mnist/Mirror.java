package org.conceptexplorer.data.mnist;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.conceptexplorer.data.idx.MnistFile;
import org.jspecify.annotations.Nullable;

/** A mirror on this computer that answers well, unless it was told to answer a file's first requests otherwise. */
public final class Mirror implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();

    /** One answer to a request. */
    interface Answer {
        void send(HttpExchange exchange, byte[] file) throws IOException;
    }

    public Mirror(Map<String, byte[]> files) throws IOException {
        this.files.putAll(files);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/mnist/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/mnist/");
    }

    /** Answers the next requests for a file in these ways, before it answers well again. */
    Mirror then(MnistFile file, Answer... next) {
        answers.put(file.packedName(), new ArrayDeque<>(List.of(next)));
        return this;
    }

    /** Every request so far: the file's name, and the range asked for. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring("/mnist/".length());
        String range = exchange.getRequestHeaders().getFirst("Range");
        answer(name, range).send(exchange, files.getOrDefault(name, new byte[0]));
    }

    private synchronized Answer answer(String name, @Nullable String range) {
        requests.add(range == null ? name : name + " " + range);
        Answer special = answers.getOrDefault(name, new ArrayDeque<>()).poll();
        return special == null ? Mirror::well : special;
    }

    static void well(HttpExchange exchange, byte[] file) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        exchange.sendResponseHeaders(range == null ? 200 : 206, file.length - from);
        exchange.getResponseBody().write(file, from, file.length - from);
        exchange.close();
    }

    /** Sends the whole file whatever part was asked for. */
    static void whole(HttpExchange exchange, byte[] file) throws IOException {
        content(file).send(exchange, file);
    }

    static Answer content(byte[] content) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        };
    }

    static Answer status(int status) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    /** Promises the whole file, sends its start, and hangs up. */
    static Answer cutOffAfter(int bytes) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, bytes);
            exchange.getResponseBody().flush();
            throw new IOException("hangs up");
        };
    }

    /** Promises the whole file, sends its start, and then nothing more until the mirror is closed. */
    static Answer stalledAfter(int bytes) {
        return (exchange, file) -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file, 0, bytes);
            exchange.getResponseBody().flush();
            sleepUntilClosed();
        };
    }

    private static void sleepUntilClosed() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException("closed", e));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
