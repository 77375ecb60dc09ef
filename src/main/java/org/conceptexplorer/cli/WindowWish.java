package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What the window is to show, if a command asked for it: commands know no toolkit and open no window themselves. */
public final class WindowWish {
    private Optional<Path> shown = Optional.empty();

    void show(Path path) {
        shown = Optional.of(path);
    }

    /** The run or the images to open in the window; empty if no window was asked for. */
    public Optional<Path> shown() {
        return shown;
    }
}
