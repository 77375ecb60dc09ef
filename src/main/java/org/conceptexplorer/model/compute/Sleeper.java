package org.conceptexplorer.model.compute;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one thread waits for what another does: for a moment awake, because putting a thread to sleep and waking it
 * again takes tens of microseconds, then asleep.
 */
final class Sleeper {
    /** Looks before the thread goes to sleep: some tens of microseconds. */
    private static final int LOOKS = 1_000;

    private volatile @Nullable Thread asleep;

    /** Returns once a condition holds; {@link #wake} has to be called after it began to. */
    void sleepUntil(BooleanSupplier condition) {
        for (int look = 0; look < LOOKS; look++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.onSpinWait();
        }
        boolean interrupted = false;
        asleep = Thread.currentThread();
        while (!condition.getAsBoolean()) {
            LockSupport.park(this);
            // An interrupted thread would not sleep any more; it is told again once it may go on.
            interrupted |= Thread.interrupted();
        }
        asleep = null;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has the thread look again, if it sleeps. */
    void wake() {
        Thread thread = asleep;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }
}
