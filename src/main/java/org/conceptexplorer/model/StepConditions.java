package org.conceptexplorer.model;

import java.util.Optional;
import org.conceptexplorer.naming.ImageNames;

/**
 * What holds at one step beside the objective.
 *
 * @param step counted from 0 over the whole training; decides how images are warped
 * @param l1 the share of the L1 weight that is in force, 0 to 1
 * @param quiet the share of the quiet L1 weight that is in force, 0 to 1
 * @param learningRate the share of the optimiser's learning rate that is in force, 0 to 1
 * @param names of all images that batches are taken from, by position; empty where none are to be learned
 */
public record StepConditions(int step, double l1, double quiet, double learningRate, Optional<ImageNames> names) {
    /** All of the objective, and no names. */
    public static final StepConditions FULL = new StepConditions(0, 1, 1, 1, Optional.empty());
}
