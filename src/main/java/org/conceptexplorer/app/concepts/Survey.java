package org.conceptexplorer.app.concepts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.concept.CoActivation;
import org.conceptexplorer.analysis.concept.CodeSummary;
import org.conceptexplorer.analysis.concept.ConceptUse;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.evaluation.ImageEncoder;
import org.conceptexplorer.analysis.evaluation.LabelNumbers;
import org.conceptexplorer.analysis.evaluation.Labelling;
import org.conceptexplorer.analysis.label.ConceptByClass;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.card.ConceptCard;
import org.conceptexplorer.figure.card.ConceptCardsFigure;
import org.conceptexplorer.figure.code.CoActivationFigure;
import org.conceptexplorer.figure.code.ConceptClassesFigure;

/**
 * What all test images together say about the concepts of a network, as it was when they were asked about.
 *
 * @param test the images with their codes
 * @param summary how sparse the code is
 * @param labels what the concepts have to do with classes; empty where there are none to tell apart
 * @param remark why there are none, in one sentence; empty if there are
 * @param cards the cards of all concepts
 * @param classes concepts by class; empty where there are no classes
 * @param together which concepts go together
 */
public record Survey(
        EncodedSet test,
        CodeSummary summary,
        Optional<LabelNumbers> labels,
        String remark,
        ConceptCardsFigure cards,
        Optional<ConceptClassesFigure> classes,
        CoActivationFigure together) {
    /**
     * Asks about all images of a set, and works out what follows.
     *
     * @throws ExplainedException if there are no images, or an activation is not a number
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    static Survey of(ImageSet images, ImageEncoder network, Progress progress) {
        if (images.size() == 0) {
            throw new ExplainedException(
                    "There are no test images, and concepts are judged by those; choose images" + " that have some.");
        }
        int[] all = IntStream.range(0, images.size()).toArray();
        return of(EncodedSet.of(network, images, all, false, progress), progress);
    }

    /** The same of images that were encoded before. */
    static Survey of(EncodedSet test, Progress progress) {
        Labelling labelling = Labelling.of(test, "test");
        Optional<LabelNumbers> labels = labelling.labels().map(each -> LabelNumbers.of(test.codes(), each));
        progress.check();
        Optional<ConceptClassesFigure> classes = labels.map(numbers -> new ConceptClassesFigure(
                ConceptByClass.of(test.codes(), numbers.labels(), numbers.strongest()), numbers));
        progress.check();
        return new Survey(
                test,
                CodeSummary.of(test.codes()),
                labels,
                labelling.remark(),
                new ConceptCardsFigure(ConceptCard.all(test, labels)),
                classes,
                new CoActivationFigure(CoActivation.of(test.codes())));
    }

    /** The card of one concept. */
    ConceptCard card(int concept) {
        return cards.cards().get(concept);
    }

    /** How a concept is used. */
    ConceptUse use(int concept) {
        return card(concept).use();
    }

    /** The class that a concept is matched to, by its name; empty if it is matched to none. */
    Optional<String> matched(int concept) {
        return labels.flatMap(
                numbers -> Optional.of(numbers.strongest().matching().get(concept))
                        .filter(label -> label >= 0)
                        .map(numbers.labels()::name));
    }

    /** The first concept that some image wakes; 0 if none does. */
    int firstAlive() {
        List<Integer> dead = summary.dead();
        return IntStream.range(0, cards.cards().size())
                .filter(concept -> !dead.contains(concept))
                .findFirst()
                .orElse(0);
    }
}
