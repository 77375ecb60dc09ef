package org.conceptexplorer.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Fit;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.DataKinds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that names images. */
final class DataOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "auto|mnist|sample|PATH",
            completionCandidates = Words.class,
            description = "The images: ${COMPLETION-CANDIDATES}.")
    private @Nullable String data;

    @Option(
            names = "--fit",
            paramLabel = "pad|scale",
            description =
                    "Bring images of another size to 28×28 pixels: with a ground around them, or larger or smaller.")
    private @Nullable Fit fit;

    /** What can be typed. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(DataKinds.words()).iterator();
        }
    }

    /** What was named, if anything was. */
    Optional<DataChoice> choice() {
        if (fit != null && data == null) {
            throw Usage.wrong(
                    command, new ExplainedException("The setting fit goes with data; name the images with --data."));
        }
        return Optional.ofNullable(data).map(this::parse);
    }

    /** What was named, or {@code auto}. */
    DataChoice orAuto() {
        return choice().orElseGet(() -> parse("auto"));
    }

    private DataChoice parse(String text) {
        try {
            return DataChoice.parse(fit == null ? text : fit.sourceOf(text));
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }
}
