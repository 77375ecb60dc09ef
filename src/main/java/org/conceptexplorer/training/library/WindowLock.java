package org.conceptexplorer.training.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.base.OwnedFile;
import org.jspecify.annotations.Nullable;

/** Says that a window is open which keeps trainings in a folder, and since when. */
final class WindowLock {
    private static final String PREFIX = ".window-";

    private final Path folder;
    private @Nullable OwnedFile owned;

    WindowLock(Path folder) {
        this.folder = folder;
    }

    /** Takes a lock that no other open window has; without effect if it is there and still has its name. */
    synchronized void take() throws IOException {
        for (int number = 1; owned == null; number++) {
            Path file = folder.resolve(PREFIX + number);
            Optional<OwnedFile> stale = Files.exists(file) ? OwnedFile.take(file, true) : Optional.empty();
            if (stale.isPresent()) {
                stale.get().remove();
            }
            owned = Files.exists(file) ? null : OwnedFile.take(file, false).orElse(null);
        }
    }

    /** When the first of the other open windows began to keep trainings, in milliseconds; far in the future if none is open. */
    synchronized long earliestOther() throws IOException {
        long earliest = Long.MAX_VALUE;
        for (Path file : locks()) {
            Optional<OwnedFile> stale = OwnedFile.take(file, false);
            if (stale.isPresent()) {
                stale.get().remove();
            } else if (owned == null || !owned.isAt(file)) {
                earliest = Math.min(earliest, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return earliest;
    }

    private List<Path> locks() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
                    .toList();
        }
    }

    synchronized void release() {
        try {
            if (owned != null) {
                owned.remove();
            }
        } catch (IOException e) {
            // What is left of it blocks nobody.
        }
        owned = null;
    }
}
