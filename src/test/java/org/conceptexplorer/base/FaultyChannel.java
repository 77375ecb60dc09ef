package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file on a {@link FaultyDisk}. */
final class FaultyChannel extends FileChannel {
    private final FileChannel real;
    private final FaultyDisk disk;

    FaultyChannel(FileChannel real, FaultyDisk disk) {
        this.real = real;
        this.disk = disk;
    }

    /** As of the system, half of the bytes may be there already when there is room for no more. */
    @Override
    public int write(ByteBuffer bytes) throws IOException {
        try {
            disk.before(FaultyDisk.Operation.WRITE);
        } catch (IOException e) {
            real.write(bytes.slice().limit(bytes.remaining() / 2));
            throw e;
        }
        return real.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        disk.before(FaultyDisk.Operation.WRITE);
        return real.write(bytes, position);
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) throws IOException {
        disk.before(FaultyDisk.Operation.WRITE);
        return real.write(bytes, from, count);
    }

    @Override
    public void force(boolean metadata) throws IOException {
        disk.before(FaultyDisk.Operation.WRITE);
        // The test's computer does not go off: to wait for its disk would only take time.
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        disk.before(FaultyDisk.Operation.WRITE);
        return real.transferFrom(source, position, count);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return real.read(bytes, position);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int count) throws IOException {
        return real.read(bytes, from, count);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
