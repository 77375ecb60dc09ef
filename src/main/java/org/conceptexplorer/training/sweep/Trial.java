package org.conceptexplorer.training.sweep;

import java.util.Locale;
import org.conceptexplorer.training.TrainingSettings;

/**
 * One training of a sweep.
 *
 * @param number counted from 1
 * @param combination of values, counted from 0; trials of one combination differ in their seeds alone
 * @param settings of the training
 */
public record Trial(int number, int combination, TrainingSettings settings) {
    /** The name of its folder. */
    public String folder() {
        return String.format(Locale.ROOT, "trial-%04d", number);
    }
}
