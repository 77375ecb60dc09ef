package org.conceptexplorer.analysis.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.conceptexplorer.analysis.concept.ReconstructionError;

/** The single numbers of an evaluation, as far as they are known and apply. Immutable. */
public final class Scores {
    private final Map<Key, Double> values = new HashMap<>();

    private record Key(Subject subject, Measure measure) {}

    private Scores() {}

    /** The numbers of an evaluation, whole or begun. */
    public static Scores of(Evaluation evaluation) {
        Scores scores = new Scores();
        scores.errors(Subject.CODE, evaluation.error());
        scores.sparsity(evaluation);
        evaluation.baselines().ifPresent(baselines -> {
            scores.errors(Subject.PCA10, baselines.pca10());
            scores.errors(Subject.MEAN_IMAGE, baselines.meanImage());
        });
        evaluation.labels().ifPresent(scores::labels);
        evaluation.code().ifPresent(probes -> scores.probes(Subject.CODE, probes));
        evaluation.pca10().ifPresent(probes -> scores.probes(Subject.PCA10, probes));
        evaluation.pixels().ifPresent(probes -> scores.probes(Subject.PIXELS, probes));
        return scores;
    }

    /** One number; empty if it does not apply, or is not known yet. */
    public OptionalDouble of(Subject subject, Measure measure) {
        Double value = values.get(new Key(subject, measure));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a measure is known of anything. */
    public boolean has(Measure measure) {
        return values.keySet().stream().anyMatch(key -> key.measure() == measure);
    }

    /** Whether anything is known of a subject. */
    public boolean has(Subject subject) {
        return values.keySet().stream().anyMatch(key -> key.subject() == subject);
    }

    private void put(Subject subject, Measure measure, double value) {
        if (!Double.isNaN(value)) {
            values.put(new Key(subject, measure), value);
        }
    }

    private void errors(Subject subject, ReconstructionError error) {
        put(subject, Measure.BCE, error.bce());
        put(subject, Measure.MSE, error.mse());
    }

    private void sparsity(Evaluation evaluation) {
        put(Subject.CODE, Measure.ZEROS, evaluation.summary().zeros());
        put(Subject.CODE, Measure.DEAD, evaluation.summary().dead().size());
        put(Subject.CODE, Measure.ACTIVE, evaluation.summary().activePerImage());
        put(Subject.CODE, Measure.MEDIAN_ACTIVE, evaluation.summary().medianActive());
        put(Subject.CODE, Measure.HOYER, evaluation.summary().hoyer().orElse(Double.NaN));
    }

    private void labels(LabelNumbers labels) {
        put(Subject.CODE, Measure.MATCHING, labels.strongest().matchingAccuracy());
        put(Subject.CODE, Measure.NAMED, labels.strongest().named());
        put(Subject.CODE, Measure.PURITY, labels.strongest().purity());
        put(Subject.CODE, Measure.NMI, labels.strongest().nmi());
        put(Subject.CHANCE, Measure.MATCHING, labels.shuffled().matchingAccuracy());
        put(Subject.CHANCE, Measure.PURITY, labels.shuffled().purity());
        put(Subject.CHANCE, Measure.NMI, labels.shuffled().nmi());
        put(Subject.CHANCE, Measure.LINEAR, labels.chance().commonest());
        put(Subject.CHANCE, Measure.KNN, labels.chance().commonest());
        put(Subject.CHANCE, Measure.SINGLE, labels.chance().balanced());
    }

    private void probes(Subject subject, ProbeNumbers probes) {
        put(subject, Measure.LINEAR, probes.linear().accuracy().value());
        put(subject, Measure.KNN, probes.knn().value());
        put(subject, Measure.SINGLE, probes.single().balancedAccuracy());
    }
}
