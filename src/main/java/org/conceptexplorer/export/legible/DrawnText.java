package org.conceptexplorer.export.legible;

import java.awt.geom.Rectangle2D;

/**
 * A text as it came to stand on a sheet.
 *
 * @param words what was written
 * @param bounds what its capitals and digits cover, in 1/96 inch
 * @param size of its font, in 1/96 inch
 * @param missing the first letter that the font does not have; negative if it has all
 */
record DrawnText(String words, Rectangle2D bounds, double size, int missing) {}
