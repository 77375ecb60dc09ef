package org.conceptexplorer.bench;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.LayerSpec;

/** The networks on PyTorch through DJL, trained as the notebook does: the peer that the engine is measured against. */
final class TorchNetwork implements AutoCloseable {
    private static final Shape ONE = new Shape(1, 1);
    private static final Shape TWO = new Shape(2, 2);
    private static final float L1 = 2.5e-6f;

    private final NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
    private final Architecture architecture;
    private final List<NDArray> parameters = new ArrayList<>();
    private final List<NDArray> gradientSquares = new ArrayList<>();
    private final List<NDArray> stepSquares = new ArrayList<>();

    TorchNetwork(Architecture architecture) {
        this.architecture = architecture;
        for (Architecture.Layer layer : architecture.layers()) {
            long[] shape = torchShape(layer);
            long fanIn = layer.kernelSize() / layer.biasSize();
            double limit = Math.sqrt(6.0 / (fanIn + layer.biasSize()));
            add(manager.randomUniform((float) -limit, (float) limit, new Shape(shape)));
            add(manager.zeros(new Shape(layer.biasSize())));
        }
    }

    private long[] torchShape(Architecture.Layer layer) {
        List<Integer> kernel = layer.kernelShape();
        if (!architecture.description().readsMaps()) {
            return new long[] {kernel.get(1), kernel.get(0)};
        }
        return kernel.size() == 2
                ? new long[] {kernel.get(1), kernel.get(0), 1, 1}
                : new long[] {kernel.get(3), kernel.get(2), kernel.get(0), kernel.get(1)};
    }

    private void add(NDArray parameter) {
        parameter.setRequiresGradient(true);
        parameters.add(parameter);
        gradientSquares.add(manager.zeros(parameter.getShape()));
        stepSquares.add(manager.zeros(parameter.getShape()));
    }

    /**
     * One training step with Adadelta.
     *
     * @param pixels count×784 values in [0, 1]
     * @param count images in the batch
     * @return the batch's loss
     */
    float step(float[] pixels, int count) {
        try (NDManager scope = manager.newSubManager()) {
            NDArray x = scope.create(pixels, inputShape(count));
            float loss;
            try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
                NDArray code = encode(x, true);
                NDArray z = decode(code);
                NDArray total = bce(z, x).mean().add(code.sum().mul(L1));
                collector.backward(total);
                loss = total.getFloat();
            }
            adadelta(scope);
            return loss;
        }
    }

    /** Codes, reconstructions and, if asked for, errors in evaluation mode, all brought to the Java side. */
    float[] reconstruct(float[] pixels, int count, boolean errors) {
        try (NDManager scope = manager.newSubManager()) {
            NDArray x = scope.create(pixels, inputShape(count));
            NDArray code = encode(x, false);
            NDArray z = decode(code);
            NDArray reconstruction = Activation.sigmoid(z);
            code.toFloatArray();
            if (errors) {
                bce(z, x).reshape(count, 784).mean(new int[] {1}).toFloatArray();
            }
            return reconstruction.toFloatArray();
        }
    }

    private static NDArray bce(NDArray z, NDArray x) {
        return z.maximum(0).sub(z.mul(x)).add(softplusOfMinusAbs(z));
    }

    private Shape inputShape(int count) {
        return architecture.description().readsMaps() ? new Shape(count, 1, 28, 28) : new Shape(count, 784);
    }

    private static NDArray softplusOfMinusAbs(NDArray z) {
        return z.abs().neg().exp().add(1).log();
    }

    private NDArray encode(NDArray x, boolean training) {
        return new Walk(0, training).through(x, layers().subList(0, split()));
    }

    private NDArray decode(NDArray code) {
        int before = (int) layers().subList(0, split()).stream()
                .filter(LayerSpec.Weighted.class::isInstance)
                .count();
        return new Walk(before, false).through(code, layers().subList(split(), layers().size()));
    }

    private List<LayerSpec> layers() {
        return architecture.description().layers();
    }

    private int split() {
        return architecture.description().conceptsAt() + 1;
    }

    /** From layer to layer; the last one's sigmoid is part of the loss. */
    private final class Walk {
        private final boolean training;
        private int weighted;
        private int padding;

        Walk(int weighted, boolean training) {
            this.weighted = weighted;
            this.training = training;
        }

        NDArray through(NDArray x, List<LayerSpec> layers) {
            NDArray h = x;
            for (LayerSpec layer : layers) {
                h = through(h, layer);
            }
            return h;
        }

        private NDArray through(NDArray x, LayerSpec layer) {
            if (layer instanceof LayerSpec.Dense each) {
                return activated(
                        architecture.description().readsMaps() ? conv(x, weighted++, 0) : linear(x, weighted++), each);
            } else if (layer instanceof LayerSpec.Convolution each) {
                NDArray sums = conv(x, weighted++, each.padding() + padding);
                padding = 0;
                return activated(sums, each);
            } else if (layer instanceof LayerSpec.Pooling) {
                return Pool.maxPool2d(x, TWO, TWO, new Shape(0, 0), true);
            } else if (layer instanceof LayerSpec.Upsampling) {
                return up(x);
            } else if (layer instanceof LayerSpec.Padding each) {
                padding = each.pixels(); // the convolution's own padding is zeros too
                return x;
            } else if (layer instanceof LayerSpec.Cropping each) {
                String kept = each.pixels() + ":-" + each.pixels();
                return x.get(new NDIndex(":, :, " + kept + ", " + kept));
            }
            return Dropout.dropout(x, 0.3f, training).singletonOrThrow();
        }

        private NDArray activated(NDArray sums, LayerSpec.Weighted layer) {
            return layer.activation() == org.conceptexplorer.model.network.Activation.RELU
                    ? Activation.relu(sums)
                    : sums;
        }
    }

    private NDArray linear(NDArray x, int layer) {
        return Linear.linear(x, parameters.get(2 * layer), parameters.get(2 * layer + 1))
                .singletonOrThrow();
    }

    private NDArray conv(NDArray x, int layer, int padding) {
        return Conv2d.conv2d(
                        x, parameters.get(2 * layer), parameters.get(2 * layer + 1), ONE, new Shape(padding, padding))
                .singletonOrThrow();
    }

    private static NDArray up(NDArray x) {
        long side = 2 * x.getShape().get(2);
        return x.getNDArrayInternal().interpolation(new long[] {side, side}, 0, false);
    }

    private void adadelta(NDManager scope) {
        for (int i = 0; i < parameters.size(); i++) {
            NDArray p = parameters.get(i);
            NDArray g = p.getGradient();
            g.attach(scope);
            NDArray g2 = gradientSquares.get(i);
            NDArray d2 = stepSquares.get(i);
            g2.muli(0.95f).addi(g.square().muli(0.05f));
            NDArray step = d2.add(1e-7f).sqrt().divi(g2.add(1e-7f).sqrt()).muli(g);
            step.attach(scope);
            d2.muli(0.95f).addi(step.square().muli(0.05f));
            p.subi(step);
            g.subi(g);
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
