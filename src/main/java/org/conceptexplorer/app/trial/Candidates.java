package org.conceptexplorer.app.trial;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.app.selection.Selection;
import org.conceptexplorer.data.ImageSet;

/** The test images that one goes through: those that are selected if they are several, else those of the selected class. */
final class Candidates {
    private final int[] positions;

    private Candidates(int[] positions) {
        this.positions = positions;
    }

    static Candidates of(ImageSet images, Selection selection) {
        if (selection.images().size() > 1) {
            return new Candidates(selection.images().stream()
                    .mapToInt(Integer::intValue)
                    .filter(position -> position < images.size())
                    .toArray());
        }
        return new Candidates(
                selection.label().isPresent()
                        ? images.ofClass(selection.label().getAsInt())
                        : IntStream.range(0, images.size()).toArray());
    }

    int count() {
        return positions.length;
    }

    int at(int place) {
        return positions[place];
    }

    /** The image a number of places behind another, around the end; the first if that one is none of them. */
    int after(OptionalInt position, int places) {
        for (int place = 0; place < positions.length; place++) {
            if (position.isPresent() && positions[place] == position.getAsInt()) {
                return positions[Math.floorMod(place + places, positions.length)];
            }
        }
        return positions[0];
    }
}
