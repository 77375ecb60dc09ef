package org.conceptexplorer.training.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.base.Phrases;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.TrainingSettings;

/** An error no better than that of one picture for every image. */
final class NothingLearned implements Check {
    /** An error this near the mean image's is no better: what it gains could be chance. */
    private static final double NO_BETTER = 0.97;

    /** A network learns the mean image first; one this far above it has not come to that. */
    private static final double ABOVE = 1.05;

    /** Weights that moved less than this share of their length are still what chance made of them. */
    private static final double HARDLY = 0.05;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (evidence.meanImage().isEmpty()) {
            return Optional.empty();
        }
        double level = evidence.meanImage().getAsDouble();
        if (evidence.error() < NO_BETTER * level) {
            return Optional.empty();
        }
        return Optional.of(new Finding(Finding.About.ERROR, what(evidence, level) + advice(evidence, level)));
    }

    private static String what(Evidence evidence, double level) {
        String numbers = "(error " + NumberWords.significant(evidence.error()) + " against "
                + NumberWords.significant(level) + ")";
        return evidence.error() > ABOVE * level
                ? "The network is worse than the mean image, the same picture for every digit " + numbers
                        + ": it has learned nothing yet."
                : "The network stands at the level of the mean image, the same picture for every digit " + numbers
                        + ": it has learned next to nothing yet.";
    }

    private static String advice(Evidence evidence, double level) {
        double moved = WeightChange.share(evidence.run());
        if (moved < HARDLY) {
            return " Its weights have hardly moved (by " + NumberWords.significant(100 * moved) + " % of their size): "
                    + slow(evidence);
        }
        if (evidence.dead().size() == Architecture.CONCEPTS) {
            return "";
        }
        List<String> tries = new ArrayList<>(List.of("more epochs"));
        if (evidence.error() > ABOVE * level || !sameRule(evidence)) {
            tries.add(rate(evidence));
        }
        if (evidence.l1PerImage(evidence.settings()) > evidence.l1PerImage(evidence.recommended())) {
            tries.add("a smaller L1 weight than "
                    + NumberWords.exact(evidence.settings().l1()));
        }
        return " Try " + Phrases.either(tries) + ".";
    }

    private static String slow(Evidence evidence) {
        double own = evidence.settings().optimizer().learningRate();
        double usual = evidence.recommended().optimizer().learningRate();
        return sameRule(evidence) && own >= usual / 2
                ? NumberWords.grouped(evidence.run().steps().size())
                        + (evidence.run().steps().size() == 1 ? " step is" : " steps are")
                        + " too few. Try more epochs, or more images."
                : "the learning rate " + NumberWords.exact(own) + " is far too small for this many steps. Try "
                        + rate(evidence) + ".";
    }

    private static String rate(Evidence evidence) {
        TrainingSettings recommended = evidence.recommended();
        String usual = NumberWords.exact(recommended.optimizer().learningRate());
        return sameRule(evidence)
                ? "a learning rate near " + usual
                : "the optimiser " + recommended.optimizer().label() + " with a learning rate of " + usual;
    }

    private static boolean sameRule(Evidence evidence) {
        return evidence.settings()
                .optimizer()
                .id()
                .equals(evidence.recommended().optimizer().id());
    }
}
