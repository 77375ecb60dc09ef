package org.conceptexplorer.cli;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, and then kept.
 *
 * @param <T> what it is
 */
final class OnDemand<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }

    /** What was made, if it was ever asked for. */
    Optional<T> made() {
        return made;
    }
}
