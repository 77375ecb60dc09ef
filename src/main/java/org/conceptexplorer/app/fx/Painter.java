package org.conceptexplorer.app.fx;

import java.awt.Graphics2D;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableBooleanValue;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Paints figures beside the JavaFX thread, one after the other. Those that were ordered meanwhile are shown together, in
 * one frame, and with them what else goes with them: a frame takes time from a training, and figures side by side tell of
 * the same state.
 */
public final class Painter {
    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);

    /** For how long pictures wait for something else; too short to be seen. */
    private static final long PATIENCE_MILLIS = 50;

    private final Executor thread;
    private final FxDelivery delivery;
    private final AtomicInteger expected = new AtomicInteger();
    private final Queue<Runnable> ready = new ConcurrentLinkedQueue<>();
    private @Nullable Object expectation;

    /**
     * A painter on a thread of the caller's choice.
     *
     * @param thread where figures are painted; in place in a test
     * @param delivery where they are shown
     */
    public Painter(Executor thread, FxDelivery delivery) {
        this.thread = thread;
        this.delivery = delivery;
    }

    /** A painter with a daemon thread of its own, which ends when there is nothing to do. */
    public static Painter thread(FxDelivery delivery) {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread painter = new Thread(work, "painter");
                    painter.setDaemon(true);
                    return painter;
                });
        one.allowCoreThreadTimeOut(true);
        return new Painter(one, delivery);
    }

    /**
     * What to paint.
     *
     * @param width in JavaFX units, as the height
     * @param scale device pixels in a unit
     */
    record Order(Figure figure, Style style, double width, double height, double scale) {
        int pixelWidth() {
            return (int) Math.ceil(width * scale);
        }

        int pixelHeight() {
            return (int) Math.ceil(height * scale);
        }
    }

    /**
     * Paints a figure.
     *
     * @param spare painted on if it has the right size, else a new surface is made; not while it is shown
     * @param done takes the surface and where things lie on it, on the JavaFX thread
     * @param failed called there instead if the figure could not be painted
     */
    void paint(
            Order order, @Nullable PixelSurface spare, BiConsumer<PixelSurface, FigureLayout> done, Runnable failed) {
        expected.incrementAndGet();
        thread.execute(() -> {
            ready.add(outcome(order, spare, done, failed));
            arrived();
        });
    }

    /** Changes something else of the window together with the pictures that are expected, or now if none is. */
    public void alongside(Runnable change) {
        ready.add(change);
        if (expected.get() == 0) {
            show();
        }
    }

    /** Has pictures wait, but not for long, while something is under way that will have more of them painted. */
    public void expectWhile(ObservableBooleanValue underWay) {
        underWay.addListener((observed, before, now) -> {
            if (now) {
                expect();
            } else {
                expectNoMore(expectation);
            }
        });
    }

    private void expect() {
        Object begun = new Object();
        expectation = begun;
        expected.incrementAndGet();
        delivery.run(() -> expectNoMore(begun), PATIENCE_MILLIS);
    }

    private void expectNoMore(@Nullable Object begun) {
        if (begun != null && begun == expectation) {
            expectation = null;
            arrived();
        }
    }

    private void arrived() {
        if (expected.decrementAndGet() == 0) {
            delivery.run(this::show);
        }
    }

    private Runnable outcome(
            Order order, @Nullable PixelSurface spare, BiConsumer<PixelSurface, FigureLayout> done, Runnable failed) {
        try {
            PixelSurface surface = spare != null && spare.hasSize(order.pixelWidth(), order.pixelHeight())
                    ? spare
                    : new PixelSurface(order.pixelWidth(), order.pixelHeight());
            FigureLayout layout = paint(order, surface);
            return () -> done.accept(surface, layout);
        } catch (Throwable unpaintable) { // an error too: the view would wait for ever
            LOG.error("The figure {} could not be painted", order.figure().name(), unpaintable);
            return failed;
        }
    }

    private void show() {
        for (Runnable next = ready.poll(); next != null; next = ready.poll()) {
            next.run();
        }
    }

    private static FigureLayout paint(Order order, PixelSurface surface) {
        Graphics2D graphics = surface.paint();
        try {
            graphics.scale(order.scale(), order.scale());
            return order.figure().paint(graphics, order.style(), order.width(), order.height());
        } finally {
            graphics.dispose();
        }
    }
}
