package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;

/**
 * Moves the picture; ground comes in from the other side. Parts of a pixel are interpolated.
 *
 * @param down pixels downwards, negative upwards
 * @param right pixels to the right, negative to the left
 */
public record Shift(double down, double right) implements Damage {
    @Override
    public Pixels apply(Pixels picture) {
        return Sampling.map((row, column) -> Sampling.bilinear(picture, row - down, column - right));
    }
}
