package org.conceptexplorer.analysis.probe;

/**
 * A threshold that tells one class from all others.
 *
 * @param balanced its balanced accuracy, in [0.5, 1]; 0 if there is no class, or no other, to tell apart
 * @param threshold between two values
 * @param above whether the class lies above it
 */
record Split(double balanced, double threshold, boolean above) {
    static final Split NONE = new Split(0, 0, true);
}
