package org.conceptexplorer.bench;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.LayerSpec;

/** One of the networks in DJL's own blocks: it answers with the sums before the last sigmoid, and with the code. */
final class TorchBlock extends AbstractBlock {
    private static final Shape TWO = new Shape(2, 2);

    private final boolean maps;
    private final Block encoder;
    private final Block decoder;
    private int padding;

    TorchBlock(Architecture architecture) {
        this.maps = architecture.description().readsMaps();
        List<LayerSpec> layers = architecture.description().layers();
        int split = architecture.description().conceptsAt() + 1;
        this.encoder = addChildBlock("encoder", sequence(layers.subList(0, split)));
        this.decoder = addChildBlock("decoder", sequence(layers.subList(split, layers.size())));
    }

    private SequentialBlock sequence(List<LayerSpec> layers) {
        SequentialBlock sequence = new SequentialBlock();
        layers.forEach(layer -> add(sequence, layer));
        return sequence;
    }

    private void add(SequentialBlock sequence, LayerSpec layer) {
        if (layer instanceof LayerSpec.Dense each) {
            sequence.add(
                    maps
                            ? convolution(each.outputs(), 1, 0)
                            : Linear.builder().setUnits(each.outputs()).build());
            activate(sequence, each);
        } else if (layer instanceof LayerSpec.Convolution each) {
            sequence.add(convolution(each.outChannels(), each.kernel(), each.padding() + padding));
            padding = 0;
            activate(sequence, each);
        } else if (layer instanceof LayerSpec.Pooling) {
            sequence.add(Pool.maxPool2dBlock(TWO, TWO, new Shape(0, 0), true));
        } else if (layer instanceof LayerSpec.Upsampling) {
            sequence.add(new LambdaBlock(in -> new NDList(up(in.singletonOrThrow()))));
        } else if (layer instanceof LayerSpec.Padding each) {
            padding = each.pixels(); // the convolution's own padding is zeros too
        } else if (layer instanceof LayerSpec.Cropping each) {
            String kept = each.pixels() + ":-" + each.pixels();
            sequence.add(new LambdaBlock(
                    in -> new NDList(in.singletonOrThrow().get(new NDIndex(":, :, " + kept + ", " + kept)))));
        } else {
            sequence.add(Dropout.builder().optRate(0.3f).build());
        }
    }

    private static Conv2d convolution(int filters, int kernel, int padding) {
        return Conv2d.builder()
                .setFilters(filters)
                .setKernelShape(new Shape(kernel, kernel))
                .optPadding(new Shape(padding, padding))
                .build();
    }

    private static void activate(SequentialBlock sequence, LayerSpec.Weighted layer) {
        if (layer.activation() == org.conceptexplorer.model.network.Activation.RELU) {
            sequence.add(Activation.reluBlock());
        }
    }

    private static NDArray up(NDArray x) {
        long side = 2 * x.getShape().get(2);
        return x.getNDArrayInternal().interpolation(new long[] {side, side}, 0, false);
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore store, NDList inputs, boolean training, PairList<String, Object> parameters) {
        NDList code = encoder.forward(store, inputs, training);
        NDList sums = decoder.forward(store, code, training);
        return new NDList(sums.singletonOrThrow(), code.singletonOrThrow());
    }

    @Override
    protected void initializeChildBlocks(NDManager manager, DataType type, Shape... shapes) {
        encoder.initialize(manager, type, shapes);
        decoder.initialize(manager, type, encoder.getOutputShapes(shapes));
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputs) {
        Shape[] code = encoder.getOutputShapes(inputs);
        return new Shape[] {decoder.getOutputShapes(code)[0], code[0]};
    }
}
