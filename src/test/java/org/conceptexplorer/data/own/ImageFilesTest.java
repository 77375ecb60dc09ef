package org.conceptexplorer.data.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.conceptexplorer.base.ExplainedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {
    private static final String SUBJECT = "The file 7.png";

    private final Path folder;

    ImageFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** White, 40 wide and 20 high, with a black square in its upper left corner. */
    private static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(40, 20, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 40, 20);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 8, 8);
        graphics.dispose();
        return image;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    @Test
    void readsAllFormatsItNames() throws IOException {
        for (String format : new String[] {"png", "jpg", "gif", "bmp"}) {
            byte[] content = encode(picture(BufferedImage.TYPE_INT_RGB), format);
            OwnImage image = ImageFiles.read(content, SUBJECT);

            assertThat(image.raster().width()).isEqualTo(40);
            assertThat(image.raster().height()).isEqualTo(20);
            assertThat(image.raster().lightness(2, 2)).isLessThan(0.1);
            assertThat(image.raster().lightness(15, 30)).isGreaterThan(0.9);
            assertThat(image.isAnimated()).isFalse();
        }
    }

    @Test
    void readsAFileAndNamesItWhereItCannot() throws IOException {
        Path file = Files.write(folder.resolve("7.png"), encode(picture(BufferedImage.TYPE_BYTE_GRAY), "png"));
        assertThat(ImageFiles.read(file).raster().lightness(2, 2)).isZero();

        Path missing = folder.resolve("8.png");
        assertThatThrownBy(() -> ImageFiles.read(missing))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The file " + missing + " does not exist; choose a PNG, JPEG, GIF or BMP file.");
        assertThatThrownBy(() -> ImageFiles.read(folder)).isInstanceOf(ExplainedException.class);
    }

    @Test
    void keepsTransparency() throws IOException {
        BufferedImage image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x80FF0000);
        Raster raster = ImageFiles.read(encode(image, "png"), SUBJECT).raster();

        assertThat(raster.alpha(0, 0)).isZero();
        assertThat(raster.alpha(1, 1)).isEqualTo(128 / 255.0);
    }

    @Test
    void turnsAPhotographAsItsExifDataSays() throws IOException {
        byte[] jpeg = encode(picture(BufferedImage.TYPE_INT_RGB), "jpg");
        assertThat(ImageFiles.read(withOrientation(jpeg, 1), SUBJECT).raster().lightness(2, 2))
                .isLessThan(0.1);

        OwnImage upsideDown = ImageFiles.read(withOrientation(jpeg, 3), SUBJECT);
        assertThat(upsideDown.raster().lightness(17, 37)).isLessThan(0.1);
        assertThat(upsideDown.raster().lightness(2, 2)).isGreaterThan(0.9);

        OwnImage lying = ImageFiles.read(withOrientation(jpeg, 6), SUBJECT);
        assertThat(lying.raster().width()).isEqualTo(20);
        assertThat(lying.width()).isEqualTo(40);
        assertThat(lying.raster().lightness(2, 17)).isLessThan(0.1);
    }

    /** Puts an EXIF segment with one entry, the orientation, behind the start of a JPEG. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] all = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }

    @Test
    void readsTheFirstFrameOfAnAnimationAndCountsThem() throws IOException {
        OwnImage image = ImageFiles.read(animation(), SUBJECT);

        assertThat(image.frames()).isEqualTo(3);
        assertThat(image.isAnimated()).isTrue();
        assertThat(image.raster().lightness(2, 2)).isZero();
    }

    private static byte[] animation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 3; frame++) {
                writer.writeToSequence(new IIOImage(picture(BufferedImage.TYPE_BYTE_INDEXED), null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        return out.toByteArray();
    }

    @Test
    void aHundredMegapixelsAreReadIntoLittleMemory() throws IOException {
        OwnImage image = ImageFiles.read(emptyPng(10_000, 10_000, true), SUBJECT);

        assertThat(image.width()).isEqualTo(10_000);
        assertThat(image.raster().width()).isBetween(1_000, 1_600);
        assertThat(image.raster().height()).isBetween(1_000, 1_600);
    }

    @Test
    void explainsThatAnImageIsTooLargeWithoutReadingIt() throws IOException {
        byte[] content = emptyPng(100_000, 100_000, false);
        assertThatThrownBy(() -> ImageFiles.read(content, SUBJECT))
                .isInstanceOf(ExplainedException.class)
                .hasMessageStartingWith("The file 7.png has 100000×100000 pixels");
    }

    /** A PNG in 8-bit grey, all black, whose compressed pixels take little room. */
    private static byte[] emptyPng(int width, int height, boolean withPixels) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        byte[] header = new byte[13];
        ByteBuffer.wrap(header).putInt(width).putInt(height).put((byte) 8);
        writeChunk(png, "IHDR", header);
        writeChunk(png, "IDAT", withPixels ? zeros((long) height * (width + 1)) : new byte[0]);
        writeChunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] zeros(long count) {
        Deflater deflater = new Deflater(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        byte[] row = new byte[10_001];
        for (long left = count; left > 0; left -= row.length) {
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void writeChunk(ByteArrayOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.write(ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(name);
        png.write(content);
        png.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    @Test
    void explainsWhatIsEmptyOrNoImage() {
        assertThatThrownBy(() -> ImageFiles.read(new byte[0], SUBJECT))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The file 7.png is empty; choose a PNG, JPEG, GIF or BMP file.");
        assertThatThrownBy(() -> ImageFiles.read("seven".getBytes(StandardCharsets.UTF_8), SUBJECT))
                .isInstanceOf(ExplainedException.class)
                .hasMessage("The file 7.png is not an image that can be read; choose a PNG, JPEG, GIF or BMP file.");
    }

    @Test
    void explainsThatAFileIsDamagedWhereverItIsCutOff() throws IOException {
        for (String format : new String[] {"png", "jpg", "gif", "bmp"}) {
            byte[] content = encode(picture(BufferedImage.TYPE_INT_RGB), format);
            for (int length = 1; length < content.length - 30; length += 7) {
                byte[] cut = Arrays.copyOf(content, length);
                assertThatThrownBy(() -> ImageFiles.read(cut, SUBJECT))
                        .as("%s cut to %d of %d bytes", format, length, content.length)
                        .isInstanceOf(ExplainedException.class)
                        .hasMessageStartingWith("The file 7.png is ");
            }
        }
    }
}
