package org.conceptexplorer.data.own;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.conceptexplorer.base.ExplainedException;

/**
 * Reads PNG, JPEG, GIF and BMP files. A file may be as large as a camera makes them: of large pictures only every second,
 * third… pixel of every second, third… row is kept, so that memory stays small. Pictures are turned as their EXIF
 * orientation says; of animated ones the first frame is read.
 */
public final class ImageFiles {
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_PIXELS = 400_000_000L;
    private static final int LONGEST_SIDE = 1_600;
    private static final String FORMATS = "choose a PNG, JPEG, GIF or BMP file";

    private ImageFiles() {}

    /**
     * Reads a file.
     *
     * @throws ExplainedException if it is missing, empty, too large, damaged or of another format
     */
    public static OwnImage read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExplainedException("The file " + file + " does not exist; " + FORMATS + ".");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ExplainedException("The file " + file + " is larger than 256 MB; choose a smaller image.");
            }
            return read(Files.readAllBytes(file), "The file " + file);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The file " + file + " cannot be read; check its permissions, or " + FORMATS + ".", e);
        }
    }

    /**
     * Reads what a file would hold.
     *
     * @param content the bytes
     * @param subject what messages call it, as in "The file 7.png"
     * @throws ExplainedException if it is empty, too large, damaged or of another format
     */
    public static OwnImage read(byte[] content, String subject) {
        if (content.length == 0) {
            throw new ExplainedException(subject + " is empty; " + FORMATS + ".");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ExplainedException(subject + " is not an image that can be read; " + FORMATS + ".");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return read(reader, content, subject);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            // The JDK's readers answer damage with any of these.
            throw new ExplainedException(
                    subject + " is damaged or is of a kind that cannot be read; save it anew as PNG.", e);
        }
    }

    private static OwnImage read(ImageReader reader, byte[] content, String subject) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new ExplainedException(subject + " has " + width + "×" + height
                    + " pixels, more than 400 million; choose a smaller image.");
        }
        int step = Math.max(1, (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        param.setSourceRegion(new Rectangle(width, height));
        BufferedImage image = reader.read(0, param);
        int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Raster raster = Raster.of(image.getWidth(), image.getHeight(), argb);
        return new OwnImage(raster.turned(ExifOrientation.of(content)), width, height, reader.getNumImages(true));
    }
}
