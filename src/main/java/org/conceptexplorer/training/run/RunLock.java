package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.OwnedFile;

/** Says that a run folder has an owner, for as long as the owner's program lives. */
final class RunLock {
    static final String NAME = "run.lock";

    private final OwnedFile file;

    private RunLock(OwnedFile file) {
        this.file = file;
    }

    /**
     * Takes a folder.
     *
     * @throws ExplainedException if somebody has it
     * @throws IOException if it cannot be written to
     */
    static RunLock take(Path folder) throws IOException {
        OwnedFile file = OwnedFile.take(folder.resolve(NAME), true)
                .orElseThrow(() -> new ExplainedException("Another training is writing to " + folder
                        + " just now; name another folder, or wait for its end."));
        RunLock lock = new RunLock(file);
        try {
            byte[] owner = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
            file.channel().truncate(0);
            file.channel().write(ByteBuffer.wrap(owner));
            return lock;
        } catch (IOException e) {
            lock.release();
            throw e;
        }
    }

    void release() {
        try {
            file.remove();
        } catch (IOException e) {
            // What is left of it blocks nobody.
        }
    }
}
