package org.conceptexplorer.analysis.evaluation;

import org.conceptexplorer.analysis.concept.ReconstructionError;

/**
 * How well test images are drawn without any network.
 *
 * @param meanImage by answering every image with the mean training image
 * @param pca10 by the ten leading principal components of all training images, as many numbers as there are concepts
 */
public record Baselines(ReconstructionError meanImage, ReconstructionError pca10) {}
