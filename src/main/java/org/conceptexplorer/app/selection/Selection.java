package org.conceptexplorer.app.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.conceptexplorer.base.NumberWords;

/**
 * What somebody looks at in particular. Each part that is there narrows what the places show.
 *
 * @param images test images by their position, each once, in the order they were chosen in; empty for all of them
 * @param training training images by their position, chosen on the map, which alone shows them; narrows nothing else
 * @param concept one of the ten concepts, from 0; empty for all of them
 * @param label one class of images; empty for all of them
 */
public record Selection(List<Integer> images, List<Integer> training, OptionalInt concept, OptionalInt label) {
    /** Nothing in particular: everything. */
    public static final Selection NONE = new Selection(List.of(), List.of(), OptionalInt.empty(), OptionalInt.empty());

    /** Keeps its own lists. */
    public Selection {
        images = images.stream().distinct().toList();
        training = training.stream().distinct().toList();
    }

    /** The same with other images, and no training images. */
    public Selection withImages(List<Integer> chosen) {
        return withImages(chosen, List.of());
    }

    /** The same with other test images and other training images. */
    public Selection withImages(List<Integer> chosen, List<Integer> chosenTraining) {
        return new Selection(chosen, chosenTraining, concept, label);
    }

    /** The same with another concept, or all of them. */
    public Selection withConcept(OptionalInt chosen) {
        return new Selection(images, training, chosen, label);
    }

    /** The same with another class, or all of them. */
    public Selection withLabel(OptionalInt chosen) {
        return new Selection(images, training, concept, chosen);
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
        words("", images).ifPresent(parts::add);
        words("training ", training).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static Optional<String> words(String kind, List<Integer> positions) {
        return switch (positions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(kind + "image " + NumberWords.grouped(positions.get(0)));
            default -> Optional.of(NumberWords.grouped(positions.size()) + " " + kind + "images");
        };
    }
}
