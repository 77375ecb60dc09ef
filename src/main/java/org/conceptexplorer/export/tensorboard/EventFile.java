package org.conceptexplorer.export.tensorboard;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32C;
import javax.imageio.ImageIO;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;

/**
 * An event file of TensorBoard: records of a length, its masked CRC-32C, a message, and its masked CRC-32C, all little
 * endian. Each message is an {@code Event} of TensorFlow's {@code event.proto}: numbers and pictures by tag and step. What
 * is flushed can be read while the file grows.
 */
public final class EventFile implements AutoCloseable {
    private static final String VERSION = "brain.Event:2";
    private static final int MASK = 0xa282ead8;

    // Fields of Event, Summary.Value and Summary.Image.
    private static final int WALL_TIME = 1;
    private static final int STEP = 2;
    private static final int FILE_VERSION = 3;
    private static final int SUMMARY = 5;
    private static final int VALUE = 1;
    private static final int TAG = 1;
    private static final int SIMPLE_VALUE = 2;
    private static final int IMAGE = 4;
    private static final int HEIGHT = 1;
    private static final int WIDTH = 2;
    private static final int COLOR_SPACE = 3;
    private static final int ENCODED = 4;
    private static final int RGB = 3;

    private final Path path;
    private final OutputStream out;

    private EventFile(Path path, OutputStream out) {
        this.path = path;
        this.out = out;
    }

    /**
     * Begins a file of its own beside others in a folder, which is made if it is not there.
     *
     * @throws ExplainedException if it cannot be written
     */
    public static EventFile in(Path folder, Instant now) {
        String name = String.format(
                Locale.ROOT,
                "events.out.tfevents.%010d.%09d.concept-explorer.%d",
                now.getEpochSecond(),
                now.getNano(),
                ProcessHandle.current().pid());
        Path path = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            return begun(path, Files.newOutputStream(path), now);
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    private static EventFile begun(Path path, OutputStream out, Instant now) throws IOException {
        try {
            EventFile file = new EventFile(path, new BufferedOutputStream(out));
            file.write(new ProtoBytes().real(WALL_TIME, seconds(now)).text(FILE_VERSION, VERSION));
            file.flush();
            return file;
        } catch (IOException | ExplainedException e) {
            out.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static ExplainedException refused(Path path, IOException e) {
        return new ExplainedException("The file " + path + " cannot be written because " + IoReason.of(e) + ".", e);
    }

    private static double seconds(Instant time) {
        return time.getEpochSecond() + time.getNano() / 1e9;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Adds a number.
     *
     * @param tag what it is of; a slash puts it into a group
     * @param step of the training
     * @param time when it came about
     */
    public void scalar(String tag, long step, Instant time, double value) {
        write(step, time, new ProtoBytes().text(TAG, tag).real(SIMPLE_VALUE, (float) value));
    }

    /** Adds a picture. */
    public void picture(String tag, long step, Instant time, BufferedImage picture) {
        ProtoBytes image = new ProtoBytes()
                .number(HEIGHT, picture.getHeight())
                .number(WIDTH, picture.getWidth())
                .number(COLOR_SPACE, RGB)
                .bytes(ENCODED, png(picture));
        write(step, time, new ProtoBytes().text(TAG, tag).message(IMAGE, image));
    }

    private static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(long step, Instant time, ProtoBytes value) {
        ProtoBytes event = new ProtoBytes()
                .real(WALL_TIME, seconds(time))
                .number(STEP, step)
                .message(SUMMARY, new ProtoBytes().message(VALUE, value));
        try {
            write(event);
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    private void write(ProtoBytes message) throws IOException {
        byte[] data = message.toArray();
        byte[] length = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(data.length)
                .array();
        out.write(length);
        out.write(checksum(length));
        out.write(data);
        out.write(checksum(data));
    }

    /** CRC-32C, turned and shifted, so that the checksum of data with checksums in it is none of those. */
    private static byte[] checksum(byte[] data) {
        CRC32C crc = new CRC32C();
        crc.update(data);
        int plain = (int) crc.getValue();
        int masked = Integer.rotateRight(plain, 15) + MASK;
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(masked)
                .array();
    }

    /** Lets others read what was written so far. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw refused(path, e);
        }
    }
}
