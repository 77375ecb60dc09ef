package org.conceptexplorer.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.kind.Decoder;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossSeries;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;

/** Plausible, seeded things to draw. */
public final class FigureSamples {
    private FigureSamples() {}

    /** Images with blurred reconstructions and sparse codes. */
    public static List<EncodedImage> images(Architecture architecture, int count) {
        ImageSet digits = SegmentDigits.images(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new EncodedImage(
                        i, digits.label(i), Pixels.of(digits, i), Optional.of(result(architecture, digits, i))))
                .toList();
    }

    private static EncodedImage.Result result(Architecture architecture, ImageSet digits, int image) {
        Random random = new Random(image * 31L + architecture.codeSize());
        float[] code = new float[architecture.codeSize()];
        for (int unit = 0; unit < code.length; unit++) {
            code[unit] = (float) Math.max(0, random.nextGaussian() * 2 + digits.label(image) * 0.2);
        }
        return new EncodedImage.Result(
                blurred(Pixels.of(digits, image)),
                ConceptCode.of(architecture, code),
                0.08 + 0.1 * random.nextDouble());
    }

    private static Pixels blurred(Pixels pixels) {
        float[] values = new float[ImageSet.PIXELS];
        for (int i = 0; i < values.length; i++) {
            float sum = 0;
            for (int d = -2; d <= 2; d++) {
                sum += pixels.get(Math.floorMod(i + d, values.length))
                        + pixels.get(Math.floorMod(i + 28 * d, values.length));
            }
            values[i] = Math.min(1, sum / 8);
        }
        return Pixels.of(values);
    }

    /** A training of 469 steps an epoch that has done {@code steps} steps of 10 epochs. */
    public static LossRun run(String name, int steps, long seed) {
        return run(name, steps, 469, 10, seed);
    }

    /** A training whose loss falls as real ones do. */
    public static LossRun run(String name, int steps, int stepsPerEpoch, int epochs, long seed) {
        Random random = new Random(seed);
        float[] total = new float[steps];
        float[] bce = new float[steps];
        float[] l1 = new float[steps];
        for (int i = 0; i < steps; i++) {
            bce[i] = (float) (level(i, stepsPerEpoch) * (1 + 0.03 * random.nextGaussian()));
            l1[i] = 0.015f * (1 - (float) Math.exp(-i / 60.0));
            total[i] = bce[i] + l1[i];
        }
        List<EpochRecord> history = new ArrayList<>();
        for (int epoch = 1; epoch * stepsPerEpoch <= steps; epoch++) {
            double error = level(epoch * stepsPerEpoch, stepsPerEpoch) * 0.98;
            history.add(new EpochRecord(epoch, 60_000, 3.1, error + 0.015, error, 0.015, error)
                    .with(new EpochSparsity(0.3, 7, OptionalDouble.of(0.4), 0)));
        }
        return new LossRun(
                name, stepsPerEpoch, epochs, LossSeries.of(total), LossSeries.of(bce), LossSeries.of(l1), history);
    }

    /** All that figures are drawn from, of digits that the program draws and a network that follows a script. */
    public static FigureMaterial material(Architecture architecture, Dataset digits) {
        Weights weights = Weights.initial(architecture, 1);
        Autoencoder network = new ScriptedAutoencoder(weights, step -> new StepLoss(0.5, 0.1));
        return new FigureMaterial(
                        architecture,
                        List.of(run("", 2_000, 1)),
                        digits,
                        (positions, reconstructions) -> network.encode(digits.test(), positions, reconstructions))
                .withDecoder(new Decoder() {
                    @Override
                    public float[][] decode(float[][] codes) {
                        return network.decode(codes);
                    }

                    @Override
                    public Weights weights() {
                        return weights;
                    }
                });
    }

    private static double level(int step, int stepsPerEpoch) {
        double epochs = (double) step / stepsPerEpoch;
        return 0.14 + 0.1 * Math.exp(-epochs / 1.3) + 0.45 * Math.exp(-epochs * 22);
    }
}
