package org.conceptexplorer.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.conceptexplorer.base.MalformedException;

/** A stranger's zip: few entries, read in memory up to a size. Nothing is ever unpacked to the disk. */
public final class SmallZip implements AutoCloseable {
    private static final int MOST_ENTRIES = 100;

    private final ZipFile zip;

    private SmallZip(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws MalformedException if it is no zip, has too many entries, or one whose name leads out of it
     */
    public static SmallZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new MalformedException("is no sound zip");
        }
        try {
            check(zip);
            return new SmallZip(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void check(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new MalformedException("has more than " + MOST_ENTRIES + " entries");
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/") || ("/" + name + "/").contains("/../")) {
                throw new MalformedException("has an entry " + entry.getName() + ", whose name leads out of it");
            }
        }
    }

    /**
     * The bytes of an entry.
     *
     * @param most how many there may be
     * @return nothing if there is no such entry
     * @throws MalformedException if there are more, or others than were packed
     */
    public Optional<byte[]> read(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            byte[] bytes = read(in, name, most);
            if (in.getChecksum().getValue() != entry.getCrc()) {
                throw new MalformedException("has a wrong checksum for " + name);
            }
            return Optional.of(bytes);
        } catch (ZipException | java.io.EOFException e) {
            throw new MalformedException("is no sound zip");
        }
    }

    private static byte[] read(InputStream in, String name, long most) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            bytes.write(buffer, 0, count);
            if (bytes.size() > most) {
                throw new MalformedException("holds " + name + " of more than " + (most >> 20) + " MB");
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
