package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that one program has for itself: it is locked, and the lock dies with the program, however that ends. So what a
 * dead program left belongs to whoever comes next.
 */
public final class OwnedFile implements AutoCloseable {
    private enum Lock {
        OURS,
        OF_ANOTHER,
        UNKNOWN_HERE
    }

    /** Those of this program: to open one of them again, even only to look, would set its lock free. */
    private static final Set<Path> OWNED = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private OwnedFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes a file, made if it is not there. Its content stays.
     *
     * @param lockless whether a file that is there already may be taken on a disk that knows no locks
     * @return nothing if another program, or another part of this one, has it
     */
    public static Optional<OwnedFile> take(Path file, boolean lockless) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        if (!OWNED.add(path)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = open(path, lockless);
        } finally {
            if (channel == null) {
                OWNED.remove(path);
            }
        }
        return Optional.ofNullable(channel).map(owned -> new OwnedFile(path, owned));
    }

    private static @Nullable FileChannel open(Path path, boolean lockless) throws IOException {
        Object before = identity(path);
        boolean made = before == null && !Files.exists(path);
        if (!made && !Files.isRegularFile(path)) {
            return null;
        }
        OpenOption[] options = made
                ? new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW}
                : new OpenOption[] {StandardOpenOption.WRITE};
        try {
            FileChannel channel = FileChannel.open(path, options);
            Lock lock = lock(channel);
            boolean same = made || (before != null && Objects.equals(before, identity(path)));
            if ((lock == Lock.OURS && (same || lockless)) || (lock == Lock.UNKNOWN_HERE && (made || lockless))) {
                return channel;
            }
            channel.close();
            return null;
        } catch (FileAlreadyExistsException | NoSuchFileException overtaken) {
            if (Files.exists(path.resolveSibling("."))) {
                return null;
            }
            throw overtaken;
        }
    }

    /** What tells a file from another one that has taken its place; nothing where the system tells no such thing. */
    private static @Nullable Object identity(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static Lock lock(FileChannel channel) {
        try {
            return channel.tryLock() == null ? Lock.OF_ANOTHER : Lock.OURS;
        } catch (OverlappingFileLockException e) {
            return Lock.OF_ANOTHER;
        } catch (IOException e) {
            return Lock.UNKNOWN_HERE;
        }
    }

    /** Whether it is the one at a place. */
    public boolean isAt(Path place) {
        return path.equals(place.toAbsolutePath().normalize());
    }

    /** To write to it. */
    public FileChannel channel() {
        return channel;
    }

    /** Gives it another name, in one step; it is as good as closed then. */
    void moveTo(Path target, CopyOption... how) throws IOException {
        Files.move(path, target, how);
    }

    /** Removes the file, if it still has its name, and sets it free. */
    public void remove() throws IOException {
        try (OwnedFile closing = this) {
            Files.deleteIfExists(closing.path);
        }
    }

    /** Sets it free. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OWNED.remove(path);
        }
    }
}
