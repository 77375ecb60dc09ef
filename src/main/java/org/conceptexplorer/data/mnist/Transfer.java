package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.conceptexplorer.base.MalformedException;

/** Fetches one file over HTTP into memory; when the line breaks, it goes on where it was. */
final class Transfer {
    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
    private static final int MOST_ATTEMPTS = 5;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    private final HttpClient client;
    private final URI address;
    private final Duration patience;
    private final Watch watch;
    private final ReceivedBytes received;
    private volatile boolean otherPart;

    /** Who watches a transfer. */
    @FunctionalInterface
    interface Watch {
        /** Told now and then how many bytes have come; may throw to stop the transfer. */
        void received(int bytes);
    }

    /**
     * Prepares a transfer.
     *
     * @param most bytes the file can have
     * @param patience how long to wait while nothing comes
     */
    Transfer(HttpClient client, URI address, int most, Duration patience, Watch watch) {
        this.client = client;
        this.address = address;
        this.patience = patience;
        this.watch = watch;
        this.received = new ReceivedBytes(most);
    }

    /**
     * Fetches the file.
     *
     * @return its bytes
     * @throws MalformedException saying what the server did instead, in words that follow on its name
     */
    byte[] run() throws MalformedException {
        for (int attempt = 1; ; attempt++) {
            int before = received.size();
            try {
                check(await(request()));
                return received.toByteArray();
            } catch (MalformedException e) {
                throw e;
            } catch (IOException e) {
                if (received.size() == before || attempt == MOST_ATTEMPTS) {
                    throw new MalformedException(
                            before == 0 && received.size() == 0 ? "cannot be reached" : "broke off");
                }
            }
        }
    }

    private CompletableFuture<HttpResponse<Void>> request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (received.size() > 0) {
            request.header("Range", "bytes=" + received.size() + "-");
        }
        return client.sendAsync(request.build(), this::receive);
    }

    /** Keeps the body of an answer that is the file or its rest, and no other. */
    private HttpResponse.BodySubscriber<Void> receive(HttpResponse.ResponseInfo answer) {
        if (answer.statusCode() == OK) {
            received.clear();
        } else if (!isRest(answer)) {
            otherPart = answer.statusCode() == PARTIAL_CONTENT;
            return BodySubscribers.discarding();
        }
        return BodySubscribers.ofByteArrayConsumer(part -> part.ifPresent(received::add));
    }

    private boolean isRest(HttpResponse.ResponseInfo answer) {
        String from = "bytes " + received.size() + "-";
        return answer.statusCode() == PARTIAL_CONTENT
                && answer.headers().firstValue("Content-Range").orElse("").startsWith(from);
    }

    private HttpResponse<Void> await(CompletableFuture<HttpResponse<Void>> answer) throws IOException {
        try {
            return watched(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<Void> watched(CompletableFuture<HttpResponse<Void>> answer)
            throws IOException, InterruptedException, ExecutionException {
        long latest = System.nanoTime();
        int before = received.size();
        while (true) {
            try {
                return answer.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                int now = received.size();
                latest = now == before ? latest : System.nanoTime();
                before = now;
                look(latest);
            }
        }
    }

    private void look(long latest) throws IOException {
        watch.received(received.size());
        if (received.tooMany()) {
            throw new MalformedException("sends more than the file has");
        }
        if (System.nanoTime() - latest > patience.toNanos()) {
            throw new IOException("nothing came for " + patience);
        }
    }

    private void check(HttpResponse<Void> answer) throws MalformedException {
        int status = answer.statusCode();
        if (status == PROXY_AUTHENTICATION_REQUIRED) {
            throw new MalformedException("is behind a proxy that asks for a password, which this program cannot give");
        }
        if (status != OK && status != PARTIAL_CONTENT) {
            throw new MalformedException("answered with status " + status);
        }
        if (received.tooMany()) {
            throw new MalformedException("sends more than the file has");
        }
        if (otherPart) {
            throw new MalformedException("sent another part of the file");
        }
        watch.received(received.size());
    }
}
