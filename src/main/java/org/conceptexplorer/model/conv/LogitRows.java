package org.conceptexplorer.model.conv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.model.CrossEntropy;
import org.conceptexplorer.model.compute.Crew;

/** The last layer's output beside its target: logits that become reconstructions and then their gradient, in place. */
final class LogitRows {
    private final FeatureMap logits;
    private final Crew.Place place;
    private final ShiftedRows targets;
    private final float[] exponentials;
    private final float[] losses;
    private final float[] scale;

    /**
     * Reserves memory.
     *
     * @param logits the last layer's output, in four parts
     * @param input what it is compared with
     * @param place where it is at work
     */
    LogitRows(FeatureMap logits, FeatureMap input, Crew.Place place) {
        this.logits = logits;
        this.place = place;
        int phases = logits.phases();
        List<Tap> columns = new ArrayList<>();
        for (int phase = 0; phase < phases; phase++) {
            columns.add(new Tap(0, phase));
        }
        this.targets = new ShiftedRows(input, phases, logits.phaseSide(), columns);
        int length = logits.row(0, 0, 0).length;
        this.exponentials = new float[length];
        this.losses = new float[length];
        this.scale = new float[length];
    }

    /**
     * Turns the logits into reconstructions.
     *
     * @param laneLosses set to the sum of each lane's cross-entropies
     */
    void activate(float[] laneLosses) {
        targets.fill(place);
        Arrays.fill(losses, 0);
        for (int phase = 0; phase < logits.phases() * logits.phases(); phase++) {
            for (int row = 0; row < logits.phaseSide(); row++) {
                float[] values = logits.row(0, phase, row);
                CrossEntropy.exponentials(exponentials, values);
                CrossEntropy.addLosses(losses, exponentials, values, target(phase, row));
                CrossEntropy.activate(values, exponentials);
            }
        }
        Arrays.fill(laneLosses, 0);
        for (int i = 0; i < losses.length; i++) {
            laneLosses[i % laneLosses.length] += losses[i];
        }
    }

    /**
     * Turns the reconstructions into the gradient of the logits.
     *
     * @param count how many lanes hold images; the others have none
     * @param pixelScale factor on each pixel's loss
     */
    void differentiate(int count, float pixelScale) {
        ConvolutionalPass.fillLanes(scale, logits.lanes(), count, pixelScale);
        for (int phase = 0; phase < logits.phases() * logits.phases(); phase++) {
            for (int row = 0; row < logits.phaseSide(); row++) {
                CrossEntropy.differentiate(logits.row(0, phase, row), target(phase, row), scale);
            }
        }
    }

    private float[] target(int phase, int row) {
        int phases = logits.phases();
        return targets.row(phase % phases, 0, phases * row + phase / phases);
    }
}
