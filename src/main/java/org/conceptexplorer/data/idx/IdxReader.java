package org.conceptexplorer.data.idx;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.base.Sha256;

/** Reads one IDX file, gzipped or plain, and proves it on the way: nothing is allocated that cannot be there. */
public final class IdxReader {
    private static final int CHUNK = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    /** Deflate's highest ratio, by which a packed file's size bounds what it can hold. */
    private static final long MOST_EXPANSION = 1_032;

    /** The share of the memory that one file may fill. */
    private static final int MEMORY_SHARE = 2;

    private final Path file;
    private final MnistFile role;
    private final Progress progress;

    private IdxReader(Path file, MnistFile role, Progress progress) {
        this.file = file;
        this.role = role;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @param role what it should hold
     * @throws ExplainedException naming the file and what is wrong with it
     */
    public static IdxContent read(Path file, MnistFile role, Progress progress) {
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            return new IdxReader(file, role, progress).read(stored);
        } catch (MalformedException e) {
            throw unusable(file, e.what(), e);
        } catch (EOFException e) {
            throw unusable(file, "is cut off", e);
        } catch (ZipException e) {
            throw unusable(file, "is a damaged gzip file", e);
        } catch (IOException e) {
            throw unusable(file, "cannot be read because " + IoReason.of(e), e);
        }
    }

    private static ExplainedException unusable(Path file, String what, IOException cause) {
        return new ExplainedException(
                "The file " + file + " " + what + "; get it again or choose another folder.", cause);
    }

    private IdxContent read(InputStream stored) throws IOException {
        boolean packed = isGzip(stored);
        InputStream unpacked = packed ? new GZIPInputStream(stored, CHUNK) : stored;
        DigestInputStream in = new DigestInputStream(unpacked, Sha256.start());
        IdxHeader header = IdxHeader.read(in, role.itemSides());
        check(header, packed);
        byte[] values = new byte[(int) header.contentSize()];
        fill(values, in);
        if (in.read() >= 0) {
            throw new MalformedException("goes on after the " + header.items() + " " + role.items() + " it announces");
        }
        return new IdxContent(values, header.items(), Sha256.finish(in.getMessageDigest()));
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC;
    }

    private void check(IdxHeader header, boolean packed) throws IOException {
        long size = header.contentSize();
        long most = packed ? Files.size(file) * MOST_EXPANSION : Files.size(file) - header.size();
        String announced = "announces " + header.items() + " " + role.items();
        if (size > most) {
            throw new MalformedException(announced + " but is too short to hold them");
        }
        if (size > Math.min(Runtime.getRuntime().maxMemory() / MEMORY_SHARE, Integer.MAX_VALUE - CHUNK)) {
            throw new MalformedException(announced + ", more than fit into the program's memory");
        }
    }

    private void fill(byte[] values, InputStream in) throws IOException {
        int done = 0;
        while (done < values.length) {
            progress.check();
            int count = in.readNBytes(values, done, Math.min(CHUNK, values.length - done));
            if (count == 0) {
                throw new EOFException();
            }
            done += count;
            progress.report("Reading " + file.getFileName(), done, values.length);
        }
    }
}
