package org.conceptexplorer.app.shell;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.conceptexplorer.figure.ConceptPalette;

/** The program's sign, as desktops show it: some concepts as bars, two of them silent, as a trained network has them. */
public final class WindowIcon {
    /** From a title line to a dock on a fine screen, in pixels; multiples of 16, so that all edges lie between pixels. */
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    /** The drawing's units: sixteen on each side. */
    private static final int UNITS = 16;

    private static final int FIRST_LEFT = 2;
    private static final int PITCH = 2;
    private static final int FOOT = 14;

    /** How high the bars of the first concepts are. */
    private static final List<Integer> HEIGHTS = List.of(7, 11, 1, 9, 1, 5);

    private WindowIcon() {}

    /** The sign in several sizes, the smallest first. */
    public static List<Image> images() {
        return SIZES.stream().map(WindowIcon::image).toList();
    }

    private static Image image(int size) {
        WritableImage image = new WritableImage(size, size);
        int unit = size / UNITS;
        fill(image, Color.WHITE, unit, unit, size - 2 * unit, size - 2 * unit);
        IntStream.range(0, HEIGHTS.size()).forEach(concept -> {
            int height = HEIGHTS.get(concept);
            int left = FIRST_LEFT + PITCH * concept;
            fill(image, color(concept), left * unit, (FOOT - height) * unit, PITCH * unit - gap(unit), height * unit);
        });
        return image;
    }

    /** Bars touch where a gap would be as wide as they are. */
    private static int gap(int unit) {
        return unit / 2;
    }

    private static Color color(int concept) {
        java.awt.Color color = ConceptPalette.PETROFF.color(concept);
        return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    private static void fill(WritableImage image, Color color, int left, int top, int width, int height) {
        PixelWriter pixels = image.getPixelWriter();
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                pixels.setColor(x, y, color);
            }
        }
    }
}
