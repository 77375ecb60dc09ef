package org.conceptexplorer.export;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** How much two pictures differ to the eye: fine edges may shift by a pixel, areas may not change. */
public final class PictureDifference {
    private static final int TOLERANCE = 40; // of 255 in one channel

    private PictureDifference() {}

    /** The share of pixels of the first picture that are like no pixel around the same place in the second. */
    public static double share(BufferedImage first, BufferedImage second) {
        int different = 0;
        int width = Math.min(first.getWidth(), second.getWidth());
        int height = Math.min(first.getHeight(), second.getHeight());
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                different += like(first.getRGB(x, y), second, x, y) ? 0 : 1;
            }
        }
        return (double) different / (width * height);
    }

    /** The second picture, faint, with the differing pixels in red. */
    public static BufferedImage picture(BufferedImage first, BufferedImage second) {
        BufferedImage picture = new BufferedImage(second.getWidth(), second.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 1; y < Math.min(first.getHeight(), second.getHeight()) - 1; y++) {
            for (int x = 1; x < Math.min(first.getWidth(), second.getWidth()) - 1; x++) {
                Color color = new Color(second.getRGB(x, y));
                int faint = 160 + (color.getRed() + color.getGreen() + color.getBlue()) / 9;
                boolean like = like(first.getRGB(x, y), second, x, y);
                picture.setRGB(x, y, like ? new Color(faint, faint, faint).getRGB() : 0xff0000);
            }
        }
        return picture;
    }

    private static boolean like(int rgb, BufferedImage other, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (like(rgb, other.getRGB(x + dx, y + dy))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean like(int first, int second) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((first >> shift & 255) - (second >> shift & 255)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
