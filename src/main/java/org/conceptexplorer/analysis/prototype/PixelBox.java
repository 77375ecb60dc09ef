package org.conceptexplorer.analysis.prototype;

/**
 * A part of an image, in pixels.
 *
 * @param row its first row
 * @param column its first column
 * @param height its rows, at least 1
 * @param width its columns, at least 1
 */
public record PixelBox(int row, int column, int height, int width) {}
