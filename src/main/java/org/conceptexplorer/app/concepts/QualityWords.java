package org.conceptexplorer.app.concepts;

import java.util.Locale;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.evaluation.Measure;
import org.conceptexplorer.analysis.evaluation.Scores;
import org.conceptexplorer.analysis.evaluation.Subject;
import org.conceptexplorer.figure.paint.Numbers;

/** Numbers about a code, and what they mean, as people read them. */
final class QualityWords {
    private QualityWords() {}

    /** What people call a number. */
    static String name(Measure measure) {
        return switch (measure) {
            case BCE -> "Reconstruction error";
            case MSE -> "Squared error";
            case ZEROS -> "Zeros";
            case DEAD -> "Dead concepts";
            case ACTIVE -> "Active per image";
            case MEDIAN_ACTIVE -> "Active, median";
            case HOYER -> "Sparsity (Hoyer)";
            case MATCHING -> "Best matching";
            case NAMED -> "Named classes";
            case PURITY -> "Purity";
            case NMI -> "Mutual information (NMI)";
            case LINEAR -> "Linear probe";
            case KNN -> "5 nearest neighbours";
            case SINGLE -> "Single-concept probe";
        };
    }

    /** A number with its unit; a dash where it does not apply. */
    static String number(Scores scores, Subject subject, Measure measure) {
        OptionalDouble value = scores.of(subject, measure);
        return value.isPresent() ? number(value.getAsDouble(), measure) : "–";
    }

    private static String number(double value, Measure measure) {
        return switch (measure) {
            case ZEROS, MATCHING, PURITY, LINEAR, KNN, SINGLE -> Numbers.decimals(100 * value, 1) + " %";
            case DEAD, MEDIAN_ACTIVE, NAMED -> Numbers.decimals(value, 0);
            case BCE, MSE, ACTIVE, HOYER, NMI -> Numbers.short3(value);
        };
    }

    /** What a number means, and what it is without looking at an image. */
    static String meaning(Scores scores, Measure measure) {
        String meaning = measure.meaning();
        String begun = meaning.substring(0, 1).toUpperCase(Locale.ROOT) + meaning.substring(1);
        OptionalDouble chance = scores.of(Subject.CHANCE, measure);
        if (chance.isPresent()) {
            return begun + "; chance gives " + number(chance.getAsDouble(), measure) + ".";
        }
        OptionalDouble mean = scores.of(Subject.MEAN_IMAGE, measure);
        return mean.isPresent()
                ? begun + "; the mean training image, the same for every image, gives "
                        + number(mean.getAsDouble(), measure) + "."
                : begun + ".";
    }
}
