package org.conceptexplorer.training.run;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.base.TemporaryFolder;

/** A run as one file: the files of its folder in a zip, as they are or inside one folder. */
public final class RunZip {
    /** Ends the name of a run's file that an installed program opens by a double click. */
    public static final String EXTENSION = ".conceptrun";

    private static final List<String> EXTENSIONS = List.of(".zip", EXTENSION);
    private static final int MOST_ENTRIES = 1_000;

    /** Of the files that tell of a run in short. */
    private static final int MOST_HEAD = 64 << 20;

    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private RunZip() {}

    /**
     * Writes a run whole, or not at all.
     *
     * @throws ExplainedException if it cannot be written
     */
    public static void write(Run run, Path file) {
        write(run, file, Deflater.DEFAULT_COMPRESSION);
    }

    /** As {@link #write(Run, Path)}; {@link Deflater#NO_COMPRESSION} takes next to no time. */
    static void write(Run run, Path file, int level) {
        SafeFile.write(file, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(level);
            new RunWriter((name, content) -> put(zip, name, content), level).write(run);
            zip.finish();
        });
    }

    private static void put(ZipOutputStream zip, String name, SafeFile.Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Whether a file is called as a run's file may be. */
    public static boolean isNamedSo(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /** Whether a file seems to be a run as a zip. */
    static boolean isOne(Path file) {
        if (!Files.isRegularFile(file) || !isNamedSo(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return prefix(zip).isPresent();
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** What comes of the files, unpacked for a moment. */
    @FunctionalInterface
    interface Reading {
        Run from(Path folder);
    }

    /**
     * Unpacks the files of a run and reads them.
     *
     * @param told what is called damaged if it is
     */
    static Run read(Path file, Path told, Reading reading) {
        Path folder = temporary(told);
        try {
            unpack(file, folder);
            return reading.from(folder);
        } catch (NoRoomException e) {
            throw noRoom(told, e.reason);
        } catch (MalformedException e) {
            throw damaged(file, told, e.what(), e);
        } catch (IOException | IllegalArgumentException e) {
            String reason = e instanceof ZipException || e instanceof EOFException
                    ? "is no sound zip"
                    : "cannot be read" + (e instanceof IOException io ? " because " + IoReason.of(io) : "");
            throw damaged(file, told, reason, e);
        } finally {
            remove(folder);
        }
    }

    private static Path temporary(Path told) {
        try {
            return Files.createTempDirectory(TemporaryFolder.ofThisUser(), "run");
        } catch (IOException e) {
            throw noRoom(told, e);
        }
    }

    /** The temporary folder cannot be written to: nothing is said about the zip. */
    private static final class NoRoomException extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        NoRoomException(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private static ExplainedException noRoom(Path told, IOException e) {
        return new ExplainedException(
                "The run in " + told + " cannot be unpacked in the temporary folder "
                        + System.getProperty("java.io.tmpdir", "") + " because " + IoReason.of(e)
                        + "; make room there, or set TMPDIR to another folder.",
                e);
    }

    private static ExplainedException damaged(Path file, Path told, String what, Exception cause) {
        return new ExplainedException(
                "The run in " + told + " is damaged: its file " + file.getFileName() + " " + what
                        + "; take a sound copy of the run, or train again.",
                cause);
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new MalformedException("has more than " + MOST_ENTRIES + " entries");
            }
            String prefix = prefix(zip).orElseThrow(() -> new MalformedException("holds no run"));
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(prefix)) {
                    String name = entry.getName().substring(prefix.length());
                    if (RunFiles.isOne(name)) {
                        unpack(zip, entry, folder.resolve(name));
                    }
                }
            }
        }
    }

    /** The folder inside the zip that the run is in, with a slash; empty if it is in none. */
    private static Optional<String> prefix(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("([^/]+/)?(run\\.json|checkpoint\\.zip)"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .findFirst();
    }

    /** Reads the head of a run without unpacking the rest. */
    static RunHead inside(Path file, HeadReading reading) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String prefix = prefix(zip).orElseThrow(() -> new MalformedException("holds no run"));
            return reading.from(name -> content(zip, prefix + name));
        }
    }

    /** What reads a head. */
    @FunctionalInterface
    interface HeadReading {
        RunHead from(HeadReader.Source files) throws IOException;
    }

    private static Optional<byte[]> content(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MOST_HEAD);
            if (content.length == MOST_HEAD) {
                throw new MalformedException("holds a file " + name + " that is too large");
            }
            return Optional.of(content);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
                OutputStream out = open(target)) {
            copy(in, out);
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new MalformedException("has a wrong checksum for " + target.getFileName());
            }
        }
    }

    private static OutputStream open(Path target) throws IOException {
        try {
            return Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MalformedException("holds " + target.getFileName() + " twice");
        } catch (IOException e) {
            throw new NoRoomException(e);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = RunFiles.MOST_BYTES;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            left -= count;
            if (left < 0) {
                throw new MalformedException("holds a file of more than 256 MB");
            }
            write(buffer, count, out);
        }
    }

    private static void write(byte[] bytes, int count, OutputStream out) throws IOException {
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new NoRoomException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            for (String name : RunFiles.PARTS) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.deleteIfExists(folder.resolve(RunFiles.CHECKPOINT));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // The system clears its temporary folder by itself.
        }
    }
}
