package org.conceptexplorer.data.own;

import org.conceptexplorer.data.ImageSet;

/**
 * An own image, step by step on its way to look like one of MNIST's.
 *
 * @param ink ink alone, whatever the colours were: 0 is the ground, 1 the strongest ink
 * @param inverted whether the picture was light on dark ground
 * @param cut the smallest part that holds all ink
 * @param fitted that part, its longer side 20 pixels long
 * @param centred the same in a field of 28×28 pixels, its centre of mass in the middle
 */
public record PreparedImage(
        GreyPicture ink, boolean inverted, GreyPicture cut, GreyPicture fitted, GreyPicture centred) {
    /** The finished image as MNIST keeps its own: 784 unsigned bytes, row by row, 255 for full ink. */
    public byte[] bytes() {
        byte[] bytes = new byte[ImageSet.PIXELS];
        for (int pixel = 0; pixel < bytes.length; pixel++) {
            bytes[pixel] = (byte) Math.round(255 * centred.at(pixel / ImageSet.SIDE, pixel % ImageSet.SIDE));
        }
        return bytes;
    }
}
