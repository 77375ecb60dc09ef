package org.conceptexplorer.app.fx;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that AWT paints and JavaFX shows: the same memory for both, nothing is copied. */
final class PixelSurface {
    private final BufferedImage painted;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image shown;

    /** An empty surface of a size in device pixels. */
    PixelSurface(int width, int height) {
        painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        shown = new WritableImage(buffer);
    }

    boolean hasSize(int width, int height) {
        return painted.getWidth() == width && painted.getHeight() == height;
    }

    /** Graphics on the emptied surface, in device pixels. Not while it is shown. */
    Graphics2D paint() {
        Arrays.fill(pixels, 0);
        return painted.createGraphics();
    }

    /** The picture, up to date. On the JavaFX thread. */
    Image show() {
        buffer.updateBuffer(whole -> null);
        return shown;
    }
}
