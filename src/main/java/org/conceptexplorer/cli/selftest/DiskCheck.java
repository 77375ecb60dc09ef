package org.conceptexplorer.cli.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/**
 * Whether a folder can be written to, and how much room there is.
 *
 * @param name what the folder is for
 * @param folder it, or one that could be made
 * @param least bytes that the program needs there
 * @param room tells how many are free beside a folder that is there; negative if that is not known
 */
record DiskCheck(String name, Path folder, long least, ToLongFunction<Path> room) implements Check {
    private static final long MEGABYTE = 1L << 20;

    /** As the file system tells. */
    static DiskCheck of(String name, Path folder, long megabytes) {
        return new DiskCheck(name, folder, megabytes * MEGABYTE, DiskCheck::usable);
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return -1; // some virtual file systems do not tell
        }
    }

    @Override
    public Answer look() {
        Path whole = folder.toAbsolutePath();
        Path there = whole;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            return new Answer(
                    Verdict.ABSENT, "nothing can be written to " + whole + "; name other folders, or start elsewhere");
        }
        long free = room.applyAsLong(there);
        String words = free < 0 ? "room in " + whole : free / MEGABYTE + " MB free in " + whole;
        return free < 0 || free >= least
                ? Answer.ok(words)
                : Answer.slow(words + ", " + least / MEGABYTE + " MB may be needed: make room, or use another disk.");
    }
}
