package org.conceptexplorer.training;

import java.util.List;

/**
 * Ends a training whose validation error no longer falls. All of it follows from the finished epochs, so that a training
 * that goes on after a break ends where it would have.
 *
 * @param patience after how many epochs that were no better it ends; 0 for never
 * @param leastImprovement by how much an error has to be below the best one to count as better
 */
record EarlyStopping(int patience, double leastImprovement) {
    /** Whether the epochs so far are the last. */
    boolean at(List<EpochRecord> history) {
        double best = Double.POSITIVE_INFINITY;
        int waited = 0;
        for (EpochRecord epoch : history) {
            if (epoch.validationBce() < best - leastImprovement) {
                best = epoch.validationBce();
                waited = 0;
            } else {
                waited++;
            }
        }
        return patience > 0 && waited >= patience;
    }
}
