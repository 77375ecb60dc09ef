package org.conceptexplorer.data.own;

/**
 * What was read from an image file.
 *
 * @param raster its picture, as it is meant to be seen; the first of several
 * @param width pixels of a row in the file, before the picture was made smaller or turned
 * @param height rows in the file
 * @param frames how many pictures the file holds: more than one if it is animated
 */
public record OwnImage(Raster raster, int width, int height, int frames) {
    /** Whether not all of the file can be seen: it holds more pictures than the one that was read. */
    public boolean isAnimated() {
        return frames > 1;
    }
}
