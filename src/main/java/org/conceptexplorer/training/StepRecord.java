package org.conceptexplorer.training;

import org.conceptexplorer.model.StepLoss;

/**
 * What one training step came to; a line of {@code steps.csv}.
 *
 * @param step counted from 1 over the whole training
 * @param epoch counted from 1
 * @param loss the loss of the step's batch
 */
public record StepRecord(int step, int epoch, StepLoss loss) {}
