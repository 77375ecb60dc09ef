package org.conceptexplorer.data;

import java.util.List;

/**
 * What becomes of images that do not have 28×28 pixels.
 *
 * @param fit how they are brought to that size
 * @param source what names them wherever images are chosen
 */
public record Sizes(Fit fit, String source) {
    /**
     * Brings images to 28×28 pixels.
     *
     * @param pixels N×height×width unsigned bytes
     * @return N×784 unsigned bytes
     * @throws AlternativesException if they have another size and nothing was said about it
     */
    public byte[] fit(byte[] pixels, int height, int width) {
        if (fit == Fit.NONE && (height != ImageSet.SIDE || width != ImageSet.SIDE)) {
            throw new AlternativesException(
                    "The images in " + source + " have " + height + "×" + width
                            + " pixels instead of 28×28; choose to pad or to scale them (--fit pad, --fit scale).",
                    List.of(
                            new AlternativesException.Alternative("Pad them", Fit.PAD.sourceOf(source)),
                            new AlternativesException.Alternative("Scale them", Fit.SCALE.sourceOf(source))));
        }
        return fit.apply(pixels, height, width);
    }
}
