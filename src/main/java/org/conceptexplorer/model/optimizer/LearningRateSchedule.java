package org.conceptexplorer.model.optimizer;

import java.util.Locale;

/** How the learning rate changes in the course of a training. */
public enum LearningRateSchedule {
    /** It stays what it is. */
    CONSTANT("constant") {
        @Override
        public double share(double done, double dropped) {
            return 1;
        }
    },

    /** It stays what it is for the first 40 % of the steps, then falls evenly to a hundredth. */
    LINEAR("falls after 40 %") {
        @Override
        public double share(double done, double dropped) {
            return done < FALLS_FROM ? 1 : 1 - (1 - LAST) * (done - FALLS_FROM) / (1 - FALLS_FROM);
        }
    },

    /** Every so many epochs it drops to a part of what it was. */
    STEP("drops now and then") {
        @Override
        public double share(double done, double dropped) {
            return dropped;
        }

        @Override
        public boolean endsWithTraining() {
            return false;
        }
    },

    /** It falls along half a cosine, to a hundredth (Loshchilov and Hutter, arXiv 1608.03983, without restarts). */
    COSINE("falls as a cosine") {
        @Override
        public double share(double done, double dropped) {
            return LAST + (1 - LAST) * (1 + StrictMath.cos(Math.PI * done)) / 2;
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
     * @param dropped what all drops until now leave of it, where it drops now and then
     */
    public abstract double share(double done, double dropped);

    /** Whether it depends on how long the training is to be. */
    public boolean endsWithTraining() {
        return this != CONSTANT;
    }

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
