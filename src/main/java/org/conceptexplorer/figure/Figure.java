package org.conceptexplorer.figure;

import java.awt.Graphics2D;
import java.util.List;

/**
 * A figure: an immutable record of what is shown. A new figure costs one record and one painter; every screen and every
 * file format can show it then. If its record announces a {@code FigureKind}, commands know it by name.
 */
public interface Figure {
    /** Its name in commands and file names, such as {@code loss}. */
    String name();

    /** What it shows, in a few plain words. */
    String title();

    /** The numbers behind exactly what is drawn. */
    Table table();

    /**
     * What it shows, told in sentences from its numbers, for those who do not see it: the alternative text of its files.
     * Every figure that can be drawn by name tells more than its title.
     *
     * @param names what the ten concepts are called
     */
    default String alternative(ConceptNames names) {
        return title() + ".";
    }

    /** What the command that draws figures has to be told, beside the name, to draw this one. */
    default List<String> options() {
        return List.of();
    }

    /** The same as it stands in a file, without what is only there for the pointer. */
    default Figure published() {
        return this;
    }

    /** The height at which it looks best, given its width; both in 1/96 inch. */
    double heightFor(double width, Style style);

    /**
     * Draws the figure. Safe on any thread; the graphics' transform decides how many device pixels a unit has.
     *
     * @param graphics what to draw on; its hints and transform are left as they were
     * @param style colours, font and lines
     * @param width in 1/96 inch
     * @param height in 1/96 inch
     * @return where things lie, in the same units
     */
    FigureLayout paint(Graphics2D graphics, Style style, double width, double height);
}
