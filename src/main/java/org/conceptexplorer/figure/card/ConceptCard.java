package org.conceptexplorer.figure.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.label.ConceptLabel;
import org.conceptexplorer.analysis.label.NameSuggestion;
import org.conceptexplorer.analysis.prototype.Prototypes;
import org.conceptexplorer.analysis.prototype.Strip;
import org.conceptexplorer.analysis.prototype.Strips;

/**
 * What is shown of one concept.
 *
 * @param use how it is used
 * @param places places of the code in one image
 * @param label what it has to do with classes, with these classes' names; empty without labels
 * @param suggestion a name that follows from numbers alone; empty where no few classes stand out
 * @param highest the images in which it is strongest, the strongest first
 * @param random images in which it is active, all equally likely
 * @param contrast the images in which it stands out most from the others
 * @param patches what the places see at which it is strongest, the strongest first; none if a code has one place
 * @param strips all images from zero to strong: first those in which it is zero, then equally many each
 */
public record ConceptCard(
        ConceptUse use,
        int places,
        Optional<Named> label,
        Optional<String> suggestion,
        List<ShownImage> highest,
        List<ShownImage> random,
        List<ShownImage> contrast,
        List<ShownPatch> patches,
        List<CardStrip> strips) {
    /** Images in a row. */
    static final int ROW = 10;
    /** Strips of images in which a concept is active. */
    static final int STRIPS = 5;
    /** Images drawn of each strip. */
    static final int EACH = 3;

    private static final long SEED = 1;

    /**
     * What a concept has to do with classes.
     *
     * @param numbers the numbers
     * @param bestClass what the class is called that most images show in which it is active; blank if it is dead
     * @param strongestClass the same of the tenth of images in which it is strongest
     */
    public record Named(ConceptLabel numbers, String bestClass, String strongestClass) {}

    /** Makes its lists unmodifiable. */
    public ConceptCard {
        highest = List.copyOf(highest);
        random = List.copyOf(random);
        contrast = List.copyOf(contrast);
        patches = List.copyOf(patches);
        strips = List.copyOf(strips);
    }

    /** The cards of all concepts, that of concept 0 first. */
    public static List<ConceptCard> all(EncodedSet set, Optional<LabelNumbers> labels) {
        return ConceptUse.all(set.codes()).stream()
                .map(use -> of(set, use, labels))
                .toList();
    }

    private static ConceptCard of(EncodedSet set, ConceptUse use, Optional<LabelNumbers> labels) {
        Prototypes prototypes = new Prototypes(set.codes(), use.concept());
        return new ConceptCard(
                use,
                set.codes().places(),
                labels.map(all -> named(all, use.concept())),
                labels.flatMap(all -> all.names().get(use.concept())).map(NameSuggestion::name),
                ShownImage.of(set, prototypes.highest(ROW)),
                ShownImage.of(set, prototypes.random(ROW, SEED)),
                ShownImage.of(set, prototypes.contrasting(ROW)),
                set.codes().places() > 1 ? ShownPatch.of(set, prototypes.strongestPlaces(ROW)) : List.of(),
                strips(set, prototypes.strips(STRIPS, EACH, SEED)));
    }

    private static Named named(LabelNumbers all, int concept) {
        ConceptLabel numbers = all.concepts().get(concept);
        return new Named(
                numbers,
                numbers.active().bestClass().isPresent()
                        ? all.labels().name(numbers.active().bestClass().getAsInt())
                        : "",
                numbers.strongest().bestClass().isPresent()
                        ? all.labels().name(numbers.strongest().bestClass().getAsInt())
                        : "");
    }

    private static List<CardStrip> strips(EncodedSet set, Strips strips) {
        List<CardStrip> all = new ArrayList<>();
        all.add(strip(set, strips.zero()));
        strips.strips().forEach(strip -> all.add(strip(set, strip)));
        return all;
    }

    private static CardStrip strip(EncodedSet set, Strip strip) {
        return new CardStrip(strip.from(), strip.to(), strip.images(), ShownImage.of(set, strip.sample()));
    }
}
