package org.conceptexplorer.data.idx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.Sha256;

/** What a server sent as a gzip file, before it is believed. */
public final class PackedContent {
    /** MNIST's largest file, unpacked, has 47,040,016 bytes; what goes on for longer is another file. */
    private static final int MOST_UNPACKED = 48_000_000;

    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

    private PackedContent() {}

    /**
     * The digest of the unpacked content.
     *
     * @throws MalformedException if it is no sound gzip file, in words that follow on the server's name
     */
    public static String sha256(byte[] packed) throws MalformedException {
        if (packed.length < 2 || packed[0] != GZIP_MAGIC[0] || packed[1] != GZIP_MAGIC[1]) {
            throw new MalformedException("answered with a web page or something else instead of the file");
        }
        MessageDigest digest = Sha256.start();
        byte[] part = new byte[1 << 16];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), part.length)) {
            int count = 0;
            for (int bytes = 0; count >= 0 && bytes < MOST_UNPACKED; bytes += count) {
                digest.update(part, 0, count);
                count = in.read(part);
            }
        } catch (IOException e) {
            throw new MalformedException("sent a damaged file");
        }
        return Sha256.finish(digest);
    }
}
