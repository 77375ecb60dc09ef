package org.conceptexplorer.model.network;

/**
 * A rectangle of an image's pixels.
 *
 * @param top its first row
 * @param left its first column
 * @param height its rows
 * @param width its columns
 */
public record ImageArea(int top, int left, int height, int width) {}
