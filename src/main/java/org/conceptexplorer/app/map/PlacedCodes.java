package org.conceptexplorer.app.map;

import org.conceptexplorer.analysis.matrix.FloatMatrix;

/**
 * Codes with their places in a plane.
 *
 * @param set the images and their codes
 * @param wish how they were to be laid out
 * @param points images × 2
 */
public record PlacedCodes(MapSet set, MapWish wish, FloatMatrix points) {
    /** How they were laid out, in words. */
    public String layout() {
        return wish.projection(points.rows()).name();
    }
}
