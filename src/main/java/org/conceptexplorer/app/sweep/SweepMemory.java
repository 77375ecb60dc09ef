package org.conceptexplorer.app.sweep;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import org.conceptexplorer.training.sweep.SweepFolder;

/** Remembers, from one start to the next, a sweep that had not ended when its window did. */
final class SweepMemory {
    private static final String KEY = "sweep";

    private final Preferences memory;

    SweepMemory(Preferences memory) {
        this.memory = memory;
    }

    void begun(Path folder) {
        String text = folder.toAbsolutePath().toString();
        if (text.length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(KEY, text);
        }
    }

    void ended() {
        memory.remove(KEY);
    }

    /** The plan of a sweep that did not end, if it is still there. */
    Optional<Path> unfinished() {
        try {
            return Optional.of(memory.get(KEY, ""))
                    .filter(text -> !text.isEmpty())
                    .flatMap(text -> SweepFolder.planIn(Path.of(text)));
        } catch (InvalidPathException fromAnotherComputer) {
            return Optional.empty();
        }
    }
}
