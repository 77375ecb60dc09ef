package org.conceptexplorer.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.CachedImageHandlerBase64Encoder;

/** Embeds each picture once, however often it is drawn; PNGs come from the JDK instead of a further library. */
final class SvgImages extends CachedImageHandlerBase64Encoder {
    @Override
    public void encodeImage(BufferedImage image, OutputStream out) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            out.write(Base64.getEncoder().encode(png.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
