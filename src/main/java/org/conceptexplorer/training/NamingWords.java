package org.conceptexplorer.training;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;

/** Says where a network's names come from, and what to expect of them for the images at hand. */
public final class NamingWords {
    private static final String ORIGIN =
            "The names come from a graph of neighbours, without labels: images that look alike"
                    + " once they are upright are joined, and the graph is cut into ten groups. That assumes that images of a kind"
                    + " look alike, and that kinds are of about the same size.";

    private NamingWords() {}

    /**
     * Sentences for the person at the screen; none where no names are to be learned. Classes are counted for these words
     * alone: no name follows from them.
     *
     * @param images to be named
     */
    public static List<String> of(TrainingSettings settings, ImageSet images) {
        if (!settings.naming()) {
            return List.of();
        }
        List<String> words = new ArrayList<>(List.of(ORIGIN));
        int classes = images.classes().length;
        if (classes > Architecture.CONCEPTS) {
            words.add("The images have " + classes + " classes: the ten units share them, several classes to a unit.");
        } else if (classes == 1) {
            words.add("All images are of one class: the ten units name ten ways of drawing it.");
        } else if (classes > 1 && classes < Architecture.CONCEPTS) {
            words.add("The images have " + classes + " classes: some of them get several of the ten units.");
        }
        return words;
    }
}
