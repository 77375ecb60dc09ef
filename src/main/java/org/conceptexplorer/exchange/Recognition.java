package org.conceptexplorer.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.network.LayerSpec;

/** Which of the program's networks a found model is. */
final class Recognition {
    /** More than the longest of the program's networks has. */
    private static final int MOST_TOLD = 30;

    private Recognition() {}

    /**
     * The weights of the network that the model is.
     *
     * @throws IllegalArgumentException telling what was found and what would fit
     */
    static Weights weights(FoundModel found) {
        found.layers().ifPresent(layers -> checkInput(found, checkLayers(layers)));
        return Weights.of(found.arrays());
    }

    private static Architecture checkLayers(List<LayerSpec> found) {
        List<String> words = words(found);
        return Arrays.stream(Architecture.values())
                .filter(each -> words(each.description().layers()).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(isPart(words)
                        + "its layers are " + list(words) + "; but "
                        + Arrays.stream(Architecture.values())
                                .sorted(Comparator.comparingLong(each -> -alike(each, words)))
                                .limit(1)
                                .map(each -> "the network most like it, " + each.id() + ", has "
                                        + list(words(each.description().layers())))
                                .collect(Collectors.joining())));
    }

    private static void checkInput(FoundModel found, Architecture architecture) {
        List<Integer> expected = architecture.description().input();
        found.input().filter(input -> !input.equals(expected)).ifPresent(input -> {
            throw new IllegalArgumentException("it reads inputs of shape " + NpyArray.format(input) + ", but the "
                    + architecture.id() + " network reads " + NpyArray.format(expected));
        });
    }

    private static String isPart(List<String> words) {
        for (Architecture architecture : Architecture.values()) {
            for (Part part : List.of(Part.ENCODER, Part.DECODER)) {
                if (words(part.layers(architecture.description())).equals(words)) {
                    return "it is the " + part.id() + " of the " + architecture.id()
                            + " network alone, and a whole autoencoder is needed: ";
                }
            }
        }
        return "";
    }

    private static long alike(Architecture architecture, List<String> found) {
        return words(architecture.description().layers()).stream()
                .filter(found::contains)
                .count();
    }

    /** Dropout is there in training alone: a model without it computes the same. */
    private static List<String> words(List<LayerSpec> layers) {
        return layers.stream()
                .filter(layer -> !(layer instanceof LayerSpec.Dropout))
                .map(LayerWords::of)
                .toList();
    }

    private static String list(List<String> words) {
        String told = words.stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
        return words.isEmpty() ? "none" : told + (words.size() > MOST_TOLD ? "; and so on" : "");
    }
}
