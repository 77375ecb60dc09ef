package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnDemandTest {
    private final AtomicInteger made = new AtomicInteger();
    private final OnDemand<String> thing = new OnDemand<>(() -> "number " + made.incrementAndGet());

    @Test
    void nothingIsMadeUntilItIsAskedFor() {
        assertThat(made).hasValue(0);
    }

    @Test
    void whatWasMadeOnceIsKept() {
        assertThat(thing.get()).isEqualTo("number 1");
        assertThat(thing.get()).isEqualTo("number 1");
    }
}
