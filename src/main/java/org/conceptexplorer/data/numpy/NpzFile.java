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
        SafeFile.write(file, out -> write(out, arrays));
    }

    private static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
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
     * Reads all arrays of a file, float32 or int32, in C order, 256 MB at most.
     *
     * @param file what {@link #write} or NumPy wrote
     * @return the arrays by name, in the file's order, unmodifiable
     * @throws ExplainedException naming the file, the array and what is wrong with it
     */
    public static Map<String, NpyArray> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ExplainedException("The file " + file + " does not exist; name an .npz file.");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(zip);
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

    private static Map<String, NpyArray> read(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ARRAYS) {
            throw new MalformedException("it holds " + zip.size() + " entries, more than " + MOST_ARRAYS);
        }
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        NpyCodec codec = new NpyCodec();
        long bytesLeft = MOST_BYTES;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = nameOf(entry);
            NpyArray array = read(zip, entry, codec, bytesLeft);
            bytesLeft -= (long) Float.BYTES * NpyArray.size(array.shape());
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

    private static NpyArray read(ZipFile zip, ZipEntry entry, NpyCodec codec, long mostBytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(zip.getInputStream(entry)))) {
            return codec.read(in, mostBytes);
        } catch (MalformedException e) {
            throw new MalformedException("its array " + nameOf(entry) + " " + e.what());
        }
    }
}
