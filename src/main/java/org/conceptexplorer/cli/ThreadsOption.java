package org.conceptexplorer.cli;

import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.TrainingControl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how much of the computer a training takes. */
final class ThreadsOption {
    private static final int MOST = 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Train on so many threads, to share the computer with others; all processors if left out."
                    + " Changes no bit of the result.")
    private @Nullable Integer threads;

    /** Refuses a number that makes no sense. */
    void check() {
        if (threads != null && (threads < 1 || threads > MOST)) {
            throw Usage.wrong(
                    command,
                    new ExplainedException("The setting threads is " + threads + ", but has to be 1 to " + MOST + "."));
        }
    }

    /** Networks that keep to it. */
    AutoencoderFactory networks(CommandContext context) {
        check();
        return threads == null ? context.networks() : context.networks().onThreads(threads);
    }

    /** The words that give another command the same. */
    List<String> words() {
        return threads == null ? List.of() : List.of("--threads", threads.toString());
    }

    /** Has a training keep to it. */
    void apply(TrainingControl control) {
        if (threads != null) {
            control.useThreads(threads);
        }
    }
}
