package org.conceptexplorer.base;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, and then kept. For one thread alone.
 *
 * @param <T> what it is
 */
public final class OnDemand<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /** What {@code maker} will make. */
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }

    /** What was made, if it was ever asked for. */
    public Optional<T> made() {
        return made;
    }
}
