package org.conceptexplorer.analysis.prototype;

/**
 * An image that shows something about a concept.
 *
 * @param image its place among the images whose codes were looked at
 * @param activation the concept's activation for it, the mean over places
 * @param place where the concept is strongest in it, the first of several; places count row by row, 0 in a dense network
 */
public record Prototype(int image, float activation, int place) {}
