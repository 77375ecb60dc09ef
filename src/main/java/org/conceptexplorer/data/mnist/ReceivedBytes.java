package org.conceptexplorer.data.mnist;

import java.io.ByteArrayOutputStream;

/** What has come of a file so far: filled by the network's thread, watched by the one that waits. */
final class ReceivedBytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private boolean tooMany;

    /**
     * Nothing yet.
     *
     * @param most bytes that are kept; a file that sends more is none that was asked for
     */
    ReceivedBytes(int most) {
        this.most = most;
    }

    synchronized void add(byte[] part) {
        tooMany |= bytes.size() + part.length > most;
        if (!tooMany) {
            bytes.writeBytes(part);
        }
    }

    synchronized void clear() {
        bytes.reset();
    }

    synchronized int size() {
        return bytes.size();
    }

    synchronized boolean tooMany() {
        return tooMany;
    }

    synchronized byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
