package org.conceptexplorer.app.map;

/** Which images a map shows. */
public enum MapImages {
    /** Those that the network does not learn from, which all other places show. */
    TEST("test images"),
    /** Those that it learns from. */
    TRAINING("training images"),
    /** All of them. */
    BOTH("test and training images");

    private final String label;

    MapImages(String label) {
        this.label = label;
    }

    /** What people call them. */
    public String label() {
        return label;
    }

    /** Whether test images are among them. */
    boolean withTest() {
        return this != TRAINING;
    }

    /** Whether training images are among them. */
    boolean withTraining() {
        return this != TEST;
    }
}
