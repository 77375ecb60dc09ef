package org.conceptexplorer.app.digits;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.figure.FigurePart;

/** What is said about the part of a digit figure that the pointer is on. */
public final class DigitWords {
    private DigitWords() {}

    /** An image's number, class and error, or a concept's activation; nothing about any other part. */
    public static Optional<String> of(List<EncodedImage> page, FigurePart part) {
        if (part instanceof FigurePart.Image image && image.index() < page.size()) {
            return Optional.of(image(page.get(image.index())));
        }
        if (part instanceof FigurePart.Concept concept && concept.index() < page.size()) {
            return page.get(concept.index()).result().map(result -> concept(result, concept.concept()));
        }
        return Optional.empty();
    }

    /** What the bars mean, for the network that drew them. */
    static String explanation(List<EncodedImage> page) {
        int places = page.stream()
                .flatMap(image -> image.result().stream())
                .mapToInt(result -> result.code().places())
                .max()
                .orElse(1);
        return places > 1
                ? "From ten numbers at each of " + places
                        + " places, and nothing else, the network draws its reconstruction."
                        + " A bar is high where its concept is active in many places."
                : "From these ten numbers, and nothing else, the network draws its reconstruction."
                        + " A bar is high when its concept is active.";
    }

    /** An image's number, and its class if anybody knows it. */
    public static String name(EncodedImage image) {
        String number = "Image " + NumberWords.grouped(image.position());
        return image.className().isEmpty() ? number : number + ", class " + image.className();
    }

    private static String image(EncodedImage image) {
        return name(image)
                + image.result()
                        .map(result -> "\nReconstruction error " + NumberWords.significant(result.error()))
                        .orElse("")
                + "\nClick to look closer";
    }

    private static String concept(EncodedImage.Result result, int concept) {
        return "Concept " + concept + ": "
                + NumberWords.significant(result.code().mean(concept))
                + (result.code().places() > 1 ? "\nmean of " + result.code().places() + " places" : "")
                + "\nClick to choose this concept in every place";
    }
}
