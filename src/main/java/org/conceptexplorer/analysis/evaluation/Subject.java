package org.conceptexplorer.analysis.evaluation;

/** What a number is told of: the code, or what it is compared with. */
public enum Subject {
    /** The network's code. */
    CODE("code", "code"),
    /** Ten principal components of the images. */
    PCA10("pca10", "PCA-10"),
    /** The images' pixels as they are. */
    PIXELS("pixels", "pixels"),
    /** The mean training image, the same answer for every image. */
    MEAN_IMAGE("mean_image", "mean image"),
    /** Knowing nothing of an image. */
    CHANCE("chance", "chance");

    private final String id;
    private final String label;

    Subject(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in files. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
