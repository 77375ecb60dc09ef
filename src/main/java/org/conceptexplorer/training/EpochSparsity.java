package org.conceptexplorer.training;

import java.util.OptionalDouble;

/**
 * How sparse the codes of the test images are after an epoch; a line of {@code sparsity.csv}.
 *
 * @param zeros share of all code values, every place counted, that are exactly zero, in [0, 1]
 * @param activePerImage how many concepts are above 0 anywhere in an image, on average
 * @param hoyer the mean over images of Hoyer's sparsity of one number per concept, the mean over places, in [0, 1]; empty
 *     if all codes are zero
 * @param dead how many concepts no image wakes
 */
public record EpochSparsity(double zeros, double activePerImage, OptionalDouble hoyer, int dead) {}
