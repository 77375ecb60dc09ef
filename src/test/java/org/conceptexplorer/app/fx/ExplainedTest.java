package org.conceptexplorer.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    private static String sentence(Throwable failure) {
        return Explained.sentence("Exporting figures", failure);
    }

    @Test
    void aSentenceForThePersonIsShownAsItIs() {
        assertThat(sentence(new CompletionException(new ExplainedException("The disk is full."))))
                .isEqualTo("The disk is full.");
    }

    @Test
    void wantOfMemorySaysWhatHelps() {
        assertThat(sentence(new OutOfMemoryError("Java heap space")))
                .startsWith("Exporting figures failed: there is not enough memory.")
                .contains("smaller size", "dpi", "fewer images", "JAVA_TOOL_OPTIONS", "-Xmx");
    }

    @Test
    void anythingElseIsNamedWithWhatWasBeingDone() {
        assertThat(sentence(new IllegalStateException("odd")))
                .contains("Exporting figures failed", "odd", "The log says more.");
    }
}
