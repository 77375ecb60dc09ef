package org.conceptexplorer.app.map;

import org.conceptexplorer.analysis.Pixels;

/**
 * An image that is shown at its point.
 *
 * @param point which point
 * @param picture the image
 * @param x where its middle lies, in device pixels
 * @param y where its middle lies, in device pixels
 * @param frame the colour around it, ARGB
 */
record PlacedThumbnail(int point, Pixels picture, int x, int y, int frame) {}
