package org.conceptexplorer.model.optimizer;

import java.util.Locale;

/** How the learning rate changes in the course of a training. */
public enum LearningRateSchedule {
    /** It stays what it is. */
    CONSTANT("constant") {
        @Override
        public double share(double done) {
            return 1;
        }
    },

    /** It stays what it is for the first 40 % of the steps, then falls evenly to a hundredth. */
    LINEAR("falls after 40 %") {
        @Override
        public double share(double done) {
            return done < FALLS_FROM ? 1 : 1 - (1 - LAST) * (done - FALLS_FROM) / (1 - FALLS_FROM);
        }
    };

    private static final double FALLS_FROM = 0.4;
    private static final double LAST = 0.01;

    private final String label;

    LearningRateSchedule(String label) {
        this.label = label;
    }

    /**
     * The share of the learning rate that is in force.
     *
     * @param done the part of the training's steps that are done, 0 to 1
     */
    public abstract double share(double done);

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
