package org.conceptexplorer.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.conceptexplorer.data.SeededRandom;

/** Makes IDX files, good and bad. */
public final class IdxFiles {
    private IdxFiles() {}

    /** Images of which each pixel's ink is the image's position plus the pixel's. */
    public static byte[] images(int count) {
        ByteBuffer file = ByteBuffer.allocate(16 + count * 784).put(header(0x0803, count, 28, 28));
        for (int i = 0; i < count; i++) {
            for (int pixel = 0; pixel < 784; pixel++) {
                file.put((byte) (i + pixel));
            }
        }
        return file.array();
    }

    /** Images that hardly become smaller when they are packed. */
    public static byte[] noise(int count) {
        byte[] file = images(count);
        SeededRandom random = new SeededRandom(1);
        for (int i = 16; i < file.length; i++) {
            file[i] = (byte) random.nextLong();
        }
        return file;
    }

    /** The gzipped files of a folder, by name. */
    public static Map<String, byte[]> packed(Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (MnistFile file : MnistFile.values()) {
            files.put(file.packedName(), Files.readAllBytes(folder.resolve(file.packedName())));
        }
        return files;
    }

    /** Labels 0, 1, 2 … 9, 0 … */
    public static byte[] labels(int count) {
        ByteBuffer file = ByteBuffer.allocate(8 + count).put(header(0x0801, count));
        for (int i = 0; i < count; i++) {
            file.put((byte) (i % 10));
        }
        return file.array();
    }

    static byte[] header(int magic, int... lengths) {
        ByteBuffer header = ByteBuffer.allocate(4 + 4 * lengths.length).putInt(magic);
        for (int length : lengths) {
            header.putInt(length);
        }
        return header.array();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A sound folder: 3 training and 2 test images, gzipped under the usual names. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("train-images-idx3-ubyte.gz"), gzip(images(3)));
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), gzip(labels(3)));
        Files.write(folder.resolve("t10k-images-idx3-ubyte.gz"), gzip(images(2)));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte.gz"), gzip(labels(2)));
        return folder;
    }
}
