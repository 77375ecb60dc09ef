package org.conceptexplorer.cli.selftest;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Adadelta;
import org.conceptexplorer.training.AutoencoderFactory;

/**
 * The first steps of a network on digits that the program draws, the same on every computer: their losses are known.
 *
 * @param architecture the network
 * @param networks makes it
 * @param digits at least {@link #IMAGES} for each step
 * @param expected the losses before each step; they may differ by a hundred-thousandth, as sums do whose terms processors
 *     add up in another order
 */
record NetworkCheck(Architecture architecture, AutoencoderFactory networks, ImageSet digits, List<Double> expected)
        implements Check {
    /** Images of one step. */
    static final int IMAGES = 64;

    private static final double TOLERANCE = 1e-5;
    private static final Objective OBJECTIVE = new Objective(new Adadelta(), 2.5e-6, L1Reduction.SUM, 0);

    @Override
    public String name() {
        return "network " + architecture.id();
    }

    @Override
    public Answer look() {
        if (expected.isEmpty()) {
            return Answer.failed(
                    "The program does not know the losses of this network; its files are damaged, so install it"
                            + " again.");
        }
        int[] order = IntStream.range(0, digits.size()).toArray();
        try (Autoencoder network = networks.create(Weights.initial(architecture, 1), OBJECTIVE, 1)) {
            for (int step = 0; step < expected.size(); step++) {
                double loss = network.step(digits, order, step * IMAGES, IMAGES).total();
                double known = expected.get(step);
                if (!(Math.abs(loss - known) <= TOLERANCE * known)) {
                    return Answer.failed("The loss of step " + (step + 1) + " is " + loss + " instead of " + known
                            + ": this computer does not calculate as it should, so that nothing it trains can be"
                            + " trusted; look for another version of its native libraries or of Java.");
                }
            }
        }
        return Answer.ok(expected.size() + " training steps have the losses they should have");
    }
}
