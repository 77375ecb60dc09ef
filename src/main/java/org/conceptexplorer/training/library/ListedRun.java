package org.conceptexplorer.training.library;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.training.run.RunHead;
import org.conceptexplorer.training.run.RunLabel;

/**
 * A run in a list.
 *
 * @param path its folder, or a zip of it
 * @param head what is known of it; empty if it is damaged
 * @param label what a person calls it
 * @param problem what is wrong with it or its label, as a sentence; empty if nothing is
 */
public record ListedRun(Path path, Optional<RunHead> head, RunLabel label, String problem) {
    /** What it is called: by its label, or else as its folder. */
    public String name() {
        return label.name().isEmpty() ? String.valueOf(path.getFileName()) : label.name();
    }

    /** The same with another label. */
    public ListedRun withLabel(RunLabel other) {
        return new ListedRun(path, head, other, problem);
    }
}
