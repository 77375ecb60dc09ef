package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Of the log that this very program writes, as {@code java.options} sets it up. */
class LogTest {
    private final ErrorStream errors = new ErrorStream();

    @AfterEach
    void listenNoMore() {
        errors.close();
    }

    @Test
    void aLineTellsLevelAndMessage() {
        LoggerFactory.getLogger(LogTest.class).warn("slow: {}", 3);
        assertThat(errors.text()).matches("WARN slow: 3\\R");
    }

    @Test
    void librariesOnlyWarn() {
        LoggerFactory.getLogger(LogTest.class).info("ours");
        LoggerFactory.getLogger("org.nd4j").info("a library's");
        LoggerFactory.getLogger(LogTest.class).debug("ours, in detail");
        assertThat(errors.text()).matches("INFO ours\\R");
    }

    @Test
    void whatJavaHasToSayIsThereToo() {
        System.getLogger("java.net.http").log(System.Logger.Level.WARNING, "no answer");
        assertThat(errors.text()).matches("WARN no answer\\R");
    }

    @Test
    void whatJavaFxSaysOfEveryStartFromTheClassPathIsLeftOut() {
        System.getLogger("javafx").log(System.Logger.Level.WARNING, "Unsupported JavaFX configuration");
        System.getLogger("javafx.css").log(System.Logger.Level.WARNING, "a mistake in a style sheet");
        assertThat(errors.text()).matches("WARN a mistake in a style sheet\\R");
    }

    @Test
    void whatJavaSaysOfAReadOnlyHomeAgainAndAgainIsLeftOut() {
        System.getLogger("java.util.prefs").log(System.Logger.Level.WARNING, "Could not lock User prefs.");
        assertThat(errors.text()).isEmpty();
    }
}
