package org.conceptexplorer.figure.map;

import org.conceptexplorer.analysis.Pixels;

/**
 * An image that stands for its neighbours on a map.
 *
 * @param point which point it is
 * @param picture the image
 */
public record Thumbnail(int point, Pixels picture) {}
