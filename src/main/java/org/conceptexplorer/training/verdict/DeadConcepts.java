package org.conceptexplorer.training.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.base.Phrases;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;

/** Concepts that no test image wakes. */
final class DeadConcepts implements Check {
    /** A price this many times the recommended one is not a matter of taste. */
    private static final double FAR_TOO_STRONG = 10;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.dead().isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.About.CONCEPTS, what(evidence.dead()) + cause(evidence) + advice(evidence)));
    }

    private static String what(List<Integer> dead) {
        if (dead.size() == Architecture.CONCEPTS) {
            return "All ten concepts are dead: no test image wakes any of them, so every image gets the same picture.";
        }
        String names = Phrases.all(dead.stream().map(String::valueOf).toList());
        return dead.size() == 1
                ? "Concept " + names + " is dead: no test image wakes it."
                : dead.size() + " of the ten concepts are dead, " + names + ": no test image wakes them.";
    }

    private static String cause(Evidence evidence) {
        double recommended = evidence.l1PerImage(evidence.recommended());
        double own = evidence.l1PerImage(evidence.settings());
        return own > FAR_TOO_STRONG * recommended
                ? " The L1 weight " + NumberWords.exact(evidence.settings().l1())
                        + " is far too strong: for each image it weighs " + NumberWords.significant(own)
                        + ", with the recommended settings " + NumberWords.significant(recommended) + "."
                : "";
    }

    private static String advice(Evidence evidence) {
        TrainingSettings own = evidence.settings();
        TrainingSettings recommended = evidence.recommended();
        List<String> tries = new ArrayList<>();
        if (own.l1() > 0) {
            tries.add("a smaller L1 weight");
            if (own.get(Settings.L1_WARMUP) < Math.max(1, recommended.get(Settings.L1_WARMUP))) {
                tries.add("some epochs of L1 warm-up");
            }
        }
        if (own.conceptBias() < recommended.conceptBias()) {
            tries.add("a concept bias of " + NumberWords.exact(recommended.conceptBias()));
        }
        if (tries.isEmpty()) {
            tries.add("a smaller learning rate");
            tries.add("another seed");
        }
        return " Try " + Phrases.either(tries) + ".";
    }
}
