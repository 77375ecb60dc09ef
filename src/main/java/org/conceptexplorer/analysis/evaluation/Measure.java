package org.conceptexplorer.analysis.evaluation;

/** A number that tells how good a code is, with its unit and what it means. */
public enum Measure {
    /** Reconstruction error as cross-entropy. */
    BCE(
            "bce",
            "nats per pixel",
            "how far what is drawn from the code is from the images: binary cross-entropy, the lower the better"),
    /** Reconstruction error as squared difference. */
    MSE(
            "mse",
            "squared ink per pixel",
            "the same as mean squared difference, for ink from 0 to 1: the lower the better"),
    /** Share of zeros. */
    ZEROS("zeros", "share", "the share of all numbers of all codes that are exactly zero"),
    /** Number of dead concepts. */
    DEAD("dead", "concepts", "how many concepts no test image wakes: they mean nothing"),
    /** Active concepts. */
    ACTIVE("active_per_image", "concepts", "how many concepts are above zero in an image, on average"),
    /** Active concepts of the image in the middle. */
    MEDIAN_ACTIVE(
            "median_active",
            "concepts",
            "how many concepts are above zero in the median: half of the images have so many, or fewer"),
    /** Hoyer's sparsity. */
    HOYER(
            "hoyer",
            "0 to 1",
            "how much of a code is in few concepts: 0 if all are equally active, 1 if a single one is"),
    /** Accuracy of the matching. */
    MATCHING(
            "matching_accuracy",
            "share",
            "if each concept stood for one class of its own, how often an image's strongest concept would tell its class"),
    /** Classes with a concept of their own. */
    NAMED(
            "named_classes",
            "classes",
            "how many classes are the commonest one of the concept that this matching gives them"),
    /** Purity of the strongest concept. */
    PURITY(
            "purity",
            "share",
            "how often an image is of the commonest class among the images with the same strongest concept"),
    /** Normalised mutual information. */
    NMI(
            "nmi",
            "0 to 1",
            "what the strongest concept tells of the class: mutual information over the mean of the two entropies"),
    /** Linear probe. */
    LINEAR(
            "linear_probe",
            "accuracy",
            "how often logistic regression tells the class: what can be read off by weighing and adding"),
    /** Nearest neighbours. */
    KNN("knn", "accuracy", "how often the vote of the five nearest training images tells the class"),
    /** Single best number. */
    SINGLE(
            "single_concept_probe",
            "balanced accuracy",
            "how well the best single concept, component or pixel tells a class from all others, mean over the classes");

    private final String id;
    private final String unit;
    private final String meaning;

    Measure(String id, String unit, String meaning) {
        this.id = id;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Whether it counts something: a whole number. */
    public boolean counts() {
        return this == DEAD || this == MEDIAN_ACTIVE || this == NAMED;
    }

    /** The name used in files. */
    public String id() {
        return id;
    }

    /** What it is measured in; shares and accuracies lie in [0, 1]. */
    public String unit() {
        return unit;
    }

    /** What it means, as the rest of a sentence. */
    public String meaning() {
        return meaning;
    }
}
