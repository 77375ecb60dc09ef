package org.conceptexplorer.bench;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
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

/** The two networks on PyTorch through DJL, trained as the notebook does: the peer that the engine is measured against. */
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
        if (architecture == Architecture.DENSE) {
            return new long[] {kernel.get(1), kernel.get(0)};
        }
        return kernel.size() == 2
                ? new long[] {kernel.get(1), kernel.get(0), 1, 1}
                : new long[] {kernel.get(3), kernel.get(2), 3, 3};
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
        return architecture == Architecture.DENSE ? new Shape(count, 784) : new Shape(count, 1, 28, 28);
    }

    private static NDArray softplusOfMinusAbs(NDArray z) {
        return z.abs().neg().exp().add(1).log();
    }

    private NDArray encode(NDArray x, boolean training) {
        if (architecture == Architecture.DENSE) {
            NDArray hidden = Activation.relu(linear(x, 0));
            NDArray dropped = Dropout.dropout(hidden, 0.3f, training).singletonOrThrow();
            return Activation.relu(linear(dropped, 1));
        }
        NDArray h = pool(Activation.relu(conv(x, 0, ONE)));
        h = pool(Activation.relu(conv(h, 1, ONE)));
        h = pool(Activation.relu(conv(h, 2, ONE)));
        return Activation.relu(conv(h, 3, new Shape(0, 0)));
    }

    private NDArray decode(NDArray code) {
        if (architecture == Architecture.DENSE) {
            return linear(Activation.relu(linear(code, 2)), 3);
        }
        NDArray h = up(Activation.relu(conv(code, 4, ONE)));
        h = up(Activation.relu(conv(h, 5, ONE)));
        h = up(Activation.relu(conv(h, 6, new Shape(0, 0))));
        return conv(h, 7, ONE);
    }

    private NDArray linear(NDArray x, int layer) {
        return Linear.linear(x, parameters.get(2 * layer), parameters.get(2 * layer + 1))
                .singletonOrThrow();
    }

    private NDArray conv(NDArray x, int layer, Shape padding) {
        return Conv2d.conv2d(x, parameters.get(2 * layer), parameters.get(2 * layer + 1), ONE, padding)
                .singletonOrThrow();
    }

    private static NDArray pool(NDArray x) {
        return Pool.maxPool2d(x, TWO, TWO, new Shape(0, 0), true);
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
