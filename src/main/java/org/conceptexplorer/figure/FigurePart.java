package org.conceptexplorer.figure;

/** A part of a figure that the pointer can be on. */
public sealed interface FigurePart {
    /**
     * An image, in any of its rows.
     *
     * @param index its place in the figure's list of images
     */
    record Image(int index) implements FigurePart {}

    /**
     * One of several large pictures of an image: it, or what became of it.
     *
     * @param index the image's place in the figure's list of images
     * @param row what the picture is called: original, reconstruction or difference
     */
    record Picture(int index, String row) implements FigurePart {}

    /**
     * A concept of one image.
     *
     * @param index the image's place in the figure's list of images
     * @param concept 0 to 9
     */
    record Concept(int index, int concept) implements FigurePart {}

    /**
     * A concept at one place of a convolutional code.
     *
     * @param concept 0 to 9
     * @param place 0 to 15, row by row
     */
    record Place(int concept, int place) implements FigurePart {}

    /**
     * A cell of a table of classes and concepts.
     *
     * @param label the class
     * @param concept 0 to 9
     */
    record ClassConcept(int label, int concept) implements FigurePart {}

    /**
     * A cell of a table of concepts and concepts.
     *
     * @param concept 0 to 9
     * @param other 0 to 9
     */
    record ConceptPair(int concept, int other) implements FigurePart {}

    /**
     * An image that shows something about a concept.
     *
     * @param concept 0 to 9
     * @param position the image's place in its data set
     */
    record Example(int concept, int position) implements FigurePart {}

    /**
     * A curve's entry in the legend.
     *
     * @param name the curve's
     */
    record LegendEntry(String name) implements FigurePart {}
}
