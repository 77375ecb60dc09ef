package org.conceptexplorer.cli;

import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.source.DataChoice;
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
            paramLabel = "auto|mnist|sample|DIR",
            description = {
                "The images: auto (MNIST if it is on this computer, else sample digits), mnist, sample (digits drawn"
                        + " by the program), or a folder with four files in MNIST's layout."
            })
    private @Nullable String data;

    /** What was named, if anything was. */
    Optional<DataChoice> choice() {
        return Optional.ofNullable(data).map(this::parse);
    }

    /** What was named, or {@code auto}. */
    DataChoice orAuto() {
        return choice().orElseGet(DataChoice.Auto::new);
    }

    private DataChoice parse(String text) {
        try {
            return DataChoice.parse(text);
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }
}
