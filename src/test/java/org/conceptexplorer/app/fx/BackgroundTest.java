package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final LaterExecutor window = new LaterExecutor();
    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());

    private void run(Background background, Callable<String> work) {
        background.run(work, told::add, told::add);
    }

    private Background inPlace() {
        return new Background(Runnable::run, FxDelivery.inPlace());
    }

    @Test
    void publishesOnTheWindowsThread() {
        Thread[] published = new Thread[1];
        Background.threads(window.delivery())
                .run(() -> "read", result -> published[0] = Thread.currentThread(), told::add);
        window.runUntil(() -> published[0] != null);
        assertThat(published[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void closingWaitsForAllThatWasGiven() {
        Background background = Background.threads(window.delivery());
        CountDownLatch free = new CountDownLatch(1);
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        for (int file = 0; file < 4; file++) {
            int each = file;
            run(background, () -> {
                boolean opened = free.await(50, TimeUnit.MILLISECONDS); // never opened: a file that takes its time
                written.add(each);
                return String.valueOf(opened);
            });
        }
        background.close();
        assertThat(written).containsExactlyInAnyOrder(0, 1, 2, 3);
        run(background, () -> {
            written.add(4);
            return "too late";
        });
        assertThat(written).hasSize(4);
    }

    @Test
    void anErrorIsToldLikeAnException() {
        Error error = new OutOfMemoryError("Java heap space");
        run(inPlace(), () -> {
            throw error;
        });
        assertThat(told).containsExactly(error);
    }

    @Test
    void cancelledWorkPublishesNothing() {
        run(inPlace(), () -> {
            throw new CancellationException();
        });
        assertThat(told).isEmpty();
    }
}
