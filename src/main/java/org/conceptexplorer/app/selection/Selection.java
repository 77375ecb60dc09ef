package org.conceptexplorer.app.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.conceptexplorer.base.NumberWords;

/**
 * What somebody looks at in particular. Each part that is there narrows what the places show.
 *
 * @param images test images by their position, each once, in the order they were chosen in; empty for all of them
 * @param concept one of the ten concepts, from 0; empty for all of them
 * @param label one class of images; empty for all of them
 */
public record Selection(List<Integer> images, OptionalInt concept, OptionalInt label) {
    /** Nothing in particular: everything. */
    public static final Selection NONE = new Selection(List.of(), OptionalInt.empty(), OptionalInt.empty());

    /** Keeps its own list. */
    public Selection {
        images = images.stream().distinct().toList();
    }

    /** The same with other images. */
    public Selection withImages(List<Integer> chosen) {
        return new Selection(chosen, concept, label);
    }

    /** The same with another concept, or all of them. */
    public Selection withConcept(OptionalInt chosen) {
        return new Selection(images, chosen, label);
    }

    /** The same with another class, or all of them. */
    public Selection withLabel(OptionalInt chosen) {
        return new Selection(images, concept, chosen);
    }

    /**
     * What it is, in words: {@code class 3 · concept 4 · 12 images}; empty if it is nothing in particular.
     *
     * @param className what a class is called
     * @param conceptName what a concept is called where it stands alone
     */
    public String words(IntFunction<String> className, IntFunction<String> conceptName) {
        List<String> parts = new ArrayList<>();
        label.ifPresent(number -> parts.add("class " + className.apply(number)));
        concept.ifPresent(number -> parts.add(conceptName.apply(number)));
        if (images.size() == 1) {
            parts.add("image " + NumberWords.grouped(images.get(0)));
        } else if (!images.isEmpty()) {
            parts.add(NumberWords.grouped(images.size()) + " images");
        }
        return String.join(" · ", parts);
    }
}
