package org.conceptexplorer.figure.code;

import java.util.OptionalInt;

/**
 * What is selected in a heat map and therefore framed.
 *
 * @param concept the row of this concept, if one is
 * @param column this column, if one is
 */
public record Marked(OptionalInt concept, OptionalInt column) {
    /** Nothing is. */
    public static final Marked NOTHING = new Marked(OptionalInt.empty(), OptionalInt.empty());
}
