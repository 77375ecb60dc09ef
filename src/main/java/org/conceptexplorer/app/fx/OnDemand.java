package org.conceptexplorer.app.fx;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes something when it is asked for the first time, and then keeps it: what a window shows later should not hold up
 * its opening. For the JavaFX thread alone.
 */
public final class OnDemand<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** What {@code maker} will make. */
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }
}
