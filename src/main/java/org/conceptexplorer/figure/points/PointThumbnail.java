package org.conceptexplorer.figure.points;

import org.conceptexplorer.analysis.Pixels;

/**
 * A picture at a point.
 *
 * @param point which point
 * @param picture its image
 */
public record PointThumbnail(int point, Pixels picture) {}
