package org.conceptexplorer.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * TIFF files of 8 bits a colour, packed with LZW, that know their dpi; their image description (TIFF 6.0, tag 270) has a
 * line for everything that is told about where they come from.
 */
final class TiffFile {
    private static final BaselineTIFFTagSet TAGS = BaselineTIFFTagSet.getInstance();

    private TiffFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedImage image = FigureRaster.render(sheet.figure(), sheet.style(), sheet.settings());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam packing = writer.getDefaultWriteParam();
            packing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            packing.setCompressionType("LZW");
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), packing);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, told(sheet, metadata)), packing);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata told(Sheet sheet, IIOMetadata metadata) throws IOException {
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        long[][] dpi = {{sheet.settings().dpi(), 1}};
        for (int tag : new int[] {BaselineTIFFTagSet.TAG_X_RESOLUTION, BaselineTIFFTagSet.TAG_Y_RESOLUTION}) {
            directory.addTIFFField(new TIFFField(TAGS.getTag(tag), TIFFTag.TIFF_RATIONAL, 1, dpi));
        }
        char[] inch = {BaselineTIFFTagSet.RESOLUTION_UNIT_INCH};
        directory.addTIFFField(
                new TIFFField(TAGS.getTag(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT), TIFFTag.TIFF_SHORT, 1, inch));
        String[] text = {PlainLines.of(sheet.provenance().entries(), Integer.MAX_VALUE, "")};
        directory.addTIFFField(
                new TIFFField(TAGS.getTag(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION), TIFFTag.TIFF_ASCII, 1, text));
        return directory.getAsMetadata();
    }

    /** What a TIFF file's description tells, by keyword. */
    static Map<String, String> entries(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in);
            TIFFField field = TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION);
            return field == null
                    ? Map.of()
                    : PlainLines.read(field.getAsString(0).lines(), "");
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e); // what readers throw at tags that make no sense
        } finally {
            reader.dispose();
        }
    }
}
