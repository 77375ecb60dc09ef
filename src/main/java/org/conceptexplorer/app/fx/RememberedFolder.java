package org.conceptexplorer.app.fx;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** A folder that was chosen last, remembered from one start to the next: where the next question for a file begins. */
public final class RememberedFolder {
    private final Preferences memory;
    private final String key;

    /**
     * A folder.
     *
     * @param memory where it is remembered
     * @param key under which name: one for each thing that has folders of its own
     */
    public RememberedFolder(Preferences memory, String key) {
        this.memory = memory;
        this.key = key;
    }

    /** The folder, if there was one and it is still there. */
    public Optional<Path> last() {
        try {
            return Optional.of(memory.get(key, ""))
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty(); // remembered on another computer
        }
    }

    /** Remembers the folder that a chosen file or folder lies in. */
    public void remember(Path chosen) {
        Path folder = chosen.toAbsolutePath().getParent();
        if (folder != null && folder.toString().length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(key, folder.toString());
        }
    }

    /** Lets a question for a file begin there. */
    public void begin(FileChooser chooser) {
        last().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    }

    /** Lets a question for a folder begin there. */
    public void begin(DirectoryChooser chooser) {
        last().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    }
}
