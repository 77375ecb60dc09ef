package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A folder of this computer's as a disk that fails: at some operation, counted from 1, something happens to it, such as
 * that it is full from then on. What is given for its paths goes through {@link FaultyProvider}. Reading never fails.
 */
public final class FaultyDisk {
    /** What happens when it is to fail. */
    public interface Event {
        void happen() throws IOException;
    }

    /** What does not work any more. */
    public enum Fault {
        /** Bytes find no room; files can be made, renamed and deleted. */
        FULL("No space left on device"),
        /** Nothing can be changed. */
        READ_ONLY("Read-only file system");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }
    }

    /** What is done to a file. */
    enum Operation {
        MAKE,
        WRITE,
        MOVE,
        DELETE
    }

    private final FaultyFileSystem files;
    private final Path root;
    private int operations;
    private int failing = Integer.MAX_VALUE;
    private Event event = () -> {};
    private Fault fault = Fault.READ_ONLY;
    private boolean broken;

    /** A disk that does not fail yet. */
    public FaultyDisk(Path root) {
        this.root = root;
        this.files = new FaultyFileSystem(this);
    }

    /** A path on it. */
    public Path path(String name) {
        return files.wrap(root.resolve(name));
    }

    /** Has it fail for good from an operation on. */
    public synchronized FaultyDisk failing(int from, Fault how) {
        return failing(from, () -> {
            fault = how;
            broken = true;
        });
    }

    /** Has something else happen, once, before an operation. */
    public synchronized FaultyDisk failing(int at, Event what) {
        failing = at;
        event = what;
        return this;
    }

    /** How many operations there have been. */
    public synchronized int operations() {
        return operations;
    }

    /** Whether it has failed by now. */
    public synchronized boolean failed() {
        return operations >= failing;
    }

    /** Repairs it. */
    public synchronized void mend() {
        failing = Integer.MAX_VALUE;
        broken = false;
    }

    /** To be called before anything is done to a file. */
    synchronized void before(Operation operation) throws IOException {
        operations++;
        if (operations == failing) {
            event.happen();
        }
        if (broken && (fault == Fault.READ_ONLY || operation == Operation.WRITE)) {
            throw new IOException(fault.reason);
        }
    }
}
