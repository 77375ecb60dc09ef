package org.conceptexplorer.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C during a command. The virtual machine ends with 130 as soon as its shutdown hooks are done; the hook here asks
 * the work to stop and, if the work listens, waits until the command has saved what it can.
 */
public final class Interruption implements AutoCloseable {
    /** A batch under way, a validation and the writing of a run take far less. */
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch commandEnded = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interruptAndWait, "interruption");
    private volatile boolean happened;
    private volatile boolean followed;
    private volatile Runnable stop = () -> {};

    /** Follows no signal: for commands that run inside another program. */
    public Interruption() {}

    /** Follows the signals that end the virtual machine, until it is closed. */
    public static Interruption ofThisProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Says what to do when it happens; done at once if it has happened. */
    void onInterrupt(Runnable action) {
        follow();
        stop = action;
        if (happened) {
            action.run();
        }
    }

    /** To be called by work that looks at {@link #happened} again and again: its end is worth waiting for. */
    void follow() {
        followed = true;
    }

    /** Whether it has happened. */
    boolean happened() {
        return happened;
    }

    /** What the signal leads to. */
    void interrupt() {
        happened = true;
        stop.run();
    }

    private void interruptAndWait() {
        interrupt();
        if (!followed) {
            return; // nothing looks up from its work: waiting would only be waiting
        }
        try {
            boolean ended = commandEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert ended : "the command did not end in time";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has ended: a signal's shutdown goes on, or there will be none. */
    @Override
    public void close() {
        commandEnded.countDown();
        if (!happened) {
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shutdownHasBegun) {
            happened = true;
        }
    }
}
