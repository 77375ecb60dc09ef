package org.conceptexplorer.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** PNG files that know their dpi and where they come from (pHYs and iTXt chunks; W3C PNG, sections 11.3.3 and 11.3.4). */
final class PngFile {
    private static final String METADATA = "javax_imageio_png_1.0";

    private PngFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        BufferedImage image = FigureRaster.render(sheet.figure(), sheet.style(), sheet.settings());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(METADATA, metadata(sheet));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }

    /** The texts in a PNG file, by keyword. */
    static Map<String, String> entries(Path file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in);
            NodeList texts =
                    ((Element) reader.getImageMetadata(0).getAsTree(METADATA)).getElementsByTagName("iTXtEntry");
            Map<String, String> entries = new LinkedHashMap<>();
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                entries.put(text.getAttribute("keyword"), text.getAttribute("text"));
            }
            return entries;
        } catch (RuntimeException e) {
            throw new IOException("it is damaged", e); // what readers throw at chunks that make no sense
        } finally {
            reader.dispose();
        }
    }

    private static IIOMetadataNode metadata(Sheet sheet) {
        String perMetre = Long.toString(Math.round(sheet.settings().dpi() / 0.0254));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (Map.Entry<String, String> entry : sheet.provenance().entries().entrySet()) {
            texts.appendChild(text(entry.getKey(), entry.getValue()));
        }
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", keyword);
        entry.setAttribute("text", text);
        return entry;
    }
}
