package org.conceptexplorer.figure.trial;

import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.Pixels;

/**
 * A row of a table of pictures.
 *
 * @param label what stands before it
 * @param concept the concept it is about, whose colour it has; empty if it is about none
 * @param pictures from left to right
 * @param captions what stands below each of them; none if nothing does
 */
public record PictureRow(String label, OptionalInt concept, List<Pixels> pictures, List<String> captions) {
    /** Copies and checks a row. */
    public PictureRow {
        pictures = List.copyOf(pictures);
        captions = List.copyOf(captions);
        if (!captions.isEmpty() && captions.size() != pictures.size()) {
            throw new IllegalArgumentException(captions.size() + " captions for " + pictures.size() + " pictures");
        }
    }
}
