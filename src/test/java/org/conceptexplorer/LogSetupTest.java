package org.conceptexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogSetupTest {
    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Of the logging that this very program started with, not of one set up for the test. */
    @Test
    void allGoesToTheErrorStreamAlone() {
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        root().iteratorForAppenders().forEachRemaining(appenders::add);
        assertThat(appenders).singleElement().isInstanceOfSatisfying(ConsoleAppender.class, console -> assertThat(
                        console.getTarget())
                .isEqualTo("System.err"));
    }

    @Test
    void librariesOnlyWarn() {
        assertThat(root().getLevel()).isEqualTo(Level.WARN);
        assertThat(LoggerFactory.getLogger("org.nd4j").isInfoEnabled()).isFalse();
        assertThat(LoggerFactory.getLogger(LogSetupTest.class).isInfoEnabled()).isTrue();
        assertThat(LoggerFactory.getLogger(LogSetupTest.class).isDebugEnabled()).isFalse();
    }

    @Test
    void aLineTellsTimeLevelAndMessage() {
        LoggerContext context = new LoggerContext();
        new LogSetup().configure(context);
        Logger logger = context.getLogger(LogSetupTest.class);
        ConsoleAppender<ILoggingEvent> console = console(context);
        LoggingEvent event = new LoggingEvent("", logger, Level.WARN, "slow", null, new Object[0]);
        String line = new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
        assertThat(line).matches("\\d\\d:\\d\\d:\\d\\d WARN  slow\\R");
    }

    @SuppressWarnings("unchecked") // the setup's only appender is that of the console
    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        return (ConsoleAppender<ILoggingEvent>) context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .next();
    }
}
