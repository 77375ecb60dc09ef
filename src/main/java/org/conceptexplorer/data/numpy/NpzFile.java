package org.conceptexplorer.data.numpy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

/**
 * Named arrays in one file, as {@code numpy.savez_compressed} writes and {@code numpy.load} reads them. Nothing in such
 * a file is ever run: Python objects in it are refused.
 */
public final class NpzFile {
    /** What the arrays of one file may take together: enough for the reconstructions of 60,000 images. */
    static final long MOST_BYTES = 256L << 20;

    private static final int MOST_ARRAYS = 1_000;
    private static final String SUFFIX = ".npy";

    /** The same arrays give the same file at any time of day. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NpzFile() {}

    /**
     * Writes a file whole, or not at all.
     *
     * @param file where to; its folder has to exist
     * @param arrays by name, written in the map's order; names may hold slashes
     * @throws ExplainedException if it cannot be written
     */
    public static void write(Path file, Map<String, NpyArray> arrays) {
        SafeFile.write(file, out -> write(out, arrays, Deflater.DEFAULT_COMPRESSION));
    }

    /**
     * Writes the bytes of such a file.
     *
     * @param out where to; stays open
     * @param level how hard to compress, as {@link Deflater} counts
     */
    public static void write(OutputStream out, Map<String, NpyArray> arrays, int level) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(level);
        NpyCodec codec = new NpyCodec();
        for (Map.Entry<String, NpyArray> array : arrays.entrySet()) {
            ZipEntry entry = new ZipEntry(array.getKey() + SUFFIX);
            entry.setTimeLocal(TIMELESS);
            zip.putNextEntry(entry);
            codec.write(array.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /**
     * Reads all arrays of a file, 256 MB at most.
     *
     * @param file what {@link #write} or NumPy wrote: floats of any width become float32, integers int32, and bytes stay
     *     bytes; byte order and Fortran order do not matter
     * @return the arrays by name, in the file's order, unmodifiable
     * @throws ExplainedException naming the file, the array and what is wrong with it
     */
    public static Map<String, NpyArray> read(Path file) {
        return read(file, MOST_BYTES);
    }

    /** As {@link #read(Path)}, with a bound of one's own for what all arrays take in memory. */
    public static Map<String, NpyArray> read(Path file, long mostBytes) {
        if (!Files.isRegularFile(file)) {
            throw new ExplainedException("The file " + file + " does not exist; name an .npz file.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip, mostBytes);
        } catch (MalformedException e) {
            throw new ExplainedException("The file " + file + " cannot be used: " + e.what() + ".", e);
        } catch (ZipException | EOFException e) {
            throw new ExplainedException(
                    "The file " + file + " is damaged or is no .npz file; write or fetch it again.", e);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The file " + file + " cannot be read because " + IoReason.of(e) + "; choose another one.", e);
        }
    }

    private static Map<String, NpyArray> read(ZipFile zip, long mostBytes) throws IOException {
        if (zip.size() > MOST_ARRAYS) {
            throw new MalformedException("it holds " + zip.size() + " entries, more than " + MOST_ARRAYS);
        }
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        NpyCodec codec = new NpyCodec();
        long bytesLeft = mostBytes;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue; // other programs' archives have them
            }
            String name = nameOf(entry);
            NpyArray array = read(zip, entry, codec, bytesLeft);
            bytesLeft -= bytes(array);
            if (arrays.put(name, array) != null) {
                throw new MalformedException("it holds the array " + name + " twice");
            }
        }
        return Collections.unmodifiableMap(arrays);
    }

    private static String nameOf(ZipEntry entry) throws MalformedException {
        if (!entry.getName().endsWith(SUFFIX)) {
            throw new MalformedException("its entry " + entry.getName() + " is no NumPy array");
        }
        return entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
    }

    private static long bytes(NpyArray array) {
        long size = NpyArray.size(array.shape());
        return array instanceof NpyArray.Bytes ? size : size * Float.BYTES;
    }

    private static NpyArray read(ZipFile zip, ZipEntry entry, NpyCodec codec, long mostBytes) throws IOException {
        CheckedInputStream content =
                new CheckedInputStream(new BufferedInputStream(zip.getInputStream(entry)), new CRC32());
        try (DataInputStream in = new DataInputStream(content)) {
            NpyArray array = codec.read(in, mostBytes);
            prove(content, entry);
            return array;
        } catch (MalformedException e) {
            throw new MalformedException("its array " + nameOf(entry) + " " + e.what());
        }
    }

    /** Java's reader does not look at the checksum itself. */
    private static void prove(CheckedInputStream content, ZipEntry entry) throws MalformedException {
        if (content.getChecksum().getValue() != entry.getCrc()) {
            throw new MalformedException("is damaged, for its checksum does not fit; write or fetch the file again");
        }
    }
}
