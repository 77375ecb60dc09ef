package org.conceptexplorer.model.conv;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;

/**
 * Turns a network's layers into the engine's steps. What stands before a convolution becomes part of it where it can:
 * zeros around the map are padding; upsampling by 2 is done by the convolution's own terms. Of two upsamplings in a row
 * the second alone is, and cropping by 2c after it is cropping by c before it.
 */
final class StagePlan {
    private final List<StageShape> stages = new ArrayList<>();
    private int side;
    private int padding;
    private int upsampling;
    private int cropping;

    private StagePlan(int side) {
        this.side = side;
        clear();
    }

    /**
     * The steps of a network, one for each layer with weights.
     *
     * @throws IllegalArgumentException if the network has a layer that the engine has not, or not there
     */
    static List<StageShape> of(NetworkDescription network) {
        StagePlan plan = new StagePlan(network.input().get(0));
        List<LayerSpec> layers = network.layers();
        for (int i = 0; i < layers.size(); i++) {
            boolean pooled = i + 1 < layers.size() && layers.get(i + 1) instanceof LayerSpec.Pooling;
            plan.add(layers.get(i), pooled);
        }
        return List.copyOf(plan.stages);
    }

    private void add(LayerSpec layer, boolean pooled) {
        if (layer instanceof LayerSpec.Convolution each) {
            stage(each.inChannels(), each.outChannels(), each.kernel(), each.padding(), pooled);
        } else if (layer instanceof LayerSpec.Dense each) {
            stage(each.inputs(), each.outputs(), 1, 0, pooled);
        } else if (layer instanceof LayerSpec.Padding each && upsampling == 1 && cropping == 0) {
            padding += each.pixels();
        } else if (layer instanceof LayerSpec.Upsampling && padding == 0 && cropping == 0) {
            upsampling *= 2;
        } else if (layer instanceof LayerSpec.Cropping each && padding == 0) {
            cropping += each.pixels();
        } else if (!(layer instanceof LayerSpec.Pooling)) {
            throw new IllegalArgumentException("no convolutional network can have " + layer + " there");
        }
    }

    private void stage(int in, int out, int kernel, int ownPadding, boolean pooled) {
        int folded = upsampling % 2 == 0 && cropping % 2 == 0 ? 2 : 1;
        StageShape.Resizing resizing = new StageShape.Resizing(upsampling / folded, cropping / folded);
        int inSide = resizing.side(side);
        int around = ownPadding + padding;
        int outSide = folded * inSide + 2 * around - kernel + 1;
        int phases = pooled ? 2 : folded;
        stages.add(new StageShape(
                resizing, new ConvolutionShape(in, out, inSide, outSide, kernel, around, folded, phases), pooled));
        side = pooled ? (outSide + 1) / 2 : outSide;
        clear();
    }

    private void clear() {
        padding = 0;
        upsampling = 1;
        cropping = 0;
    }
}
